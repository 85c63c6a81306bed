// How often in a month the two were in touch, as a range. Weekly counts are sums of chances, so the range holds
// chance (the square root of a count varies by half a unit, more where contact comes in spells), and the
// quarter by which such sums can miss what a reader would count.

import type { Range } from '../quality.ts';
import { overdispersion, sum, type Weekly } from './counts.ts';

/** The same tie in two stretches of time. */
export interface Rates {
  readonly now: Range;
  readonly before: Range;
}

/** Weeks, `to` exclusive. */
export interface Weeks {
  readonly from: number;
  readonly to: number;
}

const monthWeeks = 4.345;
const miscount = 1.25;
const ninety = 1.645;

export function monthlyRate(weekly: Weekly, weeks: Weeks): Range {
  const { count, seen } = within(weekly, weeks);
  const spread = Math.sqrt(overdispersion(weekly, weekly.counts.length)) / 2;
  const monthly = (root: number): number =>
    (Math.max(0, root) ** 2 / Math.max(seen, 1)) * monthWeeks;
  const root = Math.sqrt(count + 3 / 8);
  return {
    low: monthly(root - ninety * spread) / miscount,
    high: monthly(root + ninety * spread) * miscount,
  };
}

export interface Within {
  readonly count: number;
  /** Weeks that could be seen, and what they weigh beside the circle. */
  readonly seen: number;
  readonly weight: number;
}

export function within({ counts, seen, weight }: Weekly, { from, to }: Weeks): Within {
  const total = (values: Float64Array): number => sum(values, Math.max(0, from), Math.max(0, to));
  return { count: total(counts), seen: total(seen), weight: total(weight) };
}
