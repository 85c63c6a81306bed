// How long until someone goes on, or answers: with chance r they do, after a wait drawn from two lognormals
// (a quick one and a slow one). Survival and hazard per bin, and how they turn with each parameter.

import { normalCdf, normalDensity } from '../../math/normal.ts';
import { bins, gap, middle } from './bins.ts';

export interface Wait {
  /** Chance that it happens at all. */
  readonly r: number;
  /** Weight of the quick part. */
  readonly w: number;
  readonly m1: number;
  readonly s1: number;
  readonly m2: number;
  readonly s2: number;
}

export interface WaitShape {
  readonly survival: Float64Array;
  readonly hazard: Float64Array;
  /** Given d logL / d hazard and d logL / d survival per bin (hazard held), the slope in each parameter. */
  slope(byHazard: Float64Array, bySurvival: Float64Array): { readonly [P in keyof Wait]: number };
}

const floor = 1e-12;
const allBins = Array.from({ length: bins }, (_, bin) => bin);

/** `used`: the bins that hold any gaps; the others are left empty. */
export function waitShape(
  { r, w, m1, s1, m2, s2 }: Wait,
  used: readonly number[] = allBins,
): WaitShape {
  const [z1, z2, n1, n2, f1, f2] = Array.from({ length: 6 }, () => new Float64Array(bins));
  const survival = new Float64Array(bins);
  const hazard = new Float64Array(bins);
  const density = new Float64Array(bins);
  for (const b of used) {
    z1[b] = (middle[b] - m1) / s1;
    z2[b] = (middle[b] - m2) / s2;
    n1[b] = normalDensity(z1[b]);
    n2[b] = normalDensity(z2[b]);
    f1[b] = normalCdf(z1[b]);
    f2[b] = normalCdf(z2[b]);
    density[b] = ((w * n1[b]) / s1 + ((1 - w) * n2[b]) / s2) / gap[b];
    survival[b] = 1 - r * (w * f1[b] + (1 - w) * f2[b]) + floor;
    hazard[b] = (r * density[b]) / survival[b];
  }

  function slope(byHazard: Float64Array, bySurvival: Float64Array): { [P in keyof Wait]: number } {
    const sum = { r: 0, w: 0, m1: 0, s1: 0, m2: 0, s2: 0 };
    for (const b of used) {
      const byDensity = (byHazard[b] * r) / survival[b];
      const whole = bySurvival[b] - (byHazard[b] * hazard[b]) / survival[b];
      const byReached = -r * whole;
      const d1 = (w * n1[b]) / s1;
      const d2 = ((1 - w) * n2[b]) / s2;
      const v = gap[b];
      sum.r += (byHazard[b] * density[b]) / survival[b] - whole * (w * f1[b] + (1 - w) * f2[b]);
      sum.w += byReached * (f1[b] - f2[b]) + (byDensity * (n1[b] / s1 - n2[b] / s2)) / v;
      sum.m1 += -byReached * d1 + (byDensity * d1 * z1[b]) / (s1 * v);
      sum.m2 += -byReached * d2 + (byDensity * d2 * z2[b]) / (s2 * v);
      sum.s1 += -byReached * d1 * z1[b] + (byDensity * d1 * (z1[b] * z1[b] - 1)) / (s1 * v);
      sum.s2 += -byReached * d2 * z2[b] + (byDensity * d2 * (z2[b] * z2[b] - 1)) / (s2 * v);
    }
    return sum;
  }

  return { survival, hazard, slope };
}
