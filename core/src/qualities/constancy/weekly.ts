// A tie as weekly counts: openings by either, the part of each week that could be seen, and how the owner's
// other ties went in the same weeks (METHOD 5.1 c): when all went quiet, no single tie did.

import { exposure, without } from '../../coverage.ts';
import type { CircleActivity, History } from '../../history.ts';
import { week } from '../../time.ts';
import type { OpeningChances } from '../initiative/chances.ts';
import type { Weekly } from './trend.ts';

export interface TieWeeks extends Weekly {
  /** UTC milliseconds of the first week's beginning; the last week ends where the data ends. */
  readonly from: number;
}

export function weeksOf(history: History, { sequence, q }: OpeningChances): TieWeeks {
  const end = Math.max(history.end, history.observed.at(-1)?.to ?? 0);
  const start = history.observed[0]?.from ?? end;
  const count = Math.max(0, Math.floor((end - start) / week));
  const from = end - count * week;
  const counts = new Float64Array(count);
  for (let i = 0; i < q.length; i += 1) {
    const k = Math.floor((sequence.at[i] * 1000 - from) / week);
    if (k >= 0 && k < count) counts[k] += q[i];
  }
  const visible = without(history.observed, history.seasons);
  const seen = counts.map(
    (_, k) => exposure(visible, from + k * week, from + (k + 1) * week) / week,
  );
  return { counts, seen, from };
}

/** Weeks weigh as much as the circle was alive in them. */
export function withCircle(weeks: TieWeeks, circle: CircleActivity | undefined): TieWeeks {
  if (circle === undefined || circle.weeks.length < leastTies) return weeks;
  const index = circleIndex(circle);
  const shift = Math.round((weeks.from - circle.from) / week);
  return { ...weeks, seen: weeks.seen.map((seen, k) => seen * (index[k + shift] ?? 1)) };
}

const leastTies = 3;

/** 1 in a usual week; every tie beside its own mean, busy ties weighing more, nine weeks together. */
export function circleIndex({ weeks }: CircleActivity): Float64Array {
  const length = Math.max(...weeks.map((one) => one.length));
  const raw = new Float64Array(length);
  let weight = 0;
  for (const tie of weeks) {
    const mean = tie.reduce((total, count) => total + count, 0) / Math.max(1, tie.length);
    if (mean === 0) continue;
    weight += Math.sqrt(mean);
    tie.forEach((count, k) => (raw[k] += Math.sqrt(mean) * Math.min(4, count / mean)));
  }
  if (weight === 0) return raw.fill(1);
  return raw.map((_, k) => Math.min(2, Math.max(0.4, around(raw, k) / weight)));
}

function around(values: Float64Array, at: number): number {
  const part = values.subarray(Math.max(0, at - 4), at + 5);
  return part.reduce((total, value) => total + value, 0) / part.length;
}
