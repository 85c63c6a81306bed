// Freshly simulated pairs of every family and three sizes, scored.

import { families } from '../simulate/habits.ts';
import { simulatePair } from '../simulate/pair.ts';
import { scorePair, type PairScore } from './pair-score.ts';

export const firstSeed = 1_000;
/** Pairs of each family, by messages. */
const plan = [
  { size: 200, pairs: 80 },
  { size: 2_000, pairs: 60 },
  { size: 20_000, pairs: 20 },
] as const;
export const sizes = plan.map(({ size }) => size);

export function scorePairs(): readonly PairScore[] {
  let seed = firstSeed;
  return plan.flatMap(({ size, pairs }) =>
    families.flatMap((family) =>
      Array.from({ length: pairs }, () => scorePair(simulatePair(family, size, seed++), size)),
    ),
  );
}
