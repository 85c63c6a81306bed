// The weights of all columns, one after the other. A text teaches only the columns it has labels for.

import { columns, signCount, type Head } from '@eachother/core/measured';
import type { Example } from './example.ts';
import { Machine, norm } from './machine.ts';
import { priorOf } from './prior.ts';

export interface Fitted {
  /** Weights by slot (or row) and column. */
  readonly parts: Float32Array;
  readonly signs: Float32Array;
  readonly bias: Float64Array;
}

export interface Settings {
  readonly slots: number;
  readonly seed: number;
  /** By slot (or row), how far it may move: none for what stands for nothing. */
  readonly reach: Float64Array;
  /** What the columns stand for, where that makes a difference. */
  readonly columnsOf: readonly Head[];
  /** Where columns begin, beside what is counted of words. */
  readonly start: Pick<Fitted, 'parts' | 'signs'> | undefined;
  /** By slot (or row), the columns that may have a weight, as bits; undefined for all. */
  readonly masks: Uint16Array | undefined;
}

/** Heads that have tens of thousands of texts to learn from. */
const plentiful: ReadonlySet<Head> = new Set(['warmth', 'trouble', 'lightness']);
export function fit(examples: readonly Example[], settings: Settings): Fitted {
  const { slots, reach, start, columnsOf, masks } = settings;
  const isUsed = Array.from({ length: columns }, (_, k) => plentiful.has(columnsOf[k]));
  const parts = priorOf(examples, { slots, isUsed });
  reach.forEach((one, place) => one === 0 && parts.fill(0, place * columns, (place + 1) * columns));
  start?.parts.forEach((weight, at) => (parts[at] += weight));
  masks?.forEach((mask, place) => {
    for (let column = 0; column < columns; column += 1)
      if (((mask >> column) & 1) === 0) parts[place * columns + column] = 0;
  });
  const signs = start?.signs.slice() ?? new Float32Array(signCount * columns);
  const fitted: Fitted = { parts, signs, bias: new Float64Array(columns) };
  for (let column = 0; column < columns; column += 1)
    new Machine(fitted, column, settings).learn(examples);
  return fitted;
}

const odds = new Float64Array(columns);

/** Log odds a column as the app will sum them, valid until the next call. */
export function oddsOf({ slots, parts, before, signs }: Example, fitted: Fitted): Float64Array {
  for (let column = 0; column < columns; column += 1) odds[column] = fitted.bias[column];
  add(fitted.parts, slots, norm(slots));
  add(fitted.parts, parts, norm(parts));
  add(fitted.parts, before, norm(before));
  add(fitted.signs, signs, 1);
  return odds;
}

function add(weights: Float32Array, places: ArrayLike<number>, value: number): void {
  for (let k = 0; k < places.length; k += 1) {
    const from = places[k] * columns;
    for (let column = 0; column < columns; column += 1)
      odds[column] += weights[from + column] * value;
  }
}
