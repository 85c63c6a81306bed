// The share of openings that are mine, and how far it can be trusted: chance, clumping over fortnights, doubt
// about each message, a floor no amount of data removes, and more where the cheap rule or the words see it
// otherwise.

import { betaCdf, betaQuantile } from '../../math/beta.ts';
import { designEffect } from '../design-effect.ts';
import type { Range } from '../quality.ts';
import type { Sequence } from './sequence.ts';

export interface Share {
  /** My share of the openings. */
  readonly me: number;
  /** 90 % range. */
  readonly low: number;
  readonly high: number;
  /** Parameters of the Beta posterior. */
  readonly a: number;
  readonly b: number;
  /** Sums of chances: for gates and programs, never shown as a count of openings. */
  readonly mine: number;
  readonly theirs: number;
  readonly fromTimes: number;
  readonly fromRule: number;
}

const widening = 1.25;
const modelError = 0.03;

export interface Readings {
  readonly q: Float64Array;
  readonly fromTimes: Float64Array;
  readonly fromRule: Float64Array;
}

export function shareOf({ at, by }: Sequence, { q, fromTimes, fromRule }: Readings): Share {
  const [mine, theirs] = sums(by, q);
  const n = mine + theirs;
  const p = (mine + 1) / (n + 2);
  const ofRule = shareFrom(by, fromRule);
  const ofTimes = shareFrom(by, fromTimes);
  const chance = ((p * (1 - p)) / (n + 3)) * designEffect(at, mineOf(by, q), q);
  const variance =
    widening * (chance + messageDoubt(by, q, p) / (n + 2) ** 2) +
    modelError ** 2 +
    (0.4 * (p - ofRule)) ** 2 +
    (0.5 * (p - ofTimes)) ** 2;
  const strength = Math.max((p * (1 - p)) / variance - 1, 1);
  const [a, b] = [p * strength, (1 - p) * strength];
  const low = betaQuantile(0.05, a, b);
  const high = betaQuantile(0.95, a, b);
  return { me: p, low, high, a, b, mine, theirs, fromTimes: ofTimes, fromRule: ofRule };
}

const mineOf = (by: Uint8Array, q: Float64Array): Float64Array =>
  q.map((chance, i) => (by[i] === 0 ? chance : 0));

function sums(by: Uint8Array, q: Float64Array): readonly [number, number] {
  const sum: [number, number] = [0, 0];
  for (let i = 0; i < q.length; i += 1) sum[by[i]] += q[i];
  return sum;
}

function shareFrom(by: Uint8Array, q: Float64Array): number {
  const [mine, theirs] = sums(by, q);
  return (mine + 1) / (mine + theirs + 2);
}

function messageDoubt(by: Uint8Array, q: Float64Array, p: number): number {
  let doubt = 0;
  for (let i = 0; i < q.length; i += 1)
    doubt += (by[i] === 0 ? (1 - p) ** 2 : p ** 2) * q[i] * (1 - q[i]);
  return doubt;
}

export const rangeOf = ({ low, high }: Share): Range => ({ low, high });
export const mirrorShare = (share: Share): Share => ({
  me: 1 - share.me,
  low: 1 - share.high,
  high: 1 - share.low,
  a: share.b,
  b: share.a,
  mine: share.theirs,
  theirs: share.mine,
  fromTimes: 1 - share.fromTimes,
  fromRule: 1 - share.fromRule,
});

/** Chance that my share lies below `x`. */
export const below = ({ a, b }: Share, x: number): number => betaCdf(x, a, b);

/** Chance that two shares lie further apart than `distance`: the difference, summed over a grid. */
export function chanceApart(one: Share, two: Share, distance: number): number {
  const steps = 400;
  let apart = 0;
  for (let k = 0; k < steps; k += 1) {
    const x = (k + 0.5) / steps;
    const weight = below(one, (k + 1) / steps) - below(one, k / steps);
    apart += weight * (below(two, x - distance) + 1 - below(two, x + distance));
  }
  return apart;
}
