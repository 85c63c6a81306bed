import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toInstant } from '../../time.ts';
import { someTelling as telling } from '../../testing/telling.ts';
import {
  dateText,
  daysRange,
  daysText,
  duringText,
  inARow,
  monthlyText,
  monthsText,
  oftenText,
  plural,
  tenths,
  tenthsRange,
} from './phrases.ts';

const at = (year: number, month: number, date = 5) => toInstant(Date.UTC(year, month - 1, date));

describe('shares', () => {
  test('are whole tenths around the range, and never a single one', () => {
    expect(tenthsRange({ low: 0.61, high: 0.79 })).toBe('6 to 8');
    expect(tenthsRange({ low: 0.66, high: 0.74 })).toBe('6 to 7');
    expect(tenthsRange({ low: 1, high: 1 })).toBe('9 to 10');
    expect([tenths(0.004), tenths(0.71), tenths(0.999)]).toEqual([1, 7, 9]);
  });

  test('at the ends are told in words', () => {
    expect(oftenText({ low: 0.94, high: 0.99 })).toBe('nearly every time');
    expect(oftenText({ low: 0.55, high: 0.72 })).toBe('6 to 7 times in 10');
    expect(oftenText({ low: 0.01, high: 0.18 })).toBe('at most twice in 10 times');
    expect(oftenText({ low: 0, high: 0.03 })).toBe('at most once in 10 times');
  });
});

test('rates are told by the month', () => {
  expect(monthlyText({ low: 1.8, high: 4.2 })).toBe('2 to 4 times a month');
  expect(monthlyText({ low: 0.1, high: 0.9 })).toBe('at most once a month');
  expect(monthlyText({ low: 0.2, high: 2.3 })).toBe('at most twice a month');
  expect(monthlyText({ low: 3.1, high: 3.3 })).toBe('3 to 4 times a month');
});

describe('lengths of time', () => {
  test('are told in the unit people would use', () => {
    expect([0.2, 1, 5, 13.6, 45, 61, 400, 800].map(daysText)).toEqual([
      'less than a day',
      'a day',
      '5 days',
      '2 weeks',
      '6 weeks',
      '2 months',
      '13 months',
      '2 years',
    ]);
  });

  test('as ranges name the unit once', () => {
    expect(daysRange({ low: 1, high: 3 })).toBe('1 to 3 days');
    expect(daysRange({ low: 8, high: 22 })).toBe('8 days to 3 weeks');
    expect(daysRange({ low: 0.1, high: 2 })).toBe('within 2 days');
    expect(daysRange({ low: 2.1, high: 2.3 })).toBe('2 days');
  });

  test('are always a number of one unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8000 }), (tenthsOfDays) => {
        expect(daysText(tenthsOfDays / 10)).toMatch(
          /^(less than a day|a day|\d+ (day|week|month|year)s)$/u,
        );
      }),
    );
  });
});

describe('dates', () => {
  test('are days and months on the wall of the one who reads', () => {
    expect(dateText(toInstant(Date.UTC(2024, 4, 11, 23)), telling)).toBe('12 May 2024');
  });

  test('of a stretch name a year once, and a month once', () => {
    const span = (from: number, to: number) => ({ from: toInstant(from), to: toInstant(to) });
    expect(monthsText(span(at(2026, 3), at(2026, 11)), telling)).toBe('March to November 2026');
    expect(monthsText(span(at(2025, 11), at(2026, 3)), telling)).toBe(
      'November 2025 to March 2026',
    );
    expect(duringText(span(at(2026, 3), at(2026, 3, 9)), telling)).toBe('in March 2026');
    expect(duringText(span(at(2026, 3), at(2026, 4)), telling)).toBe('from March to April 2026');
  });
});

test('counts and rows read as English does', () => {
  expect([plural(1, 'call'), plural(0, 'call'), plural(1234, 'stretch', 'stretches')]).toEqual([
    '1 call',
    '0 calls',
    '1,234 stretches',
  ]);
  expect([inARow([]), inARow(['a']), inARow(['a', 'b']), inARow(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
