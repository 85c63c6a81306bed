import { describe, expect, test } from 'vitest';
import { minimise, type Box, type Slope } from './minimise.ts';

const box = (from: readonly number[], to: readonly number[]): Box => ({
  from: Float64Array.from(from),
  to: Float64Array.from(to),
});

/** Rosenbrock's valley: least, nought, at (1, 1). */
function valley([x, y]: Float64Array): Slope {
  const rise = y - x * x;
  return {
    value: 100 * rise * rise + (1 - x) ** 2,
    gradient: Float64Array.of(-400 * x * rise - 2 * (1 - x), 200 * rise),
  };
}

/** A bowl around a point, steeper in every further direction. */
const bowl =
  (around: readonly number[]) =>
  (x: Float64Array): Slope => ({
    value: x.reduce((sum, value, i) => sum + (i + 1) * (value - around[i]) ** 2, 0),
    gradient: x.map((value, i) => 2 * (i + 1) * (value - around[i])),
  });

describe('the least value in a box', () => {
  test('is found at the end of a curved valley', () => {
    const [x, y] = minimise(valley, Float64Array.of(-1.2, 1), box([-2, -2], [2, 2]));
    expect(x).toBeCloseTo(1, 4);
    expect(y).toBeCloseTo(1, 4);
  });

  test('lies on the wall when the valley leads through it', () => {
    const [x, y] = minimise(valley, Float64Array.of(-1.2, 1), box([-2, -2], [0.5, 2]));
    expect(x).toBe(0.5);
    expect(y).toBeCloseTo(0.25, 4);
  });

  test('rests on some walls and moves freely between the others', () => {
    const found = minimise(bowl([3, 0.2, -3]), new Float64Array(3), box([-1, -1, -1], [1, 1, 1]));
    expect([...found].map((value) => Number(value.toFixed(6)))).toEqual([1, 0.2, -1]);
  });

  test('begins inside, wherever one starts', () => {
    const [x] = minimise(bowl([0.3]), Float64Array.of(50), box([-1], [1]));
    expect(x).toBeCloseTo(0.3, 6);
  });
});
