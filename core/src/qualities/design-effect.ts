// How much less a count says than as many independent ones would, because what happens comes in spells: the
// spread of a share over fortnights beside what chance alone would spread it.

const fortnight = 14 * 86_400;
const leastBlocks = 6;
/** Until there are many fortnights, lean on what is usual. */
const usual = 1.15;
const lean = 20;

/** `at`: UTC seconds. `hit`: what counted of each `weight`. Between 1 and 4. */
export function designEffect(at: Float64Array, hit: Float64Array, weight: Float64Array): number {
  const blocks = new Map<number, { hit: number; weight: number }>();
  let [hits, weights] = [0, 0];
  for (let i = 0; i < at.length; i += 1) {
    if (weight[i] === 0) continue;
    const k = Math.floor((at[i] - at[0]) / fortnight);
    const block = blocks.get(k) ?? { hit: 0, weight: 0 };
    blocks.set(k, block);
    block.hit += hit[i];
    block.weight += weight[i];
    hits += hit[i];
    weights += weight[i];
  }
  const count = blocks.size;
  if (count < leastBlocks) return 1;
  const share = hits / Math.max(weights, 1e-9);
  let spread = 0;
  for (const block of blocks.values()) spread += (block.hit - share * block.weight) ** 2;
  const expected = (share * (1 - share) * weights * (count - 1)) / count;
  const seen = spread / (expected + 1e-9);
  const blended = (count / (count + lean)) * seen + (lean / (count + lean)) * usual;
  return Math.min(4, Math.max(1, blended));
}
