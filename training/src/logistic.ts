// Logistic regression of a few dozen columns, drawn towards nothing, by plain descent.

const rounds = 400;
const step = 0.5;
const ridge = 0.01;

/** What each column counts for, in log odds of its own unit. */
export function logistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
): readonly number[] {
  const means = meansOf(rows);
  const spreads = meansOf(rows.map((row) => row.map((x, k) => (x - means[k]) ** 2))).map(Math.sqrt);
  const even = rows.map((row) => row.map((x, k) => (x - means[k]) / (spreads[k] || 1)));
  const shares = means.map(() => 0);
  let lift = 0;
  for (let round = 0; round < rounds; round += 1) {
    const slopes = shares.map((share) => ridge * share);
    let error = 0;
    even.forEach((row, place) => {
      const odds = row.reduce((sum, x, k) => sum + x * shares[k], lift);
      const off = (1 / (1 + Math.exp(-odds)) - (labels[place] ? 1 : 0)) / rows.length;
      error += off;
      row.forEach((x, k) => (slopes[k] += off * x));
    });
    lift -= step * error;
    slopes.forEach((slope, k) => (shares[k] -= step * slope));
  }
  return shares.map((share, k) => share / (spreads[k] || 1));
}

const meansOf = (rows: readonly (readonly number[])[]): readonly number[] =>
  rows[0].map((_, k) => rows.reduce((sum, row) => sum + row[k], 0) / rows.length);
