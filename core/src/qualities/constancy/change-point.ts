// Did the rate of contact fall at some time in the last year? One change point between two rates, every
// split weighed by how well it explains the weeks before and after it, against no change at all.

import { betaCdf } from '../../math/beta.ts';
import { lnGamma } from '../../math/gamma.ts';
import { binsBefore, sum, type Weekly } from './counts.ts';

export interface Change {
  /** Log odds of a fall to less than three quarters. */
  readonly odds: number;
  /** Week of the likeliest fall. */
  readonly since: number;
}

const width = 2;
const fall = 0.75;
/** Bins: a fall lies within a year, with a quarter before it and a month after. */
const reach = { year: 26, before: 6, after: 2 };

/** `spread`: overdispersion, by which every count says less. */
export function changeBefore({ counts, weight }: Weekly, until: number, spread: number): Change {
  const bins = binsBefore(until, width, 130);
  const y = bins.of(counts).map((value) => value / spread);
  const m = bins.of(weight).map((value) => value / spread);
  const splits = splitsOf(y, m);
  if (splits.length === 0) return { odds: -20, since: until };
  const fell = logSum(splits.map((split) => split.evidence + ln(split.fell)));
  const stayed = logSum(splits.map((split) => split.evidence + ln(1 - split.fell)));
  const split = Math.log(splits.length);
  const unchanged = logSum([marginal(totals(y, m), priorRate(y, m)), stayed - split]);
  return { odds: fell - split - unchanged, since: bins.from + width * likeliest(splits) };
}

interface Split {
  readonly at: number;
  /** ln of the likelihood of both parts. */
  readonly evidence: number;
  /** Chance that the later rate is less than three quarters of the earlier one. */
  readonly fell: number;
}

function splitsOf(y: Float64Array, m: Float64Array): readonly Split[] {
  const first = Math.max(reach.before, y.length - reach.year);
  const count = Math.max(0, y.length - reach.after + 1 - first);
  const prior = priorRate(y, m);
  const all = totals(y, m);
  return Array.from({ length: count }, (_, k): Split => {
    const before = { count: sum(y, 0, first + k), weight: sum(m, 0, first + k) };
    const after = { count: all.count - before.count, weight: all.weight - before.weight };
    const later = fall * (prior + after.weight);
    return {
      at: first + k,
      evidence: marginal(before, prior) + marginal(after, prior),
      fell: betaCdf(later / (later + prior + before.weight), 1 + after.count, 1 + before.count),
    };
  });
}

interface Stretch {
  readonly count: number;
  readonly weight: number;
}

const totals = (y: Float64Array, m: Float64Array): Stretch => ({
  count: sum(y, 0, y.length),
  weight: sum(m, 0, m.length),
});

/** Rate of the Gamma(1, b) prior: as if one opening had been seen at the tie's own pace. */
function priorRate(y: Float64Array, m: Float64Array): number {
  const { count, weight } = totals(y, m);
  return (weight + 1e-9) / (count + 0.5);
}

/** ln of the marginal likelihood of a Poisson count under Gamma(1, b). */
const marginal = ({ count, weight }: Stretch, b: number): number =>
  lnGamma(1 + count) + Math.log(b) - (1 + count) * Math.log(b + weight);

/** A chance of nought is as good as one in 10^300. */
const ln = (chance: number): number => Math.log(Math.max(chance, 1e-300));

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((total, value) => total + Math.exp(value - most), 0));
}

const likeliest = (splits: readonly Split[]): number => {
  const worth = ({ evidence, fell }: Split): number => evidence + ln(fell);
  return splits.reduce((best, split) => (worth(split) > worth(best) ? split : best)).at;
};
