import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { plainBytes, telegramBytes, whatsappBytes } from '../testing/hostile.ts';
import {
  accountedFor,
  bytesFile,
  readingOf,
  readWith,
  textFile,
  type Read,
} from '../testing/reading.ts';
import { zipOf } from '../testing/zip.ts';
import type { Doubt, Entry } from './entry.ts';
import type { Batch, Importer } from './importer.ts';
import { plain } from './plain.ts';
import { Records } from './plain/records.ts';
import { JsonLines } from './plain/rows.ts';
import { Table } from './plain/table.ts';
import { JsonScanner } from './source/json.ts';
import { LineSplitter } from './source/lines.ts';
import { telegram } from './telegram.ts';
import { Account } from './telegram/account.ts';
import { whatsapp } from './whatsapp.ts';
import { ChatReader } from './whatsapp/chat-reader.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('every line of a chat', () => {
  /** 1, 1, 2, 3 …: the line numbers that entries and doubts stand for. */
  const linesOf = ({ entries, doubts }: Read): readonly number[] =>
    [...entries, ...doubts]
      .flatMap(({ line, lines }) => Array.from({ length: lines }, (_, k) => line + k))
      .toSorted((a, b) => a - b);

  test('belongs to one entry or one doubt, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(whatsappBytes, async (bytes) => {
        const lines = textOf(bytes).split('\n');
        if (lines.at(-1) === '') lines.pop();
        fc.pre(lines.length > 0);
        const read = await readWith(whatsapp, bytesFile('chat.txt', bytes));
        expect(readingOf(read).lines).toBe(lines.length);
        expect(linesOf(read)).toEqual(lines.map((_, index) => index + 1));
      }),
      { numRuns: 1000 },
    );
  });

  test('that is said is a stretch of the file, character by character', async () => {
    await fc.assert(
      fc.asyncProperty(whatsappBytes, async (bytes) => {
        const text = textOf(bytes).replace(/\r+(?=\n|$)/gu, '');
        const { entries } = await readWith(whatsapp, bytesFile('chat.txt', bytes));
        for (const entry of entries) expect(text).toContain(entry.text);
      }),
      { numRuns: 1000 },
    );
  });
});

interface Found {
  readonly entries: readonly Entry[];
  readonly doubts: readonly Doubt[];
}

/** A doubt is told when it is certain; entries alone keep the order of the file. */
const together = (batches: readonly Batch[]): Found => ({
  entries: batches.flatMap(({ entries }) => entries),
  doubts: batches
    .flatMap(({ doubts }) => doubts)
    .toSorted((a, b) => a.line - b.line || a.doubt.localeCompare(b.doubt)),
});

function chatIn(chunks: readonly string[]): Found {
  const reader = new ChatReader({
    title: '',
    habits: { longer: new Set(), close: false },
    dateOrder: undefined,
  });
  const lines = new LineSplitter((line) => reader.line(line));
  const batches = chunks.map((chunk) => {
    lines.feed(chunk);
    return reader.take(0);
  });
  lines.end();
  reader.end(lines.count);
  return together([...batches, reader.take(0)]);
}

function accountIn(chunks: readonly string[]): Found & { readonly trouble: string | undefined } {
  const account = new Account();
  const scanner = new JsonScanner(account);
  let trouble: string | undefined;
  const batches = chunks.flatMap((chunk) => {
    if (trouble === undefined) trouble = scanner.feed(chunk)?.kind;
    return account.batches(0);
  });
  if (trouble === undefined) account.end(scanner.rest);
  return { ...together([...batches, ...account.batches(0)]), trouble };
}

function tableIn(chunks: readonly string[]): Found {
  const records = new Records();
  const rows = chunks.join('').startsWith('{') ? new JsonLines(records) : new Table(records);
  const lines = new LineSplitter(({ text }) => rows.line(text));
  for (const chunk of chunks) lines.feed(chunk);
  lines.end();
  rows.end();
  return together(records.batches(0));
}

describe('a file is read the same wherever it is cut', () => {
  test.each([
    ['a chat of WhatsApp', whatsappBytes, chatIn],
    ['an account of Telegram', telegramBytes, accountIn],
    ['a table', plainBytes, tableIn],
  ])('%s', (_, bytes, foundIn: (chunks: readonly string[]) => Found) => {
    fc.assert(
      fc.property(bytes.map(textOf), fc.array(fc.nat(), { maxLength: 5 }), (text, places) => {
        const cuts = places.map((place) => place % (text.length + 1)).sort((a, b) => a - b);
        const ends = [...cuts, text.length];
        const chunks = ends.map((to, index) => text.slice(index === 0 ? 0 : ends[index - 1], to));
        expect(foundIn(chunks)).toEqual(foundIn([text]));
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  [whatsapp, '_chat.txt', whatsappBytes],
  [telegram, 'result.json', telegramBytes],
  [plain, 'table.csv', plainBytes],
])('an archive around a file changes nothing', async (importer, name, bytes) => {
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      fc.pre(importer.recognise({ name, text: textOf(content) }) > 0);
      const inside = await readWith(importer, bytesFile('a.zip', zipOf([{ name, content }])));
      const outside = await readWith(importer, bytesFile(name, content));
      expect(inside.entries).toEqual(outside.entries);
      expect(inside.doubts).toEqual(outside.doubts);
      expect(inside.outcome.ok).toBe(outside.outcome.ok);
    }),
    { numRuns: 500 },
  );
});

/** Each would take minutes if any pattern looked at it more than a few times over. */
describe('a megabyte in one line is read in one go', () => {
  const head = '25/03/24, 10:00 - ';
  const endless = (piece: string): string =>
    piece.repeat(Math.ceil(limits.lineLength / piece.length));

  test.each([
    ['digits and slashes', endless('1/')],
    ['digits', endless('1')],
    ['brackets', endless('[')],
    ['marks', endless('\u200e')],
    ['heads', endless(head)],
    ['colons', `${head}${endless(': ')}`],
    ['a name', `${head}${endless('x')}: hi`],
    ['quotation marks', `${head}${endless('" ')}: hi`],
    ['spaces', `${head}Ann: ${endless(' ')}x`],
    ['opened angles', `${head}Ann: ${endless('<')}`],
    ['almost an edit', `${head}Ann: ${endless('<This message was ')}>`],
    ['almost a file', `${head}Ann: ${endless('a.jpg (')}file attached)`],
    ['almost a poll', `${head}Ann: POLL:${endless(' ')}`],
    ['almost a notice', `[25/03/24, 10:00:00] Ann: \u200e${endless('Ann changed to ')}`],
    ['marks between words', `[25/03/24, 10:00:00] Ann: ${endless('a\u200e')}`],
    ['emoji', `${head}Ann: ${endless('👍')}`],
  ])('%s', async (_, line) => {
    const text = `${head}Ann: hi\n${line}\n${head}Bob: bye\n`;
    const read = await readWith(whatsapp, textFile('chat.txt', text));
    expect(accountedFor(read)).toBe(readingOf(read).lines);
    expect(read.entries.at(-1)).toMatchObject({ by: 'Bob', text: 'bye' });
  });

  test.each([
    ['of quotes', plain, `at,from,text\n2026-03-15,Ann,${endless('"')}`],
    ['of separators', plain, `at,from,text\n2026-03-15,Ann${endless(',')}`],
    ['of openings in JSON', plain, `{"at":"2026-03-15","from":"Ann"}\n${endless('[')}`],
    [
      'of escapes that are none',
      telegram,
      `{"messages":[{"text":"${endless('\\x4')}"}],"type":"message"}`,
    ],
    ['of ids without quotes', telegram, `{"messages":[{"x":"${endless('"document_id": ,')}"}]}`],
  ] satisfies readonly (readonly [string, Importer, string])[])('%s', async (_, importer, text) => {
    const read = await readWith(importer, textFile('result.json', text));
    expect(read.entries.length).toBeLessThan(3);
  });
});
