import { describe, expect, test } from 'vitest';
import { aHistory } from '../../testing/history.ts';
import { day } from '../../time.ts';
import { sequenceOf, type Sequence } from './sequence.ts';
import { below, chanceApart, mirrorShare, shareOf, type Share } from './share.ts';

const start = Date.UTC(2024, 0, 1);

/** One opening a day, mine where `mine` says so. */
const daily = (days: number, mine: (k: number) => boolean): Sequence =>
  sequenceOf(
    aHistory({
      moments: Array.from({ length: days }, (_, k) => ({
        at: start + k * day,
        by: mine(k) ? 'me' : 'them',
      })),
    }),
  );

const all = (length: number, q: number): Float64Array => new Float64Array(length).fill(q);
const everyThird = (k: number): boolean => k % 3 === 0;

function share(sequence: Sequence, q: number, other: { times?: number; rule?: Float64Array } = {}) {
  const n = sequence.at.length;
  const fromRule = other.rule ?? all(n, 1);
  return shareOf(sequence, { q: all(n, q), fromTimes: all(n, other.times ?? q), fromRule });
}
const width = ({ low, high }: Share): number => high - low;

describe('my share of the openings', () => {
  test('lies inside its range, which narrows with more of them', () => {
    const [few, many] = [30, 300].map((days) => share(daily(days, everyThird), 1));
    expect(many.me).toBeCloseTo(1 / 3, 2);
    expect(many.low).toBeLessThan(many.me);
    expect(many.high).toBeGreaterThan(many.me);
    expect(width(many)).toBeLessThan(width(few));
  });

  test('never gets narrower than what the method itself may be off by', () => {
    expect(width(share(daily(20_000, everyThird), 1))).toBeGreaterThan(0.09);
  });

  test('is less sure when each message is in doubt', () => {
    const sequence = daily(200, everyThird);
    expect(width(share(sequence, 0.5))).toBeGreaterThan(width(share(sequence, 1)));
  });

  test('is less sure when openings of one come in spells', () => {
    const spells = daily(280, (k) => Math.floor(k / 28) % 2 === 0);
    const mixed = daily(280, (k) => k % 2 === 0);
    expect(width(share(spells, 1))).toBeGreaterThan(1.5 * width(share(mixed, 1)));
  });

  test('is less sure when the cheap rule sees it otherwise', () => {
    const sequence = daily(300, everyThird);
    const rule = Float64Array.from(sequence.by, (by) => (by === 0 ? 1 : 0));
    expect(width(share(sequence, 1, { rule }))).toBeGreaterThan(width(share(sequence, 1)) + 0.1);
  });

  test('says half, and hardly anything, when nothing opened', () => {
    const { me, low, high } = share(daily(10, everyThird), 0);
    expect([me, low < 0.2, high > 0.8]).toEqual([0.5, true, true]);
  });

  test('turns round with the two people', () => {
    const mine = share(daily(90, everyThird), 0.9);
    const theirs = mirrorShare(
      share(
        daily(90, (k) => !everyThird(k)),
        0.9,
      ),
    );
    expect(theirs.me).toBeCloseTo(mine.me, 10);
    expect(theirs.low).toBeCloseTo(mine.low, 10);
    expect(theirs.high).toBeCloseTo(mine.high, 10);
  });
});

describe('two shares', () => {
  const [third, most] = [everyThird, (k: number) => !everyThird(k)].map((mine) =>
    share(daily(300, mine), 1),
  );

  test('are apart when they are, and are not when they are one', () => {
    expect(chanceApart(third, most, 0.15)).toBeGreaterThan(0.95);
    expect(chanceApart(third, third, 0.15)).toBeLessThan(0.05);
    expect(chanceApart(most, third, 0.15)).toBeCloseTo(chanceApart(third, most, 0.15), 2);
  });

  test('lie below what their ranges end at, nineteen times in twenty', () => {
    expect(below(third, third.high)).toBeCloseTo(0.95, 6);
  });
});
