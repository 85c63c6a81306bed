// Waking gaps in ninety equal bins of their logarithm, from a second to ninety days: after binning, fitting
// costs the same for a hundred messages and for a million.

export const bins = 90;
const width = Math.log(90 * 86_400) / bins;

/** Natural logarithm of waking seconds at the middle of each bin. */
export const middle = Float64Array.from({ length: bins }, (_, bin) => (bin + 0.5) * width);
/** Waking seconds there. */
export const gap = middle.map((x) => Math.exp(x));

/** `seconds`: waking seconds. */
export const binOf = (seconds: number): number =>
  Math.min(bins - 1, Math.floor(Math.log(Math.max(seconds, 1)) / width));

export interface Ramp {
  /** g: how far the chance of a fresh opening has risen after so much quiet. */
  readonly rate: Float64Array;
  /** G: its integral. */
  readonly sum: Float64Array;
}

const hour = 3600;
const ramp = (tau: number): Ramp => ({
  rate: gap.map((v) => (v * v) / (v * v + tau * tau)),
  sum: gap.map((v) => v - tau * Math.atan(v / tau)),
});

/** After one's own message a new opening soon becomes possible; after the other's, an answer is awaited. */
export const afterOwn = ramp(hour);
export const afterOther = ramp(12 * hour);
