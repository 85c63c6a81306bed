// The waking clock of a person: time runs fast while they usually act and slowly while they usually do not,
// so that a night or a working day is no silence. Learned from when their turns start in the UTC day, so
// neither zone nor sleep need be known; it cannot follow a move within one stretch.

import type { Sequence } from './sequence.ts';

const dayLength = 86_400;
const binLength = 1800;
const bins = 48;
const smoothing = [0.05, 0.12, 0.2, 0.26, 0.2, 0.12, 0.05];
const floor = 0.04;

export interface Clock {
  /** Activity per half hour of the UTC day, mean 1. */
  readonly profile: Float64Array;
  /** Waking seconds since the epoch, 86,400 a day, of a time in seconds. */
  waking(seconds: number): number;
}

/** One clock for each of the two, ME and THEM: their own starts, leaning on those of both. */
export function clocksOf(sequence: Sequence): readonly [Clock, Clock] {
  const uniform = new Float64Array(bins).fill(1);
  const pooled = clockFrom(startsOf(sequence, undefined), uniform, 20);
  const own = (who: number): Clock => clockFrom(startsOf(sequence, who), pooled.profile, 40);
  return [own(0), own(1)];
}

/** How many turns start in each half hour: after a change of hands or half an hour of quiet. */
function startsOf({ at, by }: Sequence, who: number | undefined): Float64Array {
  const starts = new Float64Array(bins);
  for (let i = 0; i < at.length; i += 1) {
    if (who !== undefined && by[i] !== who) continue;
    const changed =
      i === 0 || at[i] - at[i - 1] > binLength || (who !== undefined && by[i] !== by[i - 1]);
    if (changed) starts[binOf(at[i])] += 1;
  }
  return starts;
}

const intoDay = (seconds: number): number => seconds - Math.floor(seconds / dayLength) * dayLength;
const binOf = (seconds: number): number =>
  Math.min(bins - 1, Math.floor(intoDay(seconds) / binLength));

function clockFrom(starts: Float64Array, prior: Float64Array, strength: number): Clock {
  const priorSum = sumOf(prior);
  const raw = starts.map((_, bin) => smoothed(starts, bin) + (strength * prior[bin]) / priorSum);
  const profile = meanOne(meanOne(raw).map((value) => Math.max(value, floor)));
  const before = new Float64Array(bins + 1);
  for (let bin = 0; bin < bins; bin += 1) before[bin + 1] = before[bin] + profile[bin] * binLength;
  const waking = (seconds: number): number => {
    const day = Math.floor(seconds / dayLength) * dayLength;
    const bin = binOf(seconds);
    return day + before[bin] + profile[bin] * (seconds - day - bin * binLength);
  };
  return { profile, waking };
}

const smoothed = (starts: Float64Array, bin: number): number => {
  let sum = 0;
  for (let k = 0; k < 7; k += 1) sum += smoothing[k] * starts[(bin + bins + 3 - k) % bins];
  return sum;
};

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
const meanOne = (values: Float64Array): Float64Array => {
  const mean = sumOf(values) / values.length;
  return values.map((value) => value / mean);
};
