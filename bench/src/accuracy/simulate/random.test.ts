import { describe, expect, test } from 'vitest';
import { createRandom, type Random } from './random.ts';

const many = 20_000;

function moments(draw: (random: Random) => number) {
  const random = createRandom(5);
  const drawn = Array.from({ length: many }, () => draw(random));
  const mean = drawn.reduce((sum, value) => sum + value, 0) / many;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / many;
  return { mean, variance };
}

describe('chance with a seed', () => {
  test('is the same again, and another for the next seed', () => {
    const first = (seed: number) => createRandom(seed).uniform(0, 1);
    expect(first(1)).toBe(first(1));
    expect(Math.abs(first(1) - first(2))).toBeGreaterThan(1e-3);
  });

  test('does not lean to one side over neighbouring seeds', () => {
    const firsts = Array.from({ length: 4000 }, (_, seed) => createRandom(seed).uniform(0, 1));
    expect(firsts.reduce((sum, one) => sum + one, 0) / 4000).toBeCloseTo(0.5, 1);
    expect(firsts.filter((one) => one < 0.1).length / 4000).toBeCloseTo(0.1, 1);
  });

  test.each([
    ['normal', (random: Random) => random.normal(2, 3), 2, 9],
    ['exponential', (random: Random) => random.exponential(2), 2, 4],
    ['Poisson', (random: Random) => random.poisson(4), 4, 4],
    ['gamma', (random: Random) => random.gamma(3, 2), 6, 12],
    ['gamma with a small shape', (random: Random) => random.gamma(0.5, 2), 1, 2],
    ['tries until success', (random: Random) => random.tries(3), 3, 6],
    ['one try', (random: Random) => random.tries(1), 1, 0],
  ])('%s draws have their mean and variance', (_, draw, mean, variance) => {
    const found = moments(draw);
    expect(Math.abs(found.mean - mean)).toBeLessThan(0.08 * Math.max(1, mean));
    expect(Math.abs(found.variance - variance)).toBeLessThan(0.1 * Math.max(0.1, variance));
  });
});
