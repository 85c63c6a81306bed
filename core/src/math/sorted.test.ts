import { expect, test } from 'vitest';
import { firstAtOrAfter } from './sorted.ts';

test('the first value that is not below the one sought is found', () => {
  const values = Float64Array.of(1, 3, 3, 7);
  expect([0, 1, 2, 3, 4, 7, 8].map((value) => firstAtOrAfter(values, value))).toEqual([
    0, 0, 1, 1, 3, 3, 4,
  ]);
  expect(firstAtOrAfter(new Float64Array(), 1)).toBe(0);
});
