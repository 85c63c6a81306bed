// One person's habits, fitted to four histograms of waking gaps: how readily they go on, answer and open
// (last-turn competing risks with a ramped opening hazard). The most likely habits under priors that hold for
// people in general; the two people are fitted apart.

import { minimise, type Slope } from '../../math/minimise.ts';
import { afterOther, afterOwn, bins, type Ramp } from './bins.ts';
import { waitShape, type Wait } from './mixture.ts';

/** Gaps after one person's messages, per bin. */
export interface Gaps {
  /** Ended by the person in question, and by the other. */
  readonly ended: Float64Array;
  readonly open: Float64Array;
}

/** Gaps after one's own messages and after the other's. */
export interface BothGaps {
  readonly own: UsedGaps;
  readonly other: UsedGaps;
}

interface UsedGaps extends Gaps {
  /** Bins that hold any. */
  readonly used: readonly number[];
}

export const usedGaps = ({ ended, open }: Gaps): UsedGaps => ({
  ended,
  open,
  used: Array.from(ended.keys()).filter((bin) => ended[bin] + open[bin] > 0),
});

export interface Habits {
  /** Fresh openings per waking second, long after everything. */
  readonly mu: number;
  /** Restraint or eagerness while the ball is in the other court. */
  readonly phi: number;
  readonly going: Wait;
  readonly answering: Wait;
}

/** Chance that a message in each bin is an opening. */
export interface OpeningByBin {
  readonly afterOwn: Float64Array;
  readonly afterOther: Float64Array;
}

const day = 86_400;
// ln mu, logit rc, mc, ln sc, logit rr, logit w, m1, ln s1, ln(m2-m1), ln s2, ln phi, logit wc, ln(mc2-mc)
const mean = [
  Math.log(0.5 / day),
  -0.5,
  Math.log(18),
  0,
  0.8,
  0.6,
  Math.log(90),
  Math.log(1.1),
  Math.log(3.6),
  Math.log(1.2),
  -0.25,
  2,
  Math.log(2.2),
];
const deviation = [0.6, 1.2, 0.8, 0.3, 0.9, 1, 1, 0.25, 0.35, 0.2, 0.3, 0.8, 0.3];
/** Nobody opens much more than twice a waking day: a soft cap on ln mu. */
const cap = Math.log(2 / day);
const capDeviation = 0.25;
const reach = 5;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** `u`: parameters in prior deviations from the prior mean. */
function habitsAt(u: Float64Array): Habits {
  const t = u.map((value, i) => mean[i] + value * deviation[i]);
  const sc = Math.exp(t[3]);
  return {
    mu: Math.exp(t[0]),
    phi: Math.exp(t[10]),
    going: {
      r: logistic(t[1]),
      w: logistic(t[11]),
      m1: t[2],
      s1: sc,
      m2: t[2] + Math.exp(t[12]),
      s2: sc,
    },
    answering: {
      r: logistic(t[4]),
      w: logistic(t[5]),
      m1: t[6],
      s1: Math.exp(t[7]),
      m2: t[6] + Math.exp(t[8]),
      s2: Math.exp(t[9]),
    },
  };
}

/** Slope in the transformed parameters, from the slopes in the natural ones. */
function transformed(
  { mu, phi, going, answering }: Habits,
  by: { mu: number; phi: number; going: Wait; answering: Wait },
): readonly number[] {
  const logit = (p: number): number => p * (1 - p);
  return [
    by.mu * mu,
    by.going.r * logit(going.r),
    by.going.m1 + by.going.m2,
    (by.going.s1 + by.going.s2) * going.s1,
    by.answering.r * logit(answering.r),
    by.answering.w * logit(answering.w),
    by.answering.m1 + by.answering.m2,
    by.answering.s1 * answering.s1,
    by.answering.m2 * (answering.m2 - answering.m1),
    by.answering.s2 * answering.s2,
    by.phi * phi,
    by.going.w * logit(going.w),
    by.going.m2 * (going.m2 - going.m1),
  ];
}

interface Side {
  readonly logLikelihood: number;
  readonly byWait: Wait;
  /** Slope in the opening rate. */
  readonly byRate: number;
}

/** One of the two situations: who sent the last message. `rate`: opening hazard before its ramp. */
function sideOf(wait: Wait, { ended, open, used }: UsedGaps, rate: number, ramp: Ramp): Side {
  const shape = waitShape(wait, used);
  const byHazard = new Float64Array(bins);
  const bySurvival = new Float64Array(bins);
  let logLikelihood = 0;
  let byRate = 0;
  for (const b of used) {
    const all = ended[b] + open[b];
    const total = shape.hazard[b] + rate * ramp.rate[b];
    logLikelihood +=
      ended[b] * Math.log(total) + all * (Math.log(shape.survival[b]) - rate * ramp.sum[b]);
    byHazard[b] = ended[b] / total;
    bySurvival[b] = all / shape.survival[b];
    byRate += byHazard[b] * ramp.rate[b] - all * ramp.sum[b];
  }
  return { logLikelihood, byWait: shape.slope(byHazard, bySurvival), byRate };
}

/** Minus the log posterior of the habits `u`, and its slope. */
export function posteriorSlope(gaps: BothGaps, u: Float64Array): Slope {
  const habits = habitsAt(u);
  const { mu, phi } = habits;
  const own = sideOf(habits.going, gaps.own, mu * phi, afterOwn);
  const other = sideOf(habits.answering, gaps.other, mu, afterOther);
  const slopes = transformed(habits, {
    mu: own.byRate * phi + other.byRate,
    phi: own.byRate * mu,
    going: own.byWait,
    answering: other.byWait,
  });
  const beyond = Math.max(0, Math.log(mu) - cap) / capDeviation;
  let penalty = 0.5 * beyond * beyond;
  const gradient = u.map((value, i) => {
    penalty += 0.5 * value * value;
    const capped = i === 0 ? (beyond / capDeviation) * deviation[0] : 0;
    return value + capped - slopes[i] * deviation[i];
  });
  return { value: penalty - own.logLikelihood - other.logLikelihood, gradient };
}

/** Habits as people have them in general. */
export const usualHabits = new Float64Array(mean.length);
const box = { from: usualHabits.map(() => -reach), to: usualHabits.map(() => reach) };

export interface Fitted {
  readonly habits: Habits;
  /** Where the search ended: a good place to begin the next one of the same person. */
  readonly at: Float64Array;
}

export function fitHabits(gaps: BothGaps, from: Float64Array = usualHabits): Fitted {
  const at = minimise((u) => posteriorSlope(gaps, u), from, box);
  return { habits: habitsAt(at), at };
}

export function openingByBin({ mu, phi, going, answering }: Habits): OpeningByBin {
  const chance = (wait: Wait, rate: number, ramp: Ramp): Float64Array =>
    waitShape(wait).hazard.map(
      (hazard, b) => (rate * ramp.rate[b]) / (hazard + rate * ramp.rate[b]),
    );
  return {
    afterOwn: chance(going, mu * phi, afterOwn),
    afterOther: chance(answering, mu, afterOther),
  };
}
