// Logistic regression of all columns at once by AdaGrad: each text teaches only the columns it has labels for.
// Every source has a base rate of its own for each column, so that how often Reddit is warm does not make chats
// warm; those rates stay behind.

import { columns, signCount } from '@eachother/core/measured';
import { domains, type Example } from './example.ts';
import { seeded, shuffled } from './random.ts';

export interface Fitted {
  /** Weights by slot (or row) and column. */
  readonly parts: Float32Array;
  readonly signs: Float32Array;
  readonly bias: Float64Array;
}

export interface Settings {
  readonly slots: number;
  readonly rounds: number;
  readonly seed: number;
}

const step = 0.25;
const signStep = 0.05;
const decay = 2e-6;

export function fit(examples: readonly Example[], { slots, rounds, seed }: Settings): Fitted {
  const trainer = new Trainer(slots);
  const random = seeded(seed);
  for (let round = 0; round < rounds; round += 1)
    for (const place of shuffled(examples.length, random)) trainer.learn(examples[place]);
  return trainer.fitted();
}

class Trainer {
  readonly #parts: Float32Array;
  readonly #partsSeen: Float32Array;
  readonly #signs = new Float32Array(signCount * columns);
  readonly #signsSeen = new Float32Array(signCount * columns).fill(1);
  readonly #bias = new Float64Array(domains.length * columns);
  readonly #biasSeen = new Float64Array(domains.length * columns).fill(1);
  readonly #errors = new Float64Array(columns);

  constructor(slots: number) {
    this.#parts = new Float32Array(slots * columns);
    this.#partsSeen = new Float32Array(slots * columns).fill(0.1);
  }

  fitted(): Fitted {
    return {
      parts: this.#parts,
      signs: this.#signs,
      bias: this.#bias.slice(0, columns),
    };
  }

  learn(example: Example): void {
    const odds = oddsOf(example, { parts: this.#parts, signs: this.#signs, bias: this.#bias });
    for (let column = 0; column < columns; column += 1) {
      const label = example.labels[column];
      const own = example.domain * columns + column;
      const chance =
        label < 0
          ? 0
          : 1 / (1 + Math.exp(-odds[column] - (example.domain > 0 ? this.#bias[own] : 0)));
      this.#errors[column] = label < 0 ? 0 : (chance - label) * example.weight;
    }
    this.#move(example);
  }

  #move({ slots, before, signs, domain }: Example): void {
    const parts = [this.#parts, this.#partsSeen] as const;
    this.#along(parts, slots, 1 / Math.sqrt(Math.max(1, slots.length)), step);
    this.#along(parts, before, 1 / Math.sqrt(Math.max(1, before.length)), step / 2);
    this.#along([this.#signs, this.#signsSeen], signs, 1, signStep);
    this.#along([this.#bias, this.#biasSeen], domain === 0 ? [0] : [0, domain], 1, signStep);
  }

  #along(
    [weights, seen]: readonly [Float32Array | Float64Array, Float32Array | Float64Array],
    places: ArrayLike<number>,
    value: number,
    rate: number,
  ): void {
    const errors = this.#errors;
    for (let column = 0; column < columns; column += 1) {
      const error = errors[column] * value;
      if (error === 0) continue;
      for (let k = 0; k < places.length; k += 1) {
        const at = places[k] * columns + column;
        const slope = error + decay * weights[at];
        seen[at] += slope * slope;
        weights[at] -= (rate * slope) / Math.sqrt(seen[at]);
      }
    }
  }
}

const odds = new Float64Array(columns);

/** Log odds a column as the app will sum them, valid until the next call. */
export function oddsOf({ slots, before, signs }: Example, fitted: Fitted): Float64Array {
  for (let column = 0; column < columns; column += 1) odds[column] = fitted.bias[column];
  add(fitted.parts, slots, 1 / Math.sqrt(Math.max(1, slots.length)));
  add(fitted.parts, before, 1 / Math.sqrt(Math.max(1, before.length)));
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
