// Fading, or only quiet? Weekly counts of openings, the weeks that could be seen, and two questions asked
// of them (METHOD 5.1): did the rate change, or is the present silence out of the ordinary? A tie is only
// ever compared with its own past. Rare contact is beyond any method within half a year: then it is silent.

import { betaCdf } from '../../math/beta.ts';
import { lnGamma } from '../../math/gamma.ts';

export interface Weekly {
  /** Openings in each week, by either; sums of chances. */
  readonly counts: Float64Array;
  /** Part of each week that could be seen, 0 to 1. */
  readonly seen: Float64Array;
}

export type Trend =
  | { readonly kind: 'steady' }
  | {
      readonly kind: 'less';
      readonly since: number;
      readonly now: number;
      readonly before: number;
      readonly sure: number;
    }
  /** `weeks` observed without contact; `usual`: openings a week before. */
  | { readonly kind: 'silent'; readonly weeks: number; readonly usual: number };

export const leastWeeks = 34;
const changeAlarm = 4.12;
const silenceAlarm = 3.59;

/** How things stand at the end of week `until` (exclusive), from the weeks before it only. */
export function trendAt(weekly: Weekly, until: number): Trend {
  if (sum(weekly.seen, Math.max(0, until - 156), until) < leastWeeks) return { kind: 'steady' };
  const spread = overdispersion(weekly, until);
  if (usualRate(weekly, until) >= 1) return changeAt(weekly, until, spread);
  const silence = silenceAt(weekly, until, spread);
  const before = silenceAt(weekly, until - 4, overdispersion(weekly, until - 4));
  if (Math.min(silence.statistic, before.statistic) <= silenceAlarm) return { kind: 'steady' };
  return { kind: 'silent', weeks: silence.weeks, usual: usualRate(weekly, until) };
}

/** The statistic each alarm rests on: for checking against the reference. */
export const changeStatistic = (weekly: Weekly, until: number): number =>
  changePoint(weekly, until, overdispersion(weekly, until)).statistic;
export const silenceStatistic = (weekly: Weekly, until: number): number =>
  silenceAt(weekly, until, overdispersion(weekly, until)).statistic;

/** Openings a week over weeks t-64 to t-12. */
export function usualRate({ counts, seen }: Weekly, until: number): number {
  const from = Math.max(0, until - 64);
  const to = Math.max(0, until - 12);
  return (sum(counts, from, to) + 0.5) / (sum(seen, from, to) + 0.5);
}

const sum = (values: Float64Array, from: number, to: number): number => {
  let total = 0;
  for (let i = from; i < to; i += 1) total += values[i];
  return total;
};

interface Bins {
  readonly counts: Float64Array;
  readonly seen: Float64Array;
  /** Week the first bin begins at. */
  readonly from: number;
}

/** Bins of `width` weeks that end at `until`, over at most `most` weeks. */
function binned({ counts, seen }: Weekly, until: number, width: number, most: number): Bins {
  const length = Math.floor((until - Math.max(0, until - most)) / width);
  const from = until - length * width;
  const of = (values: Float64Array): Float64Array =>
    Float64Array.from({ length }, (_, k) => sum(values, from + k * width, from + (k + 1) * width));
  return { counts: of(counts), seen: of(seen), from };
}

/** How much more the counts vary than chance, from neighbouring months; leaning on 1.8. */
export function overdispersion(weekly: Weekly, until: number): number {
  const { counts, seen } = binned(weekly, until, 4, 156);
  let difference = 14.4;
  let expected = 8;
  for (let i = 1; i < counts.length; i += 1) {
    if (seen[i] < 3.99 || seen[i - 1] < 3.99) continue;
    difference += (counts[i] - counts[i - 1]) ** 2;
    expected += Math.max(counts[i] + counts[i - 1], 0.5);
  }
  return Math.min(8, Math.max(1, difference / expected));
}

/** ln of the marginal likelihood of a Poisson count under Gamma(1, b). */
const marginal = (b: number, count: number, seen: number): number =>
  lnGamma(1 + count) + Math.log(b) - (1 + count) * Math.log(b + seen);

interface ChangePoint {
  readonly statistic: number;
  /** Week of the likeliest change. */
  readonly since: number;
}

/** A single change of rate, two-week bins, in the last year (Adams & MacKay 2007 for the idea). */
function changePoint(weekly: Weekly, until: number, spread: number): ChangePoint {
  const { counts, seen, from } = binned(weekly, until, 2, 130);
  const n = counts.length;
  const y = counts.map((value) => value / spread);
  const m = seen.map((value) => value / spread);
  const [allY, allM] = [sum(y, 0, n), sum(m, 0, n)];
  const b = (allM + 1e-9) / (allY + 0.5);
  const splits = Array.from(
    { length: Math.max(0, n - 1 - Math.max(6, n - 26)) },
    (_, k) => Math.max(6, n - 26) + k,
  );
  if (splits.length === 0) return { statistic: -20, since: until };
  const weighed = splits.map((k) => {
    const [y0, m0] = [sum(y, 0, k), sum(m, 0, k)];
    const [y1, m1] = [allY - y0, allM - m0];
    const evidence = marginal(b, y0, m0) + marginal(b, y1, m1);
    const x = (0.75 * (b + m1)) / (0.75 * (b + m1) + (b + m0));
    return { k, evidence, less: betaCdf(x, 1 + y1, 1 + y0) };
  });
  const most = Math.max(...weighed.map(({ evidence }) => evidence));
  const mean = (of: (one: (typeof weighed)[number]) => number): number =>
    weighed.reduce((total, one) => total + Math.exp(one.evidence - most) * of(one), 0) /
    weighed.length;
  const changed = most + Math.log(mean(({ less }) => less) + 1e-300);
  const otherwise = logSum(
    marginal(b, allY, allM),
    most + Math.log(mean(({ less }) => 1 - less) + 1e-300),
  );
  const best = weighed.reduce((a, c) =>
    c.evidence + Math.log(c.less + 1e-300) > a.evidence + Math.log(a.less + 1e-300) ? c : a,
  );
  return { statistic: changed - otherwise, since: from + 2 * best.k };
}

const logSum = (a: number, b: number): number =>
  Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

function changeAt(weekly: Weekly, until: number, spread: number): Trend {
  const less = changePoint(weekly, until, spread);
  if (less.statistic <= changeAlarm) return { kind: 'steady' };
  const { since } = less;
  const start = Math.max(0, since - 52);
  const rate = (from: number, to: number): number =>
    (sum(weekly.counts, from, to) + 0.5) / (sum(weekly.seen, from, to) + 0.5);
  const sure = 1 / (1 + Math.exp(-less.statistic));
  return { kind: 'less', since, now: rate(since, until), before: rate(start, since), sure };
}

interface Silence {
  readonly statistic: number;
  /** Observed weeks since the last contact. */
  readonly weeks: number;
}

/** How surprising the present silence is at the usual rate. */
function silenceAt({ counts, seen }: Weekly, until: number, spread: number): Silence {
  let last = until - 1;
  while (last >= 0 && counts[last] < 0.5) last -= 1;
  const weeks = sum(seen, last + 1, until);
  const from = Math.max(0, until - 64);
  const y = sum(counts, from, until) / spread + 0.5;
  const m = Math.max(sum(seen, from, until) - weeks, 4) / spread + 0.02;
  return { statistic: y * Math.log1p(weeks / spread / m), weeks };
}
