import { describe, expect, test } from 'vitest';
import { families } from './habits.ts';
import { originalChats, originalTies } from './origin.ts';
import { simulateMessages, simulatePair } from './pair.ts';
import { chatTraits, tieTraits, traitsOfChat, traitsOfTie } from './traits.ts';
import { simulateTie } from './weekly.ts';

const many = 40;
/** Parts of the port below the origin's lower tenth, middle and upper tenth. */
const below = (found: readonly number[], tenths: readonly number[]): readonly number[] =>
  tenths.map((tenth) => found.filter((value) => value < tenth).length / found.length);

function expectAlike(found: readonly number[], tenths: readonly number[]): void {
  const [low, middle, high] = below(found, tenths);
  expect(Math.abs(low - 0.1)).toBeLessThan(0.15);
  expect(Math.abs(middle - 0.5)).toBeLessThan(0.25);
  expect(Math.abs(high - 0.9)).toBeLessThan(0.15);
}

describe('the simulations look like those they were ported from:', () => {
  test.each(originalChats)('chats of %s', (family, tenths) => {
    const chats = Array.from({ length: many }, (_, seed) =>
      traitsOfChat(simulateMessages(family, 2000, seed + 1)),
    );
    chatTraits.forEach((_, k) =>
      expectAlike(
        chats.map((chat) => chat[k]),
        tenths[k],
      ),
    );
  });

  test.each(originalTies)('weeks of %s ties', (course, tenths) => {
    const ties = Array.from({ length: many }, (_, seed) =>
      traitsOfTie(simulateTie(course, seed + 1)),
    );
    tieTraits.forEach((_, k) =>
      expectAlike(
        ties.map((tie) => tie[k]),
        tenths[k],
      ),
    );
  });
});

test.each(families)(
  'a pair of %s is the same again from the same seed, and knows its truth',
  (family) => {
    const [one, again] = [1, 1].map(() => simulatePair(family, 300, 42));
    expect([...again.at]).toEqual([...one.at]);
    expect(again.propensity).toBe(one.propensity);
    expect(one.opens[0]).toBe(1);
    expect([...one.at]).toEqual([...one.at].sort((a, b) => a - b));
    const share = [...one.by].filter((by, i) => one.opens[i] === 1 && by === 0).length;
    expect(
      Math.abs(share / one.opens.filter((opens) => opens === 1).length - one.propensity),
    ).toBeLessThan(0.4);
  },
);
