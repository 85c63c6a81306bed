// A tie as counts by week, with what each week weighs: sums, bins, and how much the counts vary beyond
// what chance alone would do.

export interface Weekly {
  /** Openings in each week, by either; sums of chances. */
  readonly counts: Float64Array;
  /** Part of each week that could be seen, 0 to 1. */
  readonly seen: Float64Array;
  /** How much contact to expect of each week: what could be seen of it, in a season shared with others. */
  readonly weight: Float64Array;
}

export const sum = (values: Float64Array, from: number, to: number): number => {
  let total = 0;
  for (let i = from; i < to; i += 1) total += values[i];
  return total;
};

/** Openings a week. `weights`: those of the weeks. */
export const rate = (
  counts: Float64Array,
  weights: Float64Array,
  [from, to]: readonly [number, number],
): number => (sum(counts, from, to) + 0.5) / (sum(weights, from, to) + 0.5);

export interface Bins {
  readonly count: number;
  /** Week the first bin begins at. */
  readonly from: number;
  of(values: Float64Array): Float64Array;
}

/** Bins of `width` weeks that end at week `until`, over at most `most` weeks. */
export function binsBefore(until: number, width: number, most: number): Bins {
  const count = Math.floor(Math.min(until, most) / width);
  const from = until - count * width;
  const start = (bin: number): number => from + bin * width;
  return {
    count,
    from,
    of: (values) =>
      Float64Array.from({ length: count }, (_, bin) => sum(values, start(bin), start(bin + 1))),
  };
}

/** The variance of neighbouring months in means, leaning on the usual: 1 is chance alone. */
export function overdispersion({ counts, seen }: Weekly, until: number): number {
  const months = binsBefore(until, 4, 156);
  const [found, visible] = [months.of(counts), months.of(seen)];
  let difference = usual * lean;
  let expected = lean;
  for (let i = 1; i < months.count; i += 1) {
    if (Math.min(visible[i], visible[i - 1]) < 3.99) continue;
    difference += (found[i] - found[i - 1]) ** 2;
    expected += Math.max(found[i] + found[i - 1], 0.5);
  }
  return Math.min(8, Math.max(1, difference / expected));
}

const usual = 1.8;
const lean = 8;
