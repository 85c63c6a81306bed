// In how many of the last thirteen four-week months contact went both ways, and how regular it is: the usual
// gap, and burstiness as Kim & Jo (2016) correct it for few events.

import { firstAtOrAfter } from '../../math/sorted.ts';
import { exposure, without } from '../../coverage.ts';
import { ME, THEM, type History } from '../../history.ts';
import { day, week, type Span } from '../../time.ts';
import { isTwoWay } from '../initiative/sequence.ts';

export interface Months {
  /** Months with contact both ways. */
  readonly months: number;
  /** Months that could be seen. */
  readonly of: number;
}

const length = 4 * week;
const blocks = 13;

export function monthsOf(history: History): Months {
  const visible = without(history.observed, history.seasons);
  const end = Math.max(history.end, history.observed.at(-1)?.to ?? 0);
  let [months, of] = [0, 0];
  for (let k = 0; k < blocks; k += 1) {
    const [from, to] = [end - (k + 1) * length, end - k * length];
    if (exposure(visible, from, to) < length / 2) continue;
    of += 1;
    if (wentBothWays(history, from, to)) months += 1;
  }
  return { months, of };
}

function wentBothWays(history: History, from: number, to: number): boolean {
  const { at, by } = history;
  const voices = new Set<number>();
  for (let row = firstAtOrAfter(at, from); row < at.length && at[row] <= to; row += 1) {
    if (isTwoWay(history, row)) return true;
    voices.add(by[row]);
    if (voices.has(ME) && voices.has(THEM)) return true;
  }
  return false;
}

export interface Gaps {
  /** Days between conversations: the middle, and the quarters around it. */
  readonly days: number;
  readonly low: number;
  readonly high: number;
  /** -1 regular, 0 random, 1 in bursts. */
  readonly burstiness: number;
}

/** `openings`: UTC milliseconds of the conversations' beginnings, ascending; `unseen`: what lies in no gap. */
export function gapsOf(
  openings: readonly number[],
  unseen: readonly Span[] = [],
): Gaps | undefined {
  const gaps = openings
    .slice(1)
    .map((to, i) => ({ from: openings[i], to }))
    .filter((gap) => !unseen.some(({ from, to }) => from < gap.to && to > gap.from))
    .map(({ from, to }) => (to - from) / day);
  if (gaps.length < 8) return undefined;
  const sorted = [...gaps].sort((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return { days: at(0.5), low: at(0.25), high: at(0.75), burstiness: burstinessOf(gaps) };
}

function burstinessOf(gaps: readonly number[]): number {
  const n = gaps.length;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / n;
  const spread = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / n);
  const r = spread / mean;
  return (
    (Math.sqrt(n + 1) * r - Math.sqrt(n - 1)) / ((Math.sqrt(n + 1) - 2) * r + Math.sqrt(n - 1))
  );
}
