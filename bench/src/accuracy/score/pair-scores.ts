// Freshly simulated pairs of every family and three sizes, scored.

import { families } from '../simulate/habits.ts';
import { simulatePair } from '../simulate/pair.ts';
import { scorePair, type PairScore } from './pair-score.ts';

export const firstSeed = 1_000;
/** Pairs of each family by messages, and what is wanted of them: error of the share and mean width of its range. */
export const plan = [
  { size: 200, pairs: 80, error: 0.065, width: 0.38 },
  { size: 2_000, pairs: 60, error: 0.05, width: 0.2 },
  { size: 20_000, pairs: 20, error: 0.04, width: 0.13 },
] as const;

export function scorePairs(): readonly PairScore[] {
  let seed = firstSeed;
  return plan.flatMap(({ size, pairs }) =>
    families.flatMap((family) =>
      Array.from({ length: pairs }, () => scorePair(simulatePair(family, size, seed++), size)),
    ),
  );
}
