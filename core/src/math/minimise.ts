// The least value of a smooth function in a box: L-BFGS with steps kept inside (projected; coordinates that
// lean against their bound rest until the slope turns). For a dozen parameters that start near the answer.

export interface Slope {
  readonly value: number;
  readonly gradient: Float64Array;
}

export interface Box {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

const memory = 8;
const enough = 1e-9;

interface Pair {
  readonly s: Float64Array;
  readonly y: Float64Array;
  readonly rho: number;
}

export function minimise(
  slope: (x: Float64Array) => Slope,
  start: Float64Array,
  box: Box,
  most = 200,
): Float64Array {
  let x = clamp(start, box);
  let here = slope(x);
  let pairs: Pair[] = [];
  for (let round = 0; round < most; round += 1) {
    const free = freeOf(x, here.gradient, box);
    const step = direction(here.gradient, pairs, free);
    const next = alongLine(slope, x, here, step, box);
    if (next === undefined) {
      if (pairs.length === 0) break;
      pairs = [];
      continue;
    }
    const pair = pairOf(x, here, next.x, next.at);
    if (pair !== undefined) pairs = [...pairs.slice(1 - memory), pair];
    const gained = here.value - next.at.value;
    x = next.x;
    here = next.at;
    if (gained <= enough * (Math.abs(here.value) + enough) && round > 0) break;
  }
  return x;
}

const clamp = (x: Float64Array, { from, to }: Box): Float64Array =>
  x.map((value, i) => Math.min(to[i], Math.max(from[i], value)));

const freeOf = (x: Float64Array, gradient: Float64Array, { from, to }: Box): readonly boolean[] =>
  Array.from(
    x,
    (value, i) => !((value <= from[i] && gradient[i] > 0) || (value >= to[i] && gradient[i] < 0)),
  );

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i];
  return sum;
}

/** The two-loop recursion (Nocedal & Wright, Numerical Optimization, algorithm 7.4). */
function direction(
  gradient: Float64Array,
  pairs: readonly Pair[],
  free: readonly boolean[],
): Float64Array {
  const q = gradient.map((value, i) => (free[i] ? value : 0));
  const alphas: number[] = [];
  for (const { s, y, rho } of [...pairs].reverse()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    for (let i = 0; i < q.length; i += 1) q[i] -= alpha * y[i];
  }
  const last = pairs.at(-1);
  const scale =
    last === undefined
      ? 1 / Math.max(1, Math.sqrt(dot(q, q)))
      : dot(last.s, last.y) / dot(last.y, last.y);
  for (let i = 0; i < q.length; i += 1) q[i] *= scale;
  for (const { s, y, rho } of pairs) {
    const beta = (alphas.pop() ?? 0) - rho * dot(y, q);
    for (let i = 0; i < q.length; i += 1) q[i] += beta * s[i];
  }
  return q.map((value, i) => (free[i] ? -value : 0));
}

/** Halves the step until the value falls enough (Armijo); undefined when it does not. */
function alongLine(
  slope: (x: Float64Array) => Slope,
  x: Float64Array,
  here: Slope,
  step: Float64Array,
  box: Box,
): { readonly x: Float64Array; readonly at: Slope } | undefined {
  for (let length = 1; length > 1e-10; length /= 2) {
    const there = clamp(
      x.map((value, i) => value + length * step[i]),
      box,
    );
    const promised = dot(
      here.gradient,
      there.map((value, i) => value - x[i]),
    );
    if (!(promised < 0)) return undefined;
    const at = slope(there);
    if (at.value <= here.value + 1e-4 * promised) return { x: there, at };
  }
  return undefined;
}

function pairOf(x: Float64Array, here: Slope, next: Float64Array, at: Slope): Pair | undefined {
  const s = next.map((value, i) => value - x[i]);
  const y = at.gradient.map((value, i) => value - here.gradient[i]);
  const curve = dot(s, y);
  return curve > 1e-12 * dot(y, y) ? { s, y, rho: 1 / curve } : undefined;
}
