// A tie as weekly counts: openings by either, the part of each week that could be seen, and how the owner's
// other ties went in the same weeks: when all went quiet, no single tie did.

import { exposure, without } from '../../coverage.ts';
import type { CircleActivity, History } from '../../history.ts';
import { week } from '../../time.ts';
import type { OpeningChances } from '../initiative/chances.ts';
import { sum, type Weekly } from './counts.ts';

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
  return { counts, seen, weight: seen, from };
}

/** Weeks weigh as much as the circle was alive in them. */
export function withCircle(weeks: TieWeeks, circle: CircleActivity | undefined): TieWeeks {
  if (circle === undefined || circle.weeks.length < leastTies) return weeks;
  const index = circleIndex(circle);
  const shift = Math.round((weeks.from - circle.from) / week);
  return { ...weeks, weight: weeks.seen.map((seen, k) => seen * (index[k + shift] ?? 1)) };
}

const leastTies = 3;
/** Weeks to either side that are smoothed together. */
const around = 4;

/** 1 in a usual week; every tie beside its own mean over the weeks it was seen, busy ties weighing more. */
export function circleIndex({ weeks }: CircleActivity): Float64Array {
  const length = Math.max(...weeks.map((one) => one.length));
  const [alive, usual] = [new Float64Array(length), new Float64Array(length)];
  for (const tie of weeks) {
    const seen = Array.from(tie.keys()).filter((k) => !Number.isNaN(tie[k]));
    const mean = seen.reduce((total, k) => total + tie[k], 0) / seen.length;
    if (!(mean > 0)) continue;
    for (const k of seen) {
      alive[k] += Math.sqrt(mean) * Math.min(4, tie[k] / mean);
      usual[k] += Math.sqrt(mean);
    }
  }
  return alive.map((_, k) => {
    const [from, to] = [Math.max(0, k - around), Math.min(length, k + around + 1)];
    const expected = sum(usual, from, to);
    return expected === 0 ? 1 : Math.min(2, Math.max(0.4, sum(alive, from, to) / expected));
  });
}
