// On which days a rule falls. Days are counted from 1970-01-01 on the wall: a ritual belongs to a day, not to an
// hour, and a Sunday stays a Sunday when the clocks change.

import ICAL from 'ical.js';
import { dateOfWall, day, daysFromCivil, toWallTime } from '../time.ts';

export interface DaySpan {
  /** Inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Steps looked at before giving up: a dozen years of every day. */
const farthest = 5000;

/** The days of the rule from `start` on that lie in the span, ascending. */
export function daysOf(rrule: string, start: number, { from, to }: DaySpan): readonly number[] {
  const found: number[] = [];
  const steps = ICAL.Recur.fromString(rrule).iterator(timeOn(start));
  for (let step = 0; step < farthest; step += 1) {
    const next = steps.next();
    if (next === null) break;
    const on = daysFromCivil(next.year, next.month, next.day);
    if (on >= to) break;
    if (on >= from && on >= start) found.push(on);
  }
  return found;
}

function timeOn(on: number): ICAL.Time {
  const { year, month, dayOfMonth } = dateOfWall(toWallTime(on * day));
  const date = { year, month, day: dayOfMonth, isDate: true };
  return new ICAL.Time(date, ICAL.Timezone.localTimezone);
}

/** The shortest time between two days of the rule; none when there is only one. */
export function shortestGap(rrule: string, start: number): number {
  const first = daysOf(rrule, start, { from: start, to: start + 3 * 366 }).slice(0, 12);
  return Math.min(...first.slice(1).map((on, k) => on - first[k]));
}

/** The first day of the rule at or after `on`; undefined when there is none in four years. */
export const nextDay = (rrule: string, start: number, on: number): number | undefined =>
  daysOf(rrule, start, { from: on, to: Math.max(on, start) + 4 * 366 + 1 })[0];
