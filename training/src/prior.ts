// Where fitting begins: how much likelier a slot is in texts that carry a head than in others (naive Bayes). After
// Wang & Manning 2012, who found that short texts gain by it.

import { columns } from '@eachother/core/measured';
import type { Example } from './example.ts';

const smoothing = 4;
const strength = 0.05;

interface Asked {
  readonly slots: number;
  /** Only heads with many texts begin so; the others begin at nothing. */
  readonly isUsed: readonly boolean[];
}

export function priorOf(examples: readonly Example[], { slots, isUsed }: Asked): Float32Array {
  const counts = [new Float32Array(slots * columns), new Float32Array(slots * columns)];
  const totals = [new Float64Array(columns), new Float64Array(columns)];
  for (const { labels, weight, slots: whole, parts, before } of examples)
    for (let column = 0; column < columns; column += 1) {
      const label = labels[column];
      if (label < 0 || !isUsed[column]) continue;
      totals[label][column] += weight;
      for (const places of [whole, parts, before])
        for (const slot of places) counts[label][slot * columns + column] += weight;
    }
  return counts[0].map((absent, at) => {
    const present = counts[1][at];
    if (absent + present === 0) return 0;
    const [without, with_] = totals.map((total) => total[at % columns]);
    const base = with_ / (with_ + without);
    const ratio = (present + smoothing * base) / (absent + smoothing * (1 - base));
    return strength * Math.log((ratio * (1 - base)) / base);
  });
}
