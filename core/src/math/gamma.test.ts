import { expect, test } from 'vitest';
import { lnGamma } from './gamma.ts';

test.each([
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247],
  [1, 0],
  [2.5, 0.2846828704729192],
  [10, 12.801827480081469],
  [171.3, 708.1149470389971],
  [1e5, 1051287.7089736569],
])('the logarithm of gamma at %d', (x, expected) => {
  expect(Math.abs(lnGamma(x) - expected)).toBeLessThan(1e-12 * Math.max(1, expected));
});
