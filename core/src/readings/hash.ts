// One small hash for words and parts of words: the same when weights are fitted and when they are used.

const prime = 0x01000193;
export const hashStart = 0x811c9dc5 | 0;

export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, prime);

/** Spread over all bits, then the uppermost `bits` of them. */
export function slotOf(hash: number, bits: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
  return (mixed ^ (mixed >>> 16)) >>> (32 - bits);
}
