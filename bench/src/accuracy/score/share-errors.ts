// How far shares are off, over many pairs.

import { mean, part, rootMeanSquare, slope } from './statistics.ts';

export interface ShareGuess {
  readonly true: number;
  readonly found: number;
}

export interface ShareRange extends ShareGuess {
  readonly low: number;
  readonly high: number;
}

export const shareError = (guesses: readonly ShareGuess[]): number =>
  rootMeanSquare(guesses.map((one) => one.found - one.true));
export const shareSlope = (guesses: readonly ShareGuess[]): number => slope(guesses);

/** How much nearer to the middle than the truth, on average; below 0: further from it. */
export const pull = (guesses: readonly ShareGuess[]): number =>
  mean(
    guesses.map((one) => Math.abs(one.true - 0.5) - Math.sign(one.true - 0.5) * (one.found - 0.5)),
  );

export const held = (ranges: readonly ShareRange[]): number =>
  part(ranges, (one) => one.low <= one.true && one.true <= one.high);
export const width = (ranges: readonly ShareRange[]): number =>
  mean(ranges.map(({ low, high }) => high - low));
/** Ranges that lie wholly on one side of the middle while the truth lies on the other. */
export const wrongSide = (ranges: readonly ShareRange[]): number =>
  part(ranges, (one) => (one.low > 0.5 && one.true < 0.5) || (one.high < 0.5 && one.true > 0.5));
