// How often in a month the two were in touch, as a range. Weekly counts are sums of chances, so the range holds
// chance (the square root of a count varies by half a unit, more where contact comes in spells), and the
// quarter by which such sums can miss what a reader would count.

import type { Range } from '../quality.ts';
import { overdispersion, type Weekly } from './trend.ts';

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

export function within(
  { counts, seen }: Weekly,
  { from, to }: Weeks,
): { count: number; seen: number } {
  const sum = (values: Float64Array): number =>
    values.subarray(Math.max(0, from), Math.max(0, to)).reduce((total, value) => total + value, 0);
  return { count: sum(counts), seen: sum(seen) };
}
