import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { limits } from '../limits.ts';
import { forms } from '../moment.ts';
import {
  accountedFor,
  brief,
  bytesFile,
  doubtLines,
  problemOf,
  readingOf,
  readWith,
  textFile,
  type Read,
} from '../testing/reading.ts';
import { plain } from './plain.ts';
import { RowFields } from './plain/row.ts';

const read = (...lines: readonly string[]): Promise<Read> =>
  readWith(plain, textFile('table.csv', lines.join('\n')));

const briefs = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await read(...lines)).entries.map(brief);

const noon = '2026-03-15T12:00:00';

describe('a table', () => {
  test('has its columns in any order, in any case, between commas, semicolons or tabs', async () => {
    for (const separator of [',', ';', '\t'])
      expect(
        await briefs(
          ['Text', '"From"', ' AT '].join(separator),
          ['hi', 'Ann', '2026-03-15T12:00'].join(separator),
        ),
      ).toEqual([`${noon} Ann said text: hi`]);
  });

  test('holds separators, quotes and line ends in quoted fields', async () => {
    const result = await read(
      'at,from,text',
      '2026-03-15T12:00,Ann,"one, ""two""',
      'three"',
      '2026-03-15T12:01,Bob,ok',
    );
    expect(result.entries).toMatchObject([
      { by: 'Ann', text: 'one, "two"\nthree', line: 2, lines: 2 },
      { by: 'Bob', text: 'ok', line: 4, lines: 1 },
    ]);
    expect(readingOf(result).lines).toBe(3);
  });

  test('may have quotes inside a field that is not quoted', async () => {
    expect(
      await briefs('at,from,text', '2026-03-15T12:00,Ann,a 5" screen', '2026-03-15T12:00,Bob,"a"b'),
    ).toEqual([`${noon} Ann said text: a 5" screen`, `${noon} Bob said text: ab`]);
  });

  test('loses no more than a line to a quote that is never closed', async () => {
    const rows = Array.from({ length: 1500 }, (_, k) => `2026-03-15T12:00,Ann,${k}`);
    const result = await read('at,from,text', '2026-03-15T12:00,Ann,"oops', ...rows);
    expect(result.entries).toHaveLength(1500);
    expect(doubtLines(result)).toEqual({ 'not-understood': [2] });
    expect(accountedFor(result)).toBe(readingOf(result).lines);
  });

  test('reads no line many times over, however many quotes are never closed', async () => {
    const many = Array.from({ length: 30_000 }, () => '2,A"x,"""');
    const take = vi.spyOn(RowFields.prototype, 'take');
    const result = await read('at,from,text', ...many);
    expect(take.mock.calls.length).toBeLessThan(25 * many.length);
    take.mockRestore();
    expect(accountedFor(result)).toBe(many.length);
  });

  test('keeps words with separators in them that nobody quoted, and says so', async () => {
    const result = await read('at,from,text', '2026-03-15T12:00,Ann,hello, how are you, "dear"?');
    expect(result.entries.map(brief)).toEqual([
      `${noon} Ann said text: hello, how are you, "dear"?`,
    ]);
    expect(doubtLines(result)).toEqual({ repaired: [2] });
  });

  test('has no place for more fields where the last column is not the words', async () => {
    const result = await read(
      'text,at,from',
      'hi,2026-03-15T12:00,Ann,more',
      'hi,2026-03-15T12:00,Ann,',
    );
    expect(doubtLines(result)).toEqual({ 'not-understood': [2] });
    expect(result.entries.map(brief)).toEqual([`${noon} Ann said text: hi`]);
  });

  test('may have blanks before a quote that is closed where the field ends', async () => {
    expect(
      await briefs(
        'at,from,text',
        '2026-03-15T12:00,Ann, "one, two"',
        '2026-03-15T12:00,Ann, "so" she said',
      ),
    ).toEqual([`${noon} Ann said text: one, two`, `${noon} Ann said text:  "so" she said`]);
  });

  test('may begin with blank lines', async () => {
    expect(await briefs('', ' ', 'at,from', '2026-03-15T12:00,Ann')).toEqual([
      `${noon} Ann said unknown:`,
    ]);
  });

  test('that ends inside quotes tells that it does', async () => {
    const result = await read(
      'at,from,text',
      '2026-03-15T12:00,Ann,"oops',
      '2026-03-15T12:01,Bob,hi',
    );
    expect(result.entries.map(({ by }) => by)).toEqual(['Bob']);
    expect(doubtLines(result)).toEqual({ truncated: [2] });
  });

  test('has rows that hold nothing, and they count for nothing', async () => {
    const result = await read('at,from,text', '', '2026-03-15T12:00,Ann,hi', ' ', '');
    expect(result.entries).toMatchObject([{ line: 3 }]);
    expect(readingOf(result).lines).toBe(1);
  });

  test.each([
    ['at,text\n2026-03-15T12:00,hi', ['from']],
    ['from,text\nAnn,hi', ['at']],
  ])('%j lacks a column that every row needs', async (text, fields) => {
    expect(problemOf(await readWith(plain, textFile('table.csv', text)))).toEqual({
      kind: 'fields-missing',
      file: 'table.csv',
      fields,
    });
  });
});

describe('JSON Lines', () => {
  test('may begin with a blank line or a record of another kind, and lose no words that are none', async () => {
    const result = await read(
      '',
      '{"id":1,"from":"Ann","time":"2024"}',
      '{"at":"2026-03-15T12:00","from":"Ann","text":"hi"}',
      '{"at":"2026-03-15T12:00","from":"Ann","text":["a","b"]}',
    );
    expect(result.entries.map(brief)).toEqual([`${noon} Ann said text: hi`]);
    expect(doubtLines(result)).toEqual({ 'impossible-date': [2], 'not-understood': [4] });
  });

  test('hold one object a line', async () => {
    const result = await read(
      '{"at":"2026-03-15T12:00:00+05:30","from":"Ann","text":"a\\nb","id":7}',
      '{"at":1773554400,"from":"Bob","replyTo":"7","kind":"reacted","text":"❤"}',
      '',
      '{"from":"Ann","at":"2026-03-15T12:00","kind":"called","seconds":60}',
    );
    expect(result.entries.map(brief)).toEqual([
      `${noon} Ann said text: a\nb`,
      '2026-03-15T06:00:00 Bob reacted ❤',
      `${noon} Ann called answered 60`,
    ]);
    expect(result.entries).toMatchObject([
      { instant: Date.UTC(2026, 2, 15, 6, 30), ref: '7' },
      { instant: Date.UTC(2026, 2, 15, 6), replyTo: '7' },
      { line: 4 },
    ]);
  });

  test.each([
    '[1]',
    '7',
    '{"at":',
    'hello',
    '{"from":"Ann"}',
    '{"at":"2026-03-15","from":""}',
    '{"at":"2026-03-15"}',
  ])('%s is a doubt', async (line) => {
    const result = await read('{"at":"2026-03-15T12:00","from":"Ann"}', line);
    expect(result.entries).toHaveLength(1);
    expect(accountedFor(result)).toBe(2);
  });
});

describe('a record', () => {
  test.each([
    ['', 'hi', '', 'said text: hi'],
    ['said', '🙂', '', 'said emoji: 🙂'],
    ['message', '', '', 'said unknown:'],
    ['photo', 'the beach', '', 'said photo: the beach'],
    ['Voice', '', '', 'said voice:'],
    ['called', '', '90', 'called answered 90'],
    ['called', '', '', 'called answered ?'],
    ['call', '', '0', 'called missed 0'],
    ['call', '', '-3', 'called answered ?'],
    ['missed', '', '90', 'called missed 0'],
    ['reacted', '❤', '', 'reacted ❤'],
    ['system', 'Ann joined', '', 'system Ann joined'],
  ])('of kind %j', async (kind, text, seconds, expected) => {
    expect(
      await briefs('at,from,kind,text,seconds', `2026-03-15T12:00,Ann,${kind},${text},${seconds}`),
    ).toEqual([`${noon} Ann ${expected}`]);
  });

  test('of a kind nobody knows, or with a date that is none, is a doubt', async () => {
    const result = await read(
      'at,from,kind',
      '2026-03-15,Ann,sang',
      '2026-02-30,Ann,',
      'soon,Ann,',
    );
    expect(doubtLines(result)).toEqual({ 'not-understood': [2], 'impossible-date': [3, 4] });
  });

  test('belongs to the chat it names, which is a group with more than two people', async () => {
    const { chats } = await read(
      'at,from,chat',
      ...['Ann', 'Bob', 'Cy'].map((from) => `2026-03-15,${from},Rome`),
      '2026-03-15,Ann,',
    );
    expect([...chats.values()].map(({ key, title, shape }) => [key, title, shape])).toEqual([
      ['Rome', 'Rome', 'group'],
      ['', '', 'pair'],
    ]);
  });
});

test.each([
  ['2026-03-15T12:00Z', 'offset'],
  ['2026-03-15T12:00', 'unknown'],
])('with %s the zone is %s', async (at, zone) => {
  expect(readingOf(await read('at,from', `${at},Ann`)).carries.zone).toBe(zone);
});

test('one time without a zone makes the zone of the file unknown', async () => {
  const reading = readingOf(await read('at,from', '2026-03-15T12:00Z,Ann', '2026-03-15T12:00,Ann'));
  expect(reading.carries.zone).toBe('unknown');
});

test('a line that is too long is told, and so are damaged characters', async () => {
  const long = await read('at,from,text', `2026-03-15,Ann,${'x'.repeat(limits.lineLength)}`);
  expect(doubtLines(long)).toMatchObject({ 'line-too-long': [3] });
  const bytes = new TextEncoder().encode('at,from,text\n2026-03-15,Ann,gr?n');
  bytes[bytes.indexOf(63)] = 0xfc;
  expect(doubtLines(await readWith(plain, bytesFile('t.csv', bytes)))).toEqual({
    'damaged-characters': [2],
  });
});

test('as many chats as rows are handed on once each', async () => {
  const rows = Array.from({ length: 20_000 }, (_, k) => `2026-03-15,Ann,chat ${k}`);
  const result = await read('at,from,chat', ...rows);
  expect(result.chats.size).toBe(20_000);
  expect(result.entries).toHaveLength(20_000);
});

describe('the document about the plain format', () => {
  const page = readFileSync(new URL('../../../docs/plain-format.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/```(?:csv|jsonl)\n([\s\S]+?)```/gu)].map(([, text]) => text);

  test.each(examples)('has an example that is read without a doubt: %j', async (text) => {
    const result = await readWith(plain, textFile('example', text));
    expect(result.entries.map(({ by }) => by)).toEqual(['Maya', 'Ada', 'Ada']);
    expect(result.doubts).toEqual([]);
  });

  test('names every form a message can have', () => {
    expect(forms.filter((form) => form !== 'text' && !page.includes(`\`${form}\``))).toEqual([]);
  });
});
