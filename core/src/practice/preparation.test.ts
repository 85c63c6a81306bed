import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembled, blankSteps, stepKeys, type Steps } from './preparation.ts';

const steps: fc.Arbitrary<Steps> = fc.record(
  Object.fromEntries(stepKeys.map((key) => [key, fc.string()])) as {
    [K in keyof Steps]: fc.Arbitrary<string>;
  },
);

describe('a draft', () => {
  test('holds what was written at the steps, in their order, and no word besides', () => {
    fc.assert(
      fc.property(steps, (written) => {
        const texts = stepKeys.map((key) => written[key].trim()).filter((text) => text !== '');
        expect(assembled(written)).toBe(texts.join('\n\n'));
      }),
    );
  });

  test('is empty while nothing is written', () => expect(assembled(blankSteps)).toBe(''));
});
