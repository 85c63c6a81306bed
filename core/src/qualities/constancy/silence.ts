// How surprising is the present silence at the tie's own usual rate?

import { sum, type Weekly } from './counts.ts';

export interface Silence {
  /** Minus the logarithm of the chance of so long a silence. */
  readonly surprise: number;
  /** Observed weeks since the last contact. */
  readonly weeks: number;
}

/** Weeks the usual rate is taken from. */
const memory = 64;
const leastWeeks = 4;

/** `spread`: overdispersion, by which every count says less. */
export function silenceBefore(
  { counts, seen, weight }: Weekly,
  until: number,
  spread: number,
): Silence {
  let silent = until;
  while (silent > 0 && counts[silent - 1] < 0.5) silent -= 1;
  const from = Math.max(0, until - memory);
  const quiet = sum(weight, silent, until);
  const openings = sum(counts, from, until) / spread + 0.5;
  const talked = Math.max(sum(weight, from, until) - quiet, leastWeeks) / spread + 0.02;
  return {
    surprise: openings * Math.log1p(quiet / spread / talked),
    weeks: sum(seen, silent, until),
  };
}
