import { describe, expect, test } from 'vitest';
import { limits } from '../../limits.ts';
import { accountedFor, doubtLines, readingOf, readLines, textsOf } from '../../testing/reading.ts';
import { whatsapp } from '../whatsapp.ts';

describe('a line without a head', () => {
  test('goes on the message before, blank or not', async () => {
    const { entries } = await readLines(whatsapp, [
      '25/03/24, 10:00 - Ann: one',
      '',
      'two',
      '25/03/24, 10:01 - Bob: three',
    ]);
    expect(entries).toMatchObject([
      { text: 'one\n\ntwo', line: 1, lines: 3 },
      { text: 'three', line: 4, lines: 1 },
    ]);
  });

  test('before any message is a doubt', async () => {
    const result = await readLines(whatsapp, ['exported by hand', '25/03/24, 10:00 - Ann: one']);
    expect(doubtLines(result)).toEqual({ 'not-understood': [1] });
    expect(accountedFor(result)).toBe(2);
  });

  test('behind an impossible date is not put into the message before', async () => {
    const result = await readLines(whatsapp, [
      '25/03/24, 10:00 - Ann: one',
      '31/02/24, 10:00 - Bob: never',
      'nor this',
      '25/03/24, 10:01 - Ann: two',
    ]);
    expect(textsOf(result)).toEqual(['Ann: one', 'Ann: two']);
    expect(doubtLines(result)).toEqual({ 'impossible-date': [2, 3] });
  });

  test('beyond the length of any message is a doubt, and what comes after is read', async () => {
    const line = 'x'.repeat(limits.messageLength / 2);
    const result = await readLines(whatsapp, [
      '25/03/24, 10:00 - Ann: one',
      line,
      line,
      'end',
      '25/03/24, 10:01 - Bob: two',
    ]);
    expect(result.entries.map(({ text }) => text.length)).toEqual([
      limits.messageLength / 2 + 8,
      3,
    ]);
    expect(doubtLines(result)).toMatchObject({ 'message-too-long': [3] });
    expect(accountedFor(result)).toBe(readingOf(result).lines);
  });
});

describe('lines that were pasted from another chat', () => {
  const before = ['25/03/24, 10:00 - Ann: hi', '25/03/24, 10:01 - Bob: hi'];
  const after = '25/03/24, 10:05 - Bob: I see';

  test.each([
    ['step back in time', '01/03/24, 18:00 - Ann: I will do it'],
    ['name someone new, further back', '01/03/24, 18:00 - Cy: I will do it'],
    ['are written in brackets', '[25/03/24, 10:02:00] Cy: I will do it'],
    ['are written with seconds', '25/03/24, 10:02:00 - Cy: I will do it'],
    ['are written without a comma', '25/03/24 10:02 - Cy: I will do it'],
  ])('and %s are part of the message', async (_, pasted) => {
    const result = await readLines(whatsapp, [
      ...before,
      '25/03/24, 10:02 - Ann: you said:',
      pasted,
      'really',
      after,
    ]);
    expect(textsOf(result)).toEqual([
      'Ann: hi',
      'Bob: hi',
      `Ann: you said:\n${pasted}\nreally`,
      'Bob: I see',
    ]);
    expect(doubtLines(result)).toEqual({ 'quoted-header': [4] });
  });

  test('are kept when nothing comes after and nobody in them is of this chat', async () => {
    const result = await readLines(whatsapp, [...before, '[01/03/24, 18:00:00] Cy: I will do it']);
    expect(textsOf(result).at(-1)).toBe('Bob: hi\n[01/03/24, 18:00:00] Cy: I will do it');
  });
});

describe('lines that only look pasted', () => {
  test('are messages when they fit in between after all', async () => {
    const result = await readLines(whatsapp, [
      '25/03/24, 10:00 - Ann: hi',
      '25/03/24, 10:01 - Bob: hi',
      '[25/03/24, 10:02:00] Ann: from the other telephone',
      '25/03/24, 10:03 - Bob: ok',
    ]);
    expect(textsOf(result)).toHaveLength(4);
  });

  test('are messages when so many follow that nobody pasted them', async () => {
    const other = Array.from({ length: 25 }, (_, k) => `[01/01/24, 10:${k + 10}:00] Cy: ${k}`);
    const result = await readLines(whatsapp, ['25/03/24, 10:00 - Ann: hi', ...other]);
    expect(result.entries).toHaveLength(26);
    expect(doubtLines(result)).toEqual({ 'out-of-order': [2] });
  });

  test('are messages when people of this chat go on writing at the end', async () => {
    const result = await readLines(whatsapp, [
      '25/03/24, 10:00 - Ann: my clock is wrong',
      '24/03/24, 10:00 - Ann: now it is right',
    ]);
    expect(textsOf(result)).toHaveLength(2);
    expect(doubtLines(result)).toEqual({ 'out-of-order': [2] });
  });

  test('are messages where there is none they could be part of', async () => {
    const result = await readLines(whatsapp, [
      '25/03/24, 10:00 - Ann: hi',
      '31/02/24, 10:00 - Bob: never',
      '25/03/24, 07:00 - Cy: early',
    ]);
    expect(textsOf(result)).toEqual(['Ann: hi', 'Cy: early']);
    expect(doubtLines(result)).toEqual({ 'impossible-date': [2], 'out-of-order': [3] });
  });

  test('came late, by less than two hours', async () => {
    const result = await readLines(whatsapp, [
      '25/03/24, 10:00 - Ann: hi',
      '25/03/24, 08:30 - Bob: late',
      '25/03/24, 10:01 - Ann: ok',
    ]);
    expect(result.entries).toHaveLength(3);
    expect(result.doubts).toEqual([]);
  });

  test('never pile up, however long they go on', async () => {
    const lines = Array.from({ length: 3000 }, (_, k) => `line ${k}`);
    const result = await readLines(whatsapp, [
      '25/03/24, 10:00 - Ann: hi',
      '[01/03/24, 18:00:00] Cy: x',
      ...lines,
    ]);
    expect(result.entries).toHaveLength(1);
    expect(accountedFor(result)).toBe(3002);
  });
});
