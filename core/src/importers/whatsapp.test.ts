import { describe, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import {
  accountedFor,
  bytesFile,
  doubtLines,
  problemOf,
  readingOf,
  readLines,
  readWith,
  textFile,
  textsOf,
  type Read,
} from '../testing/reading.ts';
import { zipOf } from '../testing/zip.ts';
import { whatsapp } from './whatsapp.ts';

const onlyChat = ({ chats }: Read) => [...chats.values()][0];

describe('what a chat is', () => {
  test('is told by the name of the file, or of the archive around it', async () => {
    const lines = ['25/03/24, 10:00 - Ann: hi'];
    const named = await readWith(whatsapp, textFile('WhatsApp Chat with Ann.txt', lines[0]));
    expect(onlyChat(named)).toMatchObject({ key: '', title: 'Ann', shape: 'pair' });
    const zip = bytesFile(
      'WhatsApp Chat - Ann.zip',
      zipOf([{ name: '_chat.txt', content: lines[0] }]),
    );
    expect(onlyChat(await readWith(whatsapp, zip))).toMatchObject({ title: 'Ann' });
  });

  test('stays one of two when a line by a stranger is pasted into it', async () => {
    const between = (k: number): string =>
      `25/03/24, 10:${k} - ${k % 2 === 0 ? 'Ann' : 'Bob'}: hi ${k}`;
    const lines = Array.from({ length: 30 }, (_, k) => between(k + 10));
    const pasted = lines.toSpliced(25, 0, '25/03/24, 10:34 - Eve: look', 'at this');
    const named = (all: readonly string[]) =>
      readWith(whatsapp, textFile('WhatsApp Chat with Ann.txt', all.join('\n')));
    const read = await named(pasted);
    expect(onlyChat(read).shape).toBe('pair');
    expect(doubtLines(read)).toEqual({ 'quoted-header': [26] });
    expect(textsOf(read)[24]).toContain('hi 34\n25/03/24, 10:34 - Eve: look\nat this');
    expect(accountedFor(read)).toBe(32);
    const early = await named(lines.toSpliced(3, 0, '25/03/24, 10:12 - Eve: look'));
    expect(onlyChat(early).shape).toBe('group');
  });

  test('is a group with more than two people, or with a word of it from the app', async () => {
    const three = await readLines(
      whatsapp,
      ['Ann', 'Bob', 'Cy'].map((one) => `25/03/24, 10:00 - ${one}: hi`),
    );
    expect(onlyChat(three).shape).toBe('group');
    const created = await readLines(whatsapp, [
      '25/03/24, 10:00 - Ann created group "Rome"',
      '25/03/24, 10:01 - Ann: hi',
    ]);
    expect(onlyChat(created).shape).toBe('group');
  });

  test('knows its owner where a line says “you”', async () => {
    const result = await readLines(whatsapp, ['25/03/24, 10:00 - Ann: You deleted this message']);
    expect(onlyChat(result).owner).toBe('Ann');
  });
});

test('a group’s name never becomes a person', async () => {
  const mark = '\u200e';
  const { entries } = await readLines(whatsapp, [
    `[25/03/24, 10:00:00] Rome 2024: ${mark}Messages and calls are end-to-end encrypted.`,
    `${mark}[25/03/24, 10:00:01] Ann: ${mark}Ann created this group`,
    `[25/03/24, 10:00:02] Rome 2024: ${mark}Ann added you`,
    `[25/03/24, 10:00:03] Rome 2024: ${mark}something in a language not listed`,
    '[25/03/24, 10:01:00] Ann: welcome',
    `[25/03/24, 10:02:00] Ann: ${mark}image omitted`,
  ]);
  expect(entries.map(({ by, kind }) => `${by} ${kind}`)).toEqual([
    ' system',
    ' system',
    ' system',
    ' system',
    'Ann said',
    'Ann said',
  ]);
});

describe('what an export can hold', () => {
  test('is less on Android than on an iPhone', async () => {
    const android = readingOf(await readLines(whatsapp, ['25/03/24, 10:00 - Ann: hi']));
    expect(android.carries).toMatchObject({ calls: 'no', reactions: false, resolution: 'minutes' });
    const iphone = readingOf(await readLines(whatsapp, ['[25/03/24, 10:00:00] Ann: hi']));
    expect(iphone.carries).toMatchObject({ calls: 'with-duration', resolution: 'seconds' });
  });

  test.each([9_900, 10_001, 39_900, 40_001])('seems cut short with %i messages', async (count) => {
    const lines = Array.from({ length: count }, () => '25/03/24, 10:00 - Ann: hi');
    const read = await readLines(whatsapp, lines);
    expect(doubtLines(read)).toEqual({ capped: [count] });
    expect(readingOf(read).carries.isCut).toBe(true);
  });

  test.each([9_899, 10_002])('seems whole with %i', async (count) => {
    const lines = Array.from({ length: count }, () => '25/03/24, 10:00 - Ann: hi');
    expect((await readLines(whatsapp, lines)).doubts).toEqual([]);
  });
});

describe('an archive', () => {
  const line = '25/03/24, 10:00 - Ann: hi';

  test('of several chats gives one and tells of the others', async () => {
    const zip = zipOf([
      { name: 'WhatsApp Chat with Ann.txt', content: line },
      { name: 'WhatsApp Chat with Bob.txt', content: line.replace('Ann', 'Bob') },
      { name: 'notes.txt', content: 'milk' },
    ]);
    const result = await readWith(whatsapp, bytesFile('chats.zip', zip));
    expect(result.entries).toHaveLength(1);
    expect(result.doubts).toMatchObject([
      { doubt: 'other-chat', sample: 'chats.zip/WhatsApp Chat with Bob.txt', lines: 0 },
    ]);
  });

  test('damaged towards its end is refused as a whole', async () => {
    const content = `${line}\n`.repeat(50_000);
    const zip = zipOf([{ name: '_chat.txt', content, claims: { crc: 1 } }]);
    const result = await readWith(whatsapp, bytesFile('chats.zip', zip));
    expect(problemOf(result)).toMatchObject({ kind: 'damaged', why: 'entry-altered' });
  });
});

test('a reading that is given up stops at once', async () => {
  const stop = new AbortController();
  const reading = whatsapp.read(
    textFile('chat.txt', '25/03/24, 10:00 - Ann: hi\n'.repeat(50_000)),
    {
      signal: stop.signal,
    },
  );
  await reading.next();
  stop.abort();
  await expect(reading.next()).rejects.toThrow(/abort/u);
});

describe('damage', () => {
  test('is counted by the line, and the rest of the line is kept', async () => {
    const bytes = new TextEncoder().encode(
      '25/03/24, 10:00 - Ann: gr?n\n25/03/24, 10:01 - Bob: ok\n',
    );
    bytes[bytes.indexOf(63)] = 0xfc;
    const result = await readWith(whatsapp, bytesFile('chat.txt', bytes));
    expect(textsOf(result)).toEqual(['Ann: gr\uFFFDn', 'Bob: ok']);
    expect(doubtLines(result)).toEqual({ 'damaged-characters': [1] });
  });

  test('is not what a very long line is, but that is told too', async () => {
    const long = `25/03/24, 10:00 - Ann: ${'x'.repeat(limits.lineLength)}`;
    const result = await readLines(whatsapp, [long, '25/03/24, 10:01 - Bob: ok']);
    expect(doubtLines(result)).toEqual({ 'line-too-long': [2] });
    expect(result.entries.map(({ by }) => by)).toEqual(['Ann', 'Bob']);
    expect(accountedFor(result)).toBe(readingOf(result).lines);
  });
});
