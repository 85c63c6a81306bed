import { expect, test } from 'vitest';
import { normalCdf, normalDensity } from './normal.ts';

test.each([
  [-9, 1.1285884059538324e-19],
  [-3.2, 0.0006871379379158471],
  [-1, 0.15865525393145707],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [2, 0.9772498680518208],
  [6, 0.9999999990134123],
  [40, 1],
])('so much of the normal distribution lies below %d', (x, expected) => {
  expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThan(1e-8);
});

test('the density is that of the bell', () => {
  expect(normalDensity(1.3)).toBeCloseTo(0.17136859204780736, 14);
});
