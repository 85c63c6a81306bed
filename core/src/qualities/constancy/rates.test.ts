import { describe, expect, test } from 'vitest';
import { createRandom } from '../../sample/random.ts';
import type { Weekly } from './counts.ts';
import { monthlyRate } from './rates.ts';

const weekly = (counts: readonly number[], seen = counts.map(() => 1)): Weekly => ({
  counts: Float64Array.from(counts),
  seen: Float64Array.from(seen),
  weight: Float64Array.from(seen),
});
const weeks = (length: number, count: number): readonly number[] =>
  Array.from({ length }, () => count);

describe('how often in a month', () => {
  test('is a range around what was counted', () => {
    const { low, high } = monthlyRate(weekly(weeks(40, 2)), { from: 0, to: 40 });
    expect(low).toBeLessThan(2 * 4.345);
    expect(high).toBeGreaterThan(2 * 4.345);
    expect(high / low).toBeLessThan(2.5);
  });

  test('counts only the weeks that could be seen', () => {
    const half = weekly([...weeks(20, 2), ...weeks(20, 0)], [...weeks(20, 1), ...weeks(20, 0)]);
    const { low, high } = monthlyRate(half, { from: 0, to: 40 });
    expect(low).toBeGreaterThan(4);
    expect(high).toBeGreaterThan(2 * 4.345);
  });

  test('leaves room for some where nothing was counted', () => {
    const { low, high } = monthlyRate(weekly(weeks(12, 0)), { from: 0, to: 12 });
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(0.5);
  });

  test('holds the truth nine times in ten and more', () => {
    const random = createRandom(2);
    const hits = Array.from({ length: 400 }, () => {
      const counts = Float64Array.from({ length: 26 }, () => 0);
      for (let at = random.wait(2); at < 26; at += random.wait(2)) counts[Math.floor(at)] += 1;
      const { low, high } = monthlyRate(weekly([...counts]), { from: 0, to: 26 });
      return low <= 0.5 * 4.345 && high >= 0.5 * 4.345;
    });
    expect(hits.filter(Boolean).length / hits.length).toBeGreaterThan(0.9);
  });
});
