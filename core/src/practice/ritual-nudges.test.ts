import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Occasion } from './occasions.ts';
import { mondayOf, nudgesAWeek, nudgesIn, type NudgeOf } from './ritual-nudges.ts';

const of = (ritual: number, on: number, part: Partial<Occasion> = {}): NudgeOf => ({
  ritual,
  occasion: {
    on,
    from: on,
    to: on + 1,
    state: 'open',
    keptOn: undefined,
    moment: undefined,
    ...part,
  },
});
const told = (week: readonly NudgeOf[]) =>
  nudgesIn(week).map(({ ritual, occasion }) => [ritual, occasion.on]);

describe('nudges of a week', () => {
  test('are three at most, and every ritual comes once before any comes twice', () => {
    const daily = [0, 1, 2, 3, 4, 5, 6].map((on) => of(1, on));
    expect(told([...daily, of(2, 5), of(3, 6)])).toEqual([
      [1, 0],
      [2, 5],
      [3, 6],
    ]);
    expect(told([...daily, of(2, 5)])).toEqual([
      [1, 0],
      [2, 5],
      [1, 1],
    ]);
  });

  test('leave room where contact came before its day, and none where it may have been the nudge', () => {
    const early = of(1, 3, { state: 'kept', keptOn: 2 });
    const answered = of(2, 3, { state: 'kept', keptOn: 3 });
    expect(told([early, answered, of(3, 4), of(4, 5), of(5, 6)]).map(([ritual]) => ritual)).toEqual(
      [2, 3, 4],
    );
  });

  test('however many rituals there are', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 6 })));
    fc.assert(
      fc.property(some, (week) => {
        const nudges = nudgesIn(week.map(([ritual, on]) => of(ritual, on)));
        expect(nudges.length).toBe(Math.min(nudgesAWeek, week.length));
      }),
    );
  });

  test('a week begins on a Monday', () => {
    // 1 December 2026 is a Tuesday.
    expect([20_788, 20_787, 20_786, -1].map(mondayOf)).toEqual([20_787, 20_787, 20_780, -3]);
  });
});
