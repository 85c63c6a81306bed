// The few statistics the tables are made of.

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;
export const rootMeanSquare = (errors: readonly number[]): number =>
  Math.sqrt(mean(errors.map((error) => error * error)));
export const part = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.filter(holds).length / all.length;

/** Slope of the straight line through what was found (y) over what is true (x). */
export function slope(
  points: readonly { readonly true: number; readonly found: number }[],
): number {
  const x = mean(points.map((point) => point.true));
  const y = mean(points.map((point) => point.found));
  const together = sum(points.map((point) => (point.true - x) * (point.found - y)));
  return together / sum(points.map((point) => (point.true - x) ** 2));
}

/** Linear between the ranks. */
export function quantile(values: readonly number[], below: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = below * (sorted.length - 1);
  const under = sorted[Math.floor(rank)];
  const over = sorted[Math.ceil(rank)];
  return under + (rank - Math.floor(rank)) * (over - under);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Chance that a true one stands above a false one; `weight`: how true each is, 0 to 1. */
export function areaUnderCurve(
  marks: readonly { readonly found: number; readonly weight: number }[],
): number {
  let [above, pairs] = [0, 0];
  for (const one of marks)
    for (const other of marks) {
      const weight = one.weight * (1 - other.weight);
      pairs += weight;
      above += weight * (one.found > other.found ? 1 : one.found === other.found ? 0.5 : 0);
    }
  return above / pairs;
}
