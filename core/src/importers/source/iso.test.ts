import { describe, expect, test } from 'vitest';
import { toInstant, wallText } from '../../time.ts';
import { timeFromUnix, wallFromIso } from './iso.ts';

const wall = (text: string): string | undefined => {
  const time = wallFromIso(text);
  return time && wallText(time.wall);
};

describe('a date as ISO 8601 writes it', () => {
  test.each([
    ['2026-03-15', '2026-03-15T00:00:00'],
    ['2026-03-15T18:04', '2026-03-15T18:04:00'],
    ['2026-03-15 18:04:09', '2026-03-15T18:04:09'],
    ['2026-03-15T18:04:09.123456789', '2026-03-15T18:04:09'],
    ['2026-03-15T18:04:09,5', '2026-03-15T18:04:09'],
    [' 2024-02-29T00:00 ', '2024-02-29T00:00:00'],
    ['20260315', '2026-03-15T00:00:00'],
    ['20260315T180409', '2026-03-15T18:04:09'],
    ['2026-03-15T18', '2026-03-15T18:00:00'],
    ['2026-03-15T24:00', '2026-03-16T00:00:00'],
  ])('%s is read as the clock on the wall', (text, expected) => {
    expect(wall(text)).toBe(expected);
    expect(wallFromIso(text)?.instant).toBeUndefined();
  });

  test.each([
    ['2026-03-15T18:04:09Z', '2026-03-15T18:04:09Z'],
    ['2026-03-15T18:04:09+05:30', '2026-03-15T12:34:09Z'],
    ['2026-03-15 18:04:09 -0300', '2026-03-15T21:04:09Z'],
    ['2026-03-15T18:04:09.25+01', '2026-03-15T17:04:09.250Z'],
    ['20260315t180409z', '2026-03-15T18:04:09Z'],
    ['2026-03-15T18:04:09\u221203:00', '2026-03-15T21:04:09Z'],
    ['2026-03-15T18:04:09+01:00[Europe/Berlin]', '2026-03-15T17:04:09Z'],
  ])('%s is an instant', (text, expected) => {
    expect(wallFromIso(text)?.instant).toBe(toInstant(Date.parse(expected)));
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31T10:00',
    '2026-03-15T25:00',
    '2026-03-15T24:30',
    '2026-0315',
    '2026-03-15T10:60',
    '15/03/2026',
    'yesterday',
    '',
  ])('%s is none', (text) => {
    expect(wallFromIso(text)).toBeUndefined();
  });
});

describe('a time as Unix counts it', () => {
  test('is seconds or milliseconds by its size', () => {
    const at = Date.UTC(2026, 2, 15, 18, 4, 9);
    expect(timeFromUnix(String(at / 1000))?.instant).toBe(at);
    expect(timeFromUnix(String(at))?.instant).toBe(at);
    expect(timeFromUnix(`${at / 1000}.5`)?.instant).toBe(at + 500);
  });

  test.each(['0', '-5', '20240315', '99999999', '1e9', '99999999999999999', 'soon', ''])(
    '%s is none',
    (text) => {
      expect(timeFromUnix(text)).toBeUndefined();
    },
  );
});
