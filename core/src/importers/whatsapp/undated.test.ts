import { describe, expect, test } from 'vitest';
import { limits } from '../../limits.ts';
import { brief, doubtLines, readingOf, readLines, textFile } from '../../testing/reading.ts';
import { whatsapp } from '../whatsapp.ts';

describe('a date that can be read two ways', () => {
  const open = ['3/4/24, 10:00 - Ann: hi', '5/4/24, 10:00 - Bob: hi'];

  test('is asked, with the two that differ most, and read day first till then', async () => {
    const result = await readLines(whatsapp, open);
    expect(readingOf(result)).toMatchObject({
      dateOrder: 'ambiguous',
      dateExamples: ['3/4/24', '5/4/24'],
    });
    expect(doubtLines(result)).toEqual({ 'date-order': [1, 2] });
    expect(result.entries.map(brief)[0]).toContain('2024-04-03T10:00:00');
  });

  test('is read as the person says', async () => {
    const result = await readLines(whatsapp, open, { dateOrder: 'mdy' });
    expect(result.entries.map(brief)[0]).toContain('2024-03-04T10:00:00');
    expect(readingOf(result).dateOrder).toBe('mdy');
    expect(result.doubts).toEqual([]);
  });

  test('is settled by a later line, for the lines before it too', async () => {
    const result = await readLines(whatsapp, [...open, '4/13/24, 10:00 - Ann: hi']);
    expect(result.entries.map(brief)[0]).toContain('2024-03-04T10:00:00');
    expect(readingOf(result).dateOrder).toBe('mdy');
  });

  test('is not settled by the person against the file', async () => {
    const result = await readLines(whatsapp, [...open, '4/13/24, 10:00 - Ann: hi'], {
      dateOrder: 'dmy',
    });
    expect(readingOf(result).dateOrder).toBe('mdy');
  });

  test('keeps no more messages waiting than the longest export has', async () => {
    const lines = Array.from(
      { length: limits.waiting + 5_000 },
      (_, k) => `3/4/24, 10:00 - Ann: ${k}`,
    );
    const file = textFile('chat.txt', lines.join('\n'));
    const handedOn: number[] = [];
    for await (const { entries } of whatsapp.read(file, {})) handedOn.push(entries.length);
    expect(handedOn.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect(handedOn.reduce((sum, count) => sum + count, 0)).toBe(lines.length);
  });

  test('in a long file takes the person’s word before the end', async () => {
    const lines = Array.from(
      { length: limits.waiting + 9_000 },
      (_, k) => `3/4/24, 10:00 - Ann: ${k}`,
    );
    const result = await readLines(whatsapp, lines, { dateOrder: 'mdy' });
    expect(new Set(result.entries.map(({ wall }) => wall)).size).toBe(1);
    expect(readingOf(result).dateOrder).toBe('mdy');
  });
});

describe('a file whose dates change', () => {
  test('in length is read on', async () => {
    const result = await readLines(whatsapp, [
      '6/30/23, 16:14 - Ann: hi',
      '30/6/2023, 16:15 - Bob: hi',
      '1/7/2023, 16:15 - Bob: hi',
    ]);
    expect(result.entries.map(({ wall }) => new Date(wall).toISOString().slice(0, 10))).toEqual([
      '2023-06-30',
      '2023-06-30',
      '2023-07-01',
    ]);
    expect(result.doubts).toEqual([]);
  });

  test('in order is read anew from the date that proves it', async () => {
    const result = await readLines(whatsapp, [
      '6/30/23, 16:14 - Ann: hi',
      '7/30/23, 16:14 - Ann: hi',
      '31/7/23, 16:15 - Bob: hi',
      '1/8/23, 16:15 - Bob: hi',
    ]);
    expect(result.entries.map(({ wall }) => new Date(wall).toISOString().slice(0, 10))).toEqual([
      '2023-06-30',
      '2023-07-30',
      '2023-07-31',
      '2023-08-01',
    ]);
  });
});
