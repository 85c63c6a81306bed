import { describe, expect, test } from 'vitest';
import { aHistory, conversations } from '../../testing/history.ts';
import { toInstant, week } from '../../time.ts';
import { openingChances } from '../initiative/chances.ts';
import { circleIndex, weeksOf, withCircle } from './weekly.ts';

const start = Date.UTC(2023, 0, 2, 9);

describe('a tie by the week', () => {
  const moments = conversations({ from: start, to: start + 20 * week, every: 2 });
  const end = toInstant(start + 20 * week);
  const observed = [{ from: toInstant(start), to: end }];

  test('holds every opening, and ends where the data ends', () => {
    const history = aHistory({ moments, observed, end });
    const chances = openingChances(history);
    const { counts, from } = weeksOf(history, chances);
    expect(counts).toHaveLength(20);
    expect(from + 20 * week).toBe(end);
    const all = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0);
    expect(all(counts)).toBeCloseTo(all(chances.q), 6);
  });

  test('knows which weeks could be seen, and that seasons are not looked at', () => {
    const seasons = [{ from: toInstant(start + 5 * week), to: toInstant(start + 7 * week) }];
    const history = aHistory({ moments, observed, end, seasons });
    const { seen, counts } = weeksOf(history, openingChances(history));
    expect([...seen.subarray(4, 8)]).toEqual([1, 0, 0, 1]);
    expect([...counts.subarray(5, 7)]).toEqual([0, 0]);
  });
});

describe('the circle', () => {
  const weeks = (count: (k: number) => number): Float64Array =>
    Float64Array.from({ length: 60 }, (_, k) => count(k));
  const index = (...ties: readonly Float64Array[]) =>
    circleIndex({ from: toInstant(0), weeks: ties });

  test('is one in usual weeks, whatever the rates', () => {
    const found = index(
      weeks(() => 5),
      weeks(() => 80),
    );
    expect([...found].every((one) => Math.abs(one - 1) < 1e-9)).toBe(true);
  });

  test('is low when all went quiet, and never tells more than two fifths', () => {
    const quiet = (k: number): number => (k >= 30 && k < 45 ? 0 : 10);
    const found = index(weeks(quiet), weeks(quiet));
    expect(found[37]).toBe(0.4);
    expect(found[5]).toBeGreaterThan(1);
  });

  test('does not take a tie that begins later for lonely years before', () => {
    const later = weeks((k) => (k < 40 ? Number.NaN : 10));
    const found = index(
      weeks(() => 10),
      later,
      later,
    );
    expect([...found].every((one) => Math.abs(one - 1) < 1e-9)).toBe(true);
  });

  test('says nothing of weeks in which nobody was seen, nor of fewer than three others', () => {
    expect(index(weeks((k) => (k < 20 ? Number.NaN : 3)))[2]).toBe(1);
    const own = { counts: weeks(() => 1), seen: weeks(() => 1), weight: weeks(() => 1), from: 0 };
    const two = { from: toInstant(0), weeks: [weeks((k) => k), weeks((k) => k)] };
    expect(withCircle(own, two)).toBe(own);
  });

  test('weighs the weeks of a tie, also when it begins elsewhere in time', () => {
    const quiet = weeks((k) => (k < 30 ? 10 : 0));
    const own = { counts: weeks(() => 1), seen: weeks(() => 1), weight: weeks(() => 1) };
    const beside = { from: toInstant(0), weeks: [quiet, quiet, quiet] };
    const { weight, seen } = withCircle({ ...own, from: 20 * week }, beside);
    expect(weight[0]).toBeGreaterThan(1);
    expect(weight[20]).toBe(0.4);
    expect(weight[50]).toBe(1);
    expect(seen[20]).toBe(1);
  });
});
