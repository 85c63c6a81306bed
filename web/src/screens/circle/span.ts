// One stretch of time for everyone: from the first month anyone has to the last, or the end of it.

import type { CircleMember, Instant, ThreadMonth } from '@eachother/core';
import { lengthOf, type RangeKey } from '../../charts/range.ts';

export interface Placed {
  readonly member: CircleMember;
  /** The months shown, and where they lie: from 0 to 1 of the whole stretch. */
  readonly months: readonly ThreadMonth[];
  readonly from: number;
  readonly to: number;
}

export interface SharedSpan {
  readonly from: Instant;
  readonly to: Instant;
}

export function sharedSpan(
  members: readonly CircleMember[],
  range: RangeKey,
): SharedSpan | undefined {
  const months = members.flatMap(({ thread }) => thread).toSorted((a, b) => a.from - b.from);
  if (months.length === 0) return undefined;
  const starts = [...new Set(months.map((month) => month.from))].slice(-lengthOf(range));
  const to = months.reduce((last, month) => (month.to > last ? month.to : last), months[0].to);
  return { from: starts[0], to };
}

export function placed(member: CircleMember, { from, to }: SharedSpan): Placed {
  const months = member.thread.filter((month) => month.from >= from);
  const part = (at: number): number => (at - from) / (to - from);
  const first = months.at(0);
  return {
    member,
    months,
    from: first === undefined ? 0 : part(first.from),
    to: first === undefined ? 0 : part(months.at(-1)?.to ?? first.to),
  };
}

/** Months of those shown in which anything went back or forth. */
export const touchedMonths = (months: readonly ThreadMonth[]): number =>
  months.filter(({ turns }) => turns.me + turns.them > 0).length;
