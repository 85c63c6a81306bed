import { describe, expect, test } from 'vitest';
import { day, toWallTime, wallText } from '../../time.ts';
import { dayOf } from './calendar.ts';

const date = (a: number, b: number, c: number, order: 'dmy' | 'mdy' | 'ymd'): string =>
  wallText(toWallTime(dayOf(a, b, c, order) * day)).slice(0, 10);

describe('three numbers of a date', () => {
  test('are read in each order', () => {
    expect(date(25, 3, 24, 'dmy')).toBe('2024-03-25');
    expect(date(3, 25, 2024, 'mdy')).toBe('2024-03-25');
    expect(date(2024, 3, 25, 'ymd')).toBe('2024-03-25');
  });

  test('may count in the Buddhist era, with two digits or four', () => {
    expect(date(15, 3, 2567, 'dmy')).toBe('2024-03-15');
    expect(date(15, 3, 67, 'dmy')).toBe('2024-03-15');
  });

  test('may count in the Solar Hijri era', () => {
    expect(date(1402, 12, 15, 'ymd')).toBe('2024-03-05');
    expect(date(1403, 1, 6, 'ymd')).toBe('2024-03-25');
    expect(date(1403, 12, 30, 'ymd')).toBe('2025-03-20');
    expect(date(1404, 1, 1, 'ymd')).toBe('2025-03-21');
  });

  test('agree with the platform’s Solar Hijri calendar on every day for twenty years', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    for (let at = Date.UTC(2010, 0, 1); at < Date.UTC(2030, 0, 1); at += day) {
      const parts = new Map(persian.formatToParts(at).map(({ type, value }) => [type, value]));
      const [y, m, d] = ['year', 'month', 'day'].map((part) => Number(parts.get(part as 'year')));
      expect(dayOf(y, m, d, 'ymd') * day).toBe(at);
    }
  });

  test('that no calendar has are no date', () => {
    expect(dayOf(31, 2, 2024, 'dmy')).toBeNaN();
    expect(dayOf(29, 2, 2023, 'dmy')).toBeNaN();
    expect(dayOf(0, 3, 2024, 'dmy')).toBeNaN();
    expect(dayOf(1404, 12, 30, 'ymd')).toBeNaN();
  });

  test('before there was WhatsApp are no date', () => {
    expect(dayOf(1, 1, 1999, 'dmy')).toBeNaN();
    expect(dayOf(31, 12, 8, 'dmy')).toBeNaN();
    expect(date(1, 1, 9, 'dmy')).toBe('2009-01-01');
  });
});
