import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { betaCdf, betaQuantile } from './beta.ts';

describe('the beta distribution', () => {
  test.each([
    [0.3, 2, 5, 0.579825],
    [0.5, 0.5, 0.5, 0.5],
    [0.9, 30, 4, 0.5769436641256928],
    [0.02, 1, 200, 0.9824120533942798],
    [0.501, 4000, 4000, 0.5709840470092126],
    [0.999, 0.3, 0.2, 0.8378921304158609],
  ])('holds below %d, for %d and %d', (x, a, b, expected) => {
    expect(betaCdf(x, a, b)).toBeCloseTo(expected, 10);
  });

  test.each([
    [0.05, 2, 5, 0.06284989170835438],
    [0.95, 2, 5, 0.5818034092520259],
    [0.05, 60, 40, 0.5186366367284342],
    [0.95, 0.6, 0.4, 0.9988785119680997],
    [0.05, 1.2, 30, 0.003089806832513433],
  ])('reaches %d, for %d and %d', (p, a, b, expected) => {
    expect(betaQuantile(p, a, b)).toBeCloseTo(expected, 10);
  });

  test('ends at the ends', () => {
    expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3)]).toEqual([0, 0, 1]);
  });

  test('is the same from the other side', () => {
    const shape = fc.double({ min: 0.2, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (x, a, b) => {
        expect(betaCdf(x, a, b)).toBeCloseTo(1 - betaCdf(1 - x, b, a), 8);
      }),
    );
  });
});
