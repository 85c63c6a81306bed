import { describe, expect, test } from 'vitest';
import { areaUnderCurve, countsOf, f1, kappa, precision, recall } from './statistics.ts';

test('the area under the curve is the share of pairs in the right order, ties by halves', () => {
  expect(areaUnderCurve([0.1, 0.4, 0.35, 0.8], [false, false, true, true])).toBe(0.75);
  expect(areaUnderCurve([0.5, 0.5], [true, false])).toBe(0.5);
  expect(areaUnderCurve([3, 2, 1], [true, false, false])).toBe(1);
});

test('precision, recall and F1 count what was said against what is there', () => {
  const counts = countsOf([true, true, false, false], [true, false, true, false]);
  expect(counts).toEqual({ right: 1, said: 2, there: 2 });
  expect([precision(counts), recall(counts), f1(counts)]).toEqual([0.5, 0.5, 0.5]);
});

describe('kappa', () => {
  test('is 1 where two agree on all, and nothing where they agree as chance would', () => {
    expect(kappa([true, false, true], [true, false, true])).toBe(1);
    expect(kappa([true, true, false, false], [true, false, true, false])).toBe(0);
  });
});
