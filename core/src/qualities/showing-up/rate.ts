// How often someone came in the four weeks of the other's hard times, beside how often they usually do: the year
// before, hard times and other seasons left out. Gamma-Poisson on both sides (METHOD 4), so that few weeks give
// a wide range and a wide range says nothing.

import { exposure, union, without } from '../../coverage.ts';
import type { History } from '../../history.ts';
import { betaQuantile } from '../../math/beta.ts';
import type { Side } from '../../person.ts';
import type { HardTime } from '../../season.ts';
import { toInstant, week, type Span } from '../../time.ts';
import { overdispersion } from '../constancy/counts.ts';
import type { Range } from '../quality.ts';
import { windowOf, type Step } from './comings.ts';

const usualWeeks = 52;
/** Weeks that must have been seen: of a hard time, and of the time before. */
const leastSeen = 2;
const leastBefore = 8;

/** Weeks of a hard time that could be seen are enough to look at it. */
export const wasSeen = (history: History, hard: HardTime): boolean => {
  const { from, to } = windowOf(hard);
  return exposure(history.observed, from, to) >= leastSeen * week;
};

/** As many times as usual, 5 to 95 %; undefined where too little was seen before. */
export function ratioOf(
  history: History,
  { who, hards, steps }: { who: Side; hards: readonly HardTime[]; steps: readonly Step[] },
): Range | undefined {
  const own = steps.filter((one) => one.who === who);
  const then = seenIn(history, hards.map(windowOf), own);
  const before = seenIn(history, usualOf(history, hards), own);
  if (before.weeks < leastBefore) return undefined;
  const f = overdispersionOf(history, own);
  const [a1, b1] = [then.count / f + 0.5, then.weeks / f + 0.02];
  const [a0, b0] = [before.count / f + 0.5, before.weeks / f + 0.02];
  const at = (p: number): number => {
    const x = betaQuantile(p, a1, a0);
    return (x / (1 - x)) * (b0 / b1);
  };
  return { low: at(0.05), high: at(0.95) };
}

/** The year before each, without what is hard or a season. */
function usualOf(history: History, hards: readonly HardTime[]): readonly Span[] {
  const years = hards.map(({ span: { from } }) => ({
    from: toInstant(from - usualWeeks * week),
    to: from,
  }));
  const cuts = [...history.seasons, ...history.hardTimes.map(windowOf)];
  return union(without(years, cuts));
}

function seenIn(
  history: History,
  spans: readonly Span[],
  own: readonly Step[],
): { readonly count: number; readonly weeks: number } {
  let [count, seen] = [0, 0];
  for (const { from, to } of union(spans)) {
    seen += exposure(history.observed, from, to);
    for (const { at, weight } of own) if (at >= from && at < to) count += weight;
  }
  return { count, weeks: seen / week };
}

function overdispersionOf(history: History, own: readonly Step[]): number {
  const [start, end] = [history.observed[0]?.from ?? 0, history.observed.at(-1)?.to ?? 0];
  const weeks = Math.max(0, Math.floor((end - start) / week));
  const from = end - weeks * week;
  const counts = new Float64Array(weeks);
  for (const { at, weight } of own) {
    const k = Math.floor((at - from) / week);
    if (k >= 0 && k < weeks) counts[k] += weight;
  }
  const visible = without(history.observed, [
    ...history.seasons,
    ...history.hardTimes.map(windowOf),
  ]);
  const seen = counts.map(
    (_, k) => exposure(visible, from + k * week, from + (k + 1) * week) / week,
  );
  return overdispersion({ counts, seen, weight: seen }, weeks);
}
