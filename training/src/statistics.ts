// How well chances and labels go together.

/** The chance that a positive stands above another one, ties by halves. */
export function areaUnderCurve(chances: readonly number[], labels: readonly boolean[]): number {
  const order = chances.map((_, k) => k).sort((a, b) => chances[a] - chances[b]);
  let positives = 0;
  let below = 0;
  let wins = 0;
  for (let k = 0; k < order.length;) {
    let to = k;
    let positive = 0;
    while (to < order.length && chances[order[to]] === chances[order[k]])
      if (labels[order[to++]]) positive += 1;
    const negative = to - k - positive;
    wins += positive * (below + negative / 2);
    positives += positive;
    below += negative;
    k = to;
  }
  return wins / (positives * below);
}

export interface Counts {
  readonly right: number;
  readonly said: number;
  readonly there: number;
}

export const none: Counts = { right: 0, said: 0, there: 0 };
export const plus = (one: Counts, other: Counts): Counts => ({
  right: one.right + other.right,
  said: one.said + other.said,
  there: one.there + other.there,
});

export const precision = ({ right, said }: Counts): number => (said === 0 ? 0 : right / said);
export const recall = ({ right, there }: Counts): number => (there === 0 ? 0 : right / there);
export const f1 = ({ right, said, there }: Counts): number =>
  said + there === 0 ? 0 : (2 * right) / (said + there);

export function countsOf(said: readonly boolean[], labels: readonly boolean[]): Counts {
  let [right, flagged, there] = [0, 0, 0];
  said.forEach((one, k) => {
    if (one) flagged += 1;
    if (labels[k]) there += 1;
    if (one && labels[k]) right += 1;
  });
  return { right, said: flagged, there };
}

/** Cohen's kappa of two labellings. */
export function kappa(first: readonly boolean[], second: readonly boolean[]): number {
  const { length } = first;
  const share = (labels: readonly boolean[]): number => labels.filter(Boolean).length / length;
  const agreed = first.filter((one, k) => one === second[k]).length / length;
  const [a, b] = [share(first), share(second)];
  const byChance = a * b + (1 - a) * (1 - b);
  return byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance);
}
