// How far a word may move while weights are fitted. What nearly every text holds tells texts apart less than what few
// do, and may weigh less (the inverse document frequency of Spärck Jones 1972, as a prior).

import type { Example } from './example.ts';

const even = 3;

/** By place; none for `blank`, which stands for every slot that has no row. */
export function reachOf(
  examples: readonly Example[],
  { slots, blank }: { readonly slots: number; readonly blank: number },
): Float64Array {
  const texts = new Float64Array(slots);
  const last = new Int32Array(slots).fill(-1);
  examples.forEach(({ slots: whole, parts, before }, at) => {
    for (const places of [whole, parts, before])
      for (const place of places) {
        if (last[place] !== at) texts[place] += 1;
        last[place] = at;
      }
  });
  const reach = texts.map((seen) => (Math.log(1 + examples.length / (1 + seen)) / even) ** 2);
  if (blank < slots) reach[blank] = 0;
  return reach;
}
