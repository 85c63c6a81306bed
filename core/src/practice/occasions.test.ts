import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { toMomentId } from '../moment.ts';
import { toPersonId } from '../person.ts';
import { day, toInstant } from '../time.ts';
import { keptOf, occasionsOf, type OccasionState, type RitualPast } from './occasions.ts';
import { once, pausedAt, resumedAt, type Ritual } from './ritual.ts';

/** Days from the first of November 2026, a Sunday; in UTC. */
const first = 20_758;
const at = (on: number) => toInstant((first + on) * day);
const sundays = { kind: 'calendar', rrule: 'FREQ=WEEKLY;BYDAY=SU' } as const;

const aRitual = (part: Partial<Ritual> = {}): Ritual => ({
  id: 1,
  person: toPersonId(2),
  what: 'call Amma',
  rhythm: sundays,
  counts: 'contact',
  pauses: [],
  start: at(0),
  made: at(0),
  paused: undefined,
  ended: undefined,
  ...part,
});

const pastWith = (contact: readonly number[], part: Partial<RitualPast> = {}): RitualPast => ({
  contact: contact.map((on) => ({ on: first + on, moment: toMomentId(100 + on) })),
  pace: undefined,
  seen: () => true,
  rests: [],
  answered: new Map(),
  dayOf: (instant) => Math.floor(instant / day),
  startOf: (on) => toInstant(on * day),
  ...part,
});

const told = (ritual: Ritual, past: RitualPast, today: number) =>
  occasionsOf(ritual, past, first + today).map(
    ({ on, state }): readonly [number, OccasionState] => [on - first, state],
  );

describe('a ritual on days of its own', () => {
  test('is kept by contact about its day, whoever began it, and shows by which moment', () => {
    expect(told(aRitual(), pastWith([0, 5, 16]), 22)).toEqual([
      [0, 'kept'],
      [7, 'kept'],
      [14, 'kept'],
      [21, 'open'],
      [28, 'to-come'],
    ]);
    const [one, two] = occasionsOf(aRitual(), pastWith([0, 5]), first + 10);
    expect([one.moment, two.moment, two.keptOn]).toEqual([100, 105, first + 5]);
  });

  test('is let go a few days after its day, and told apart from what could not be seen', () => {
    const states = (today: number, seen = true) =>
      told(aRitual(), pastWith([], { seen: () => seen }), today)[0][1];
    expect([states(0), states(2), states(3)]).toEqual(['open', 'open', 'passed']);
    expect(states(3, false)).toBe('not-seen');
  });

  test('is one day of grace less where the days are near each other', () => {
    const daily = aRitual({ rhythm: { kind: 'calendar', rrule: 'FREQ=DAILY' } });
    expect(told(daily, pastWith([1]), 2)).toEqual([
      [0, 'passed'],
      [1, 'kept'],
      [2, 'open'],
      [3, 'to-come'],
    ]);
  });

  test('that was kept before its day looks on to the next one', () => {
    expect(told(aRitual(), pastWith([5]), 5).slice(1)).toEqual([
      [7, 'kept'],
      [14, 'to-come'],
    ]);
  });

  test('on a single day is not kept by contact before it', () => {
    const scan = aRitual({ rhythm: once, start: at(14) });
    expect(told(scan, pastWith([13]), 14)).toEqual([[14, 'open']]);
    expect(told(scan, pastWith([13, 16]), 20)).toEqual([[14, 'kept']]);
    expect(told(scan, pastWith([13]), 10)).toEqual([[14, 'to-come']]);
  });

  test('takes the word of the user: done, or not this one', () => {
    const answered = new Map([
      [first, 'done' as const],
      [first + 7, 'not-this' as const],
    ]);
    const all = occasionsOf(aRitual(), pastWith([], { answered }), first + 13);
    expect(all.map(({ state }) => state)).toEqual(['done', 'let-be', 'to-come']);
    expect(keptOf(all)).toEqual({ kept: 1, of: 1, unseen: 0 });
  });
});

describe('days of rest', () => {
  test('in a season or a pause are as if they had never been', () => {
    const rests = [{ from: at(6), to: at(8) }];
    expect(told(aRitual(), pastWith([0], { rests }), 15).map(([on]) => on)).toEqual([0, 14, 21]);
    const paused = pausedAt(aRitual(), at(5));
    expect(told(paused, pastWith([0]), 15).map(([on]) => on)).toEqual([0]);
    const resumed = resumedAt(paused, at(13));
    expect(told(resumed, pastWith([0]), 15).map(([on]) => on)).toEqual([0, 14, 21]);
  });

  test('that are still ahead are looked past', () => {
    const rests = [{ from: at(5), to: at(20) }];
    expect(told(aRitual(), pastWith([0], { rests }), 6)).toEqual([
      [0, 'kept'],
      [21, 'to-come'],
    ]);
  });

  test('and after its end there are none', () => {
    expect(told(aRitual({ ended: at(9) }), pastWith([]), 40).map(([on]) => on)).toEqual([0, 7]);
  });
});

describe('a ritual at the pair’s own pace', () => {
  const own = aRitual({ rhythm: { kind: 'own-pace' }, start: at(0) });

  test('comes when as much time has passed as usually passes, counted from the last contact', () => {
    const past = pastWith([-3, 5, 12], { pace: 10 });
    expect(told(own, past, 22)).toEqual([
      [10, 'kept'],
      [22, 'open'],
    ]);
    expect(told(own, past, 15).at(-1)).toEqual([22, 'to-come']);
  });

  test('goes on without anyone in touch, and piles nothing up', () => {
    const all = told(own, pastWith([], { pace: 10 }), 35);
    expect(all.filter(([, state]) => state === 'open')).toHaveLength(0);
    expect(all.at(-1)).toEqual([40, 'to-come']);
    expect(
      told(own, pastWith([], { pace: 10 }), 31).filter(([, state]) => state === 'open'),
    ).toEqual([[30, 'open']]);
  });

  test('is never nearer than three days', () => {
    expect(told(own, pastWith([0], { pace: 1 }), 1)).toEqual([[3, 'to-come']]);
  });
});

describe('kept so many times of so many', () => {
  test('counts what could be seen, and no row of them', () => {
    const seen = (from: number) => from < first + 12;
    const all = occasionsOf(aRitual(), pastWith([0], { seen }), first + 27);
    expect(keptOf(all)).toEqual({ kept: 1, of: 2, unseen: 2 });
    expect(keptOf([])).toEqual({ kept: 0, of: 0, unseen: 0 });
  });

  test('more contact, found whenever, never takes a kept one away', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 60 }), (some, more, today) => {
        const sorted = (all: readonly number[]) => [...new Set(all)].sort((a, b) => a - b);
        const kept = (contact: readonly number[]) =>
          new Set(
            told(aRitual(), pastWith(sorted(contact)), today)
              .filter(([, state]) => state === 'kept')
              .map(([on]) => on),
          );
        const [before, after] = [kept(some), kept([...some, ...more])];
        expect([...before].every((on) => after.has(on))).toBe(true);
      }),
    );
  });
});
