// What changed between the two, as far as it is sure: less or more contact than before, how often in a month
// then and now, and how often each began (METHOD 5.3: both opening rates, with ranges). A tie that went quiet
// while all others did has not changed by itself.

import { ME } from '../../history.ts';
import { both, type Both } from '../../person.ts';
import { toInstant, week, type Instant } from '../../time.ts';
import type { OpeningChances } from '../initiative/chances.ts';
import { half, moreAt } from './more.ts';
import { monthlyRate, type Rates, type Weeks } from './rates.ts';
import { trendAt, type Trend } from './trend.ts';
import type { TieWeeks } from './weekly.ts';

export interface Change {
  readonly kind: 'less' | 'more';
  readonly since: Instant;
  readonly sure: number;
  readonly rates: Rates;
  readonly begun: Both<Rates>;
}

export interface TieOverWeeks {
  readonly own: TieWeeks;
  /** The same, weighed by how alive the circle was. */
  readonly shared: TieWeeks;
  readonly trend: Trend;
  readonly chances: OpeningChances;
}

export function changeOf(tie: TieOverWeeks): Change | undefined {
  const found = changeIn(tie);
  if (found === undefined) return undefined;
  const { own, chances } = tie;
  const ratesIn = (weekly: TieWeeks): Rates => ({
    now: monthlyRate(weekly, found.now),
    before: monthlyRate(weekly, found.before),
  });
  return {
    kind: found.kind,
    since: instantOfWeek(own, found.now.from),
    sure: found.sure,
    rates: ratesIn(own),
    begun: both((side) => ratesIn({ ...own, counts: openingsBy(side === 'me', own, chances) })),
  };
}

interface Found extends Pick<Change, 'kind' | 'sure'> {
  readonly now: Weeks;
  readonly before: Weeks;
}

function changeIn({ own, shared, trend }: TieOverWeeks): Found | undefined {
  const until = own.counts.length;
  if (trend.kind === 'less') {
    const { since, sure } = trend;
    const before = { from: Math.max(0, since - 52), to: since };
    return { kind: 'less', sure, now: { from: since, to: until }, before };
  }
  // Also beside the circle, and not only beside it: a steady tie is not deepening because others went quiet.
  const more = trend.kind === 'steady' ? moreAt(own, until) : undefined;
  if (more === undefined || moreAt(shared, until) === undefined) return undefined;
  const { since, before, sure } = more;
  const then = { from: before, to: before + half };
  return { kind: 'more', sure, now: { from: since, to: until }, before: then };
}

export const instantOfWeek = ({ from }: TieWeeks, index: number): Instant =>
  toInstant(from + index * week);

function openingsBy(mine: boolean, own: TieWeeks, { sequence, q }: OpeningChances): Float64Array {
  const counts = new Float64Array(own.counts.length);
  for (let i = 0; i < q.length; i += 1) {
    const k = Math.floor((sequence.at[i] * 1000 - own.from) / week);
    if (k >= 0 && k < counts.length && (sequence.by[i] === ME) === mine) counts[k] += q[i];
  }
  return counts;
}

/** Since when the tie has been quiet, where its quiet is no more than that of the circle. */
export function quietWithOthers({ own, trend }: TieOverWeeks): Instant | undefined {
  const until = own.counts.length;
  const alone = trendAt(own, until);
  if (trend.kind !== 'steady' || alone.kind === 'steady') return undefined;
  return instantOfWeek(own, alone.kind === 'less' ? alone.since : Math.floor(until - alone.weeks));
}
