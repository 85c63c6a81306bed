// A small random source of our own with a fixed seed (mulberry32, public domain): the sample circle is the
// same for everyone, and a test of it fails today or never.

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Log-normal: half of the draws lie below the median, most within a factor of e^spread. */
  around(median: number, spread: number): number;
  /** Exponential. */
  wait(mean: number): number;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)],
    around: (median, spread) => median * Math.exp(spread * normal()),
    wait: (mean) => -mean * Math.log(1 - next()),
  };
}
