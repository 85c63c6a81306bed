import { describe, expect, test } from 'vitest';
import { aHistory } from '../../testing/history.ts';
import { day, hour } from '../../time.ts';
import { clocksOf, type Clock } from './clock.ts';
import { sequenceOf } from './sequence.ts';

const start = Date.UTC(2024, 2, 1);

/** A turn of each at these hours of every day. */
function clocks(mine: readonly number[], theirs: readonly number[], days = 90) {
  const turns = Array.from({ length: days }, (_, k) => k).flatMap((k) => [
    ...mine.map((at) => ({ at: start + k * day + at * hour, by: 'me' as const })),
    ...theirs.map((at) => ({ at: start + k * day + at * hour, by: 'them' as const })),
  ]);
  const moments = turns.sort((a, b) => a.at - b.at);
  return clocksOf(sequenceOf(aHistory({ moments })));
}

const evenings = [18, 19, 20, 21, 22];
const hoursBetween = (clock: Clock, from: number, to: number): number =>
  (clock.waking((start + to * hour) / 1000) - clock.waking((start + from * hour) / 1000)) / 3600;

describe('the waking clock', () => {
  test('hardly runs in the hours in which someone never writes', () => {
    const [mine] = clocks(evenings, evenings);
    expect(hoursBetween(mine, 2, 8)).toBeLessThan(1.5);
    expect(hoursBetween(mine, 18, 22)).toBeGreaterThan(8);
  });

  test('passes as many seconds in a day as there are, and starts anew each day', () => {
    const [mine] = clocks(evenings, evenings);
    expect(hoursBetween(mine, 5, 29)).toBeCloseTo(24, 6);
    expect(hoursBetween(mine, 18, 20)).toBeCloseTo(hoursBetween(mine, 24 * 9 + 18, 24 * 9 + 20), 6);
  });

  test('is each person’s own, also half the world apart', () => {
    const [mine, theirs] = clocks(evenings, [6, 7, 8, 9]);
    expect(hoursBetween(mine, 18, 22)).toBeGreaterThan(2 * hoursBetween(theirs, 18, 22));
    expect(hoursBetween(theirs, 6, 9)).toBeGreaterThan(2 * hoursBetween(mine, 6, 9));
  });

  test('leans on the hours of both where one has said little', () => {
    const [mine] = clocks([], evenings);
    expect(hoursBetween(mine, 18, 22)).toBeGreaterThan(6);
  });

  test('runs evenly when nothing is known', () => {
    const [mine] = clocksOf(sequenceOf(aHistory({ moments: [{ at: start, by: 'me' }] })));
    expect(hoursBetween(mine, 2, 8)).toBeCloseTo(6, 0);
  });
});
