// Chance with a seed (sfc32, public domain), and the distributions the simulated lives are drawn from: the
// same seed is the same life on every machine.

export interface Random {
  uniform(from: number, to: number): number;
  /** Evenly over the logarithm. */
  scale(from: number, to: number): number;
  /** A whole number from `from` up to, not including, `to`. */
  whole(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  normal(mean: number, deviation: number): number;
  logNormal(median: number, spread: number): number;
  exponential(mean: number): number;
  poisson(mean: number): number;
  gamma(shape: number, scale: number): number;
  /** Tries until the first success: 1, 2, 3 ... with this mean. */
  tries(mean: number): number;
}

export function createRandom(seed: number): Random {
  const next = generator(seed);
  const uniform = (from: number, to: number): number => from + (to - from) * next();
  const exponential = (mean: number): number => -mean * Math.log(1 - next());
  const normal = (mean: number, deviation: number): number =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const whole = (from: number, to: number): number => Math.floor(uniform(from, to));
  return {
    uniform,
    whole,
    exponential,
    normal,
    scale: (from, to) => Math.exp(uniform(Math.log(from), Math.log(to))),
    chance: (probability) => next() < probability,
    pick: (list) => list[whole(0, list.length)],
    logNormal: (median, spread) => median * Math.exp(normal(0, spread)),
    poisson: (mean) => poisson(mean, next),
    gamma: (shape, scale) => scale * gamma(shape, next, normal),
    tries: (mean) => (mean > 1 ? Math.ceil(Math.log(1 - next()) / Math.log(1 - 1 / mean)) || 1 : 1),
  };
}

function generator(seed: number): () => number {
  let [a, b, c, counter] = [scrambled(seed), scrambled(seed + 0.5), 0x9e3779b9, 1];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
}

/** Neighbouring seeds begin far apart (the finishing steps of MurmurHash3). */
function scrambled(seed: number): number {
  let mixed = Math.trunc(seed * 2);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Waits of a process with rate 1 that fit into the mean: plain, and fast enough for counts of a week. */
function poisson(mean: number, next: () => number): number {
  let count = 0;
  for (let time = -Math.log(1 - next()); time < mean; time -= Math.log(1 - next())) count += 1;
  return count;
}

/** Marsaglia & Tsang (2000). */
function gamma(shape: number, next: () => number, normal: Random['normal']): number {
  if (shape < 1) return gamma(shape + 1, next, normal) * (1 - next()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(0, 1);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
