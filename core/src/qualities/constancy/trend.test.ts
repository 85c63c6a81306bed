import { describe, expect, test } from 'vitest';
import type { Weekly } from './counts.ts';
import { trendAt } from './trend.ts';

const weeks = 156;

/** Counts that wander a little around a rate a week. */
function tie(rate: (week: number) => number, seen = (_week: number) => 1): Weekly {
  const watched = Float64Array.from({ length: weeks }, (_, week) => seen(week));
  let owed = 0;
  const counts = watched.map((part, week) => {
    owed += part * rate(week) * (week % 2 === 0 ? 1.3 : 0.7);
    const whole = Math.floor(owed);
    owed -= whole;
    return whole;
  });
  return { counts, seen: watched, weight: watched };
}

const kind = (weekly: Weekly, until = weeks): string => trendAt(weekly, until).kind;

describe('a trend', () => {
  test.each([0.3, 1, 4])('is not seen where nothing changes, at %d a week', (rate) => {
    const steady = tie(() => rate);
    const looks = Array.from({ length: 31 }, (_, k) => kind(steady, 34 + 4 * k));
    expect(new Set(looks)).toEqual(new Set(['steady']));
  });

  test('is told from the week in which it began, and how much there was before', () => {
    const found = trendAt(
      tie((week) => (week < 130 ? 4 : 1)),
      weeks,
    );
    if (found.kind !== 'less') throw new Error(found.kind);
    expect(Math.abs(found.since - 130)).toBeLessThanOrEqual(2);
    expect(found.before).toBeCloseTo(4, 0);
    expect(found.now).toBeCloseTo(1, 0);
    expect(found.sure).toBeGreaterThan(0.98);
  });

  test('is a silence when nothing comes any more, at any rate', () => {
    expect(kind(tie((week) => (week < 140 ? 4 : 0)))).toBe('silent');
    expect(kind(tie((week) => (week < 100 ? 0.3 : 0)))).toBe('silent');
  });

  test('waits with a silence until it has lasted', () => {
    expect(kind(tie((week) => (week < 150 ? 0.8 : 0)))).toBe('steady');
  });

  test('is not seen where nobody could see', () => {
    expect(
      kind(
        tie(
          () => 3,
          (week) => (week < 130 ? 1 : 0),
        ),
      ),
    ).toBe('steady');
  });

  test('needs thirty-four weeks', () => {
    const fallen = tie((week) => (week < 20 ? 6 : 0));
    expect(kind(fallen, 33)).toBe('steady');
    expect(kind(fallen, 40)).not.toBe('steady');
  });

  test('is not seen where the weeks weigh as little as there was', () => {
    const fallen = tie((week) => (week < 120 ? 3 : 1));
    const weight = fallen.seen.map((_, week) => (week < 120 ? 1 : 1 / 3));
    expect(kind(fallen)).toBe('less');
    expect(kind({ ...fallen, weight })).toBe('steady');
  });

  test('does not come of more', () => {
    expect(kind(tie((week) => (week < 100 ? 1 : 4)))).toBe('steady');
  });
});
