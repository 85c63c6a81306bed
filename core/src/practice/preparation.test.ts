import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toInstant } from '../time.ts';
import { toPersonId, type Person } from '../person.ts';
import { assembled, blankSteps, canPrepare, stepKeys, type Steps } from './preparation.ts';

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

const asha: Person = {
  id: toPersonId(2),
  name: 'Asha',
  kind: 'sibling',
  way: 'not-said',
  isMe: false,
};

test('a talk is prepared with the living, and with nobody who is set apart', () => {
  expect(canPrepare(asha)).toBe(true);
  expect(canPrepare({ ...asha, standing: { kind: 'died', at: toInstant(0) } })).toBe(false);
  expect(canPrepare({ ...asha, standing: { kind: 'estranged' } })).toBe(false);
  expect(canPrepare({ ...asha, isMe: true })).toBe(false);
});
