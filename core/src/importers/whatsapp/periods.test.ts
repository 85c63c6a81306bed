import { expect, test } from 'vitest';
import { periodIn } from './periods.ts';

test.each([
  ['AM', 'morning'],
  ['a.\u00a0m.', 'morning'],
  [' p. m. ', 'afternoon'],
  ['\u202fPM', 'afternoon'],
  ['下午', 'afternoon'],
  ['凌晨', 'morning'],
  ['ÖS', 'afternoon'],
  [' ч. pm', 'afternoon'],
  [' г., ', 'none'],
  [' klo ', 'none'],
  [' à ', 'none'],
  ['، ', 'none'],
  [' (', 'none'],
  ['', 'none'],
  [' Ann', undefined],
  [': Arrival at ', undefined],
])('%j beside a time says %s', (words, half) => {
  expect(periodIn(words)?.half).toBe(half);
});

test('only English and Spanish words leave open whether the month comes first', () => {
  expect(periodIn('pm')?.dayFirst).toBe(false);
  expect(periodIn('p. m.')?.dayFirst).toBe(false);
  expect(periodIn('μ.μ.')?.dayFirst).toBe(true);
  expect(periodIn('上午')?.dayFirst).toBe(true);
});
