import { describe, expect, test } from 'vitest';
import { day, toWallTime, wallText } from '../../time.ts';
import { createDateRun, dayOf } from './dates.ts';

const iso = (a: number, b: number, c: number, order: 'dmy' | 'mdy' | 'ymd'): string =>
  wallText(toWallTime(dayOf(a, b, c, order) * day)).slice(0, 10);

describe('the three numbers of a date', () => {
  test('are read in each order', () => {
    expect(iso(25, 3, 24, 'dmy')).toBe('2024-03-25');
    expect(iso(3, 25, 2024, 'mdy')).toBe('2024-03-25');
    expect(iso(2024, 3, 25, 'ymd')).toBe('2024-03-25');
  });

  test('may count in the Buddhist or the Solar Hijri era', () => {
    expect(iso(15, 3, 2567, 'dmy')).toBe('2024-03-15');
    expect(iso(15, 3, 67, 'dmy')).toBe('2024-03-15');
    expect(iso(1402, 12, 15, 'ymd')).toBe('2024-03-05');
    expect(iso(1403, 1, 6, 'ymd')).toBe('2024-03-25');
    expect(iso(1403, 12, 30, 'ymd')).toBe('2025-03-20');
    expect(iso(1404, 1, 1, 'ymd')).toBe('2025-03-21');
  });

  test('that no calendar has are no date', () => {
    expect(dayOf(31, 2, 2024, 'dmy')).toBeNaN();
    expect(dayOf(30, 2, 2024, 'dmy')).toBeNaN();
    expect(dayOf(1404, 12, 30, 'ymd')).toBeNaN();
    expect(dayOf(1, 1, 1999, 'dmy')).toBeNaN();
  });
});

const runOf = (shape: string, ...dates: readonly [number, number, number][]) => {
  const run = createDateRun(shape);
  for (const [a, b, c] of dates) run.add(a, b, c, 0);
  run.close();
  return run.order;
};

describe('a run of dates written alike', () => {
  test('is decided by a number above twelve', () => {
    expect(runOf('/ short', [3, 4, 24], [13, 4, 24])).toBe('dmy');
    expect(runOf('/ short', [3, 4, 24], [3, 14, 24])).toBe('mdy');
  });

  test('is decided by time running forwards in one reading only', () => {
    expect(runOf('/ short', [5, 10, 23], [1, 11, 23], [2, 11, 23], [1, 12, 23], [2, 1, 24])).toBe(
      'dmy',
    );
  });

  test('stays open when nothing tells, and is not guessed', () => {
    expect(runOf('/ short', [3, 4, 24], [4, 4, 24])).toBeUndefined();
  });

  test('with dots is day first; a short year first is known by the dot after it', () => {
    expect(runOf('. short', [3, 4, 24])).toBe('dmy');
    expect(runOf('.. short', [24, 3, 5])).toBe('ymd');
  });

  test('tells when a date cannot be, and when it needs another reading', () => {
    const run = createDateRun('/ short');
    expect(run.add(25, 3, 24, 0)).toBe('fits');
    expect(run.add(3, 26, 24, 0)).toBe('breaks');
    expect(run.add(31, 31, 24, 0)).toBe('impossible');
  });
});
