// Logistic regression of all columns at once by AdaGrad: each text teaches only the columns it has labels for.
// Every source has a base rate of its own for each column, so that how often Reddit is warm does not make chats
// warm; those rates stay behind. Hinglish is told by letters alone: signs are read when the language is known. What is kept is the mean over the later rounds.

import { columns, heads, hinglishColumn, signCount, type Head } from '@eachother/core/measured';
import { domains, type Example } from './example.ts';
import { priorOf } from './prior.ts';
import { seeded, shuffled } from './random.ts';

export interface Fitted {
  /** Weights by slot (or row) and column. */
  readonly parts: Float32Array;
  readonly signs: Float32Array;
  readonly bias: Float64Array;
}

export interface Settings {
  readonly slots: number;
  readonly seed: number;
  /** The place of slots that stand for nothing: never moved. */
  readonly blank: number;
}

const rounds = 6;
/** Rounds before those that count. */
const warmUp = 2;
/** Heads that have tens of thousands of texts to learn from: they may move faster. */
const plentiful: ReadonlySet<Head> = new Set(['warmth', 'trouble', 'lightness']);
const isPlentiful = Array.from({ length: columns }, (_, column) => plentiful.has(heads[column]));
const steps = { parts: { plenty: 0.3, few: 0.1 }, others: { plenty: 0.05, few: 0.05 } };
/** Shared among all texts that a slot is in. */
const ridge = 0.5;

export function fit(examples: readonly Example[], settings: Settings): Fitted {
  const trainer = new Trainer(settings, examples);
  const random = seeded(settings.seed);
  for (let round = 0; round < rounds; round += 1) {
    for (const place of shuffled(examples.length, random)) trainer.learn(examples[place]);
    if (round >= warmUp) trainer.keep();
  }
  return trainer.fitted();
}

/** What is moved: weights, how far each has moved, and how strongly it is drawn back to nothing. */
interface Group {
  readonly weights: Float32Array | Float64Array;
  readonly moved: Float32Array | Float64Array;
  readonly sum: Float64Array;
  readonly ridge: Float32Array | undefined;
  readonly step: { readonly plenty: number; readonly few: number };
}

const groupOf = (weights: Group['weights'], step: Group['step'], drawn?: Float32Array): Group => ({
  weights,
  moved: weights.map(() => 1),
  sum: new Float64Array(weights.length),
  ridge: drawn,
  step,
});

class Trainer {
  readonly #parts: Group;
  readonly #signs = groupOf(new Float32Array(signCount * columns), steps.others);
  readonly #bias = groupOf(new Float64Array(domains.length * columns), steps.others);
  readonly #errors = new Float64Array(columns);
  readonly #blank: number;
  #kept = 0;

  constructor({ slots, blank }: Settings, examples: readonly Example[]) {
    this.#blank = blank;
    const prior = priorOf(examples, { slots, isUsed: isPlentiful }).fill(0, blank * columns);
    this.#parts = groupOf(prior, steps.parts, ridgesOf(examples, slots));
  }

  learn(example: Example): void {
    const odds = oddsOf(example, this.#now());
    const bias = this.#bias.weights;
    for (let column = 0; column < columns; column += 1) {
      const label = example.labels[column];
      const own = example.domain > 0 ? bias[example.domain * columns + column] : 0;
      this.#errors[column] =
        label < 0 ? 0 : (1 / (1 + Math.exp(-odds[column] - own)) - label) * example.weight;
    }
    this.#along(this.#parts, example.slots, norm(example.slots));
    this.#along(this.#parts, example.parts, norm(example.parts));
    this.#along(this.#parts, example.before, norm(example.before));
    this.#along(this.#signs, example.signs, 1, hinglishColumn);
    this.#along(this.#bias, example.domain === 0 ? [0] : [0, example.domain], 1);
  }

  keep(): void {
    this.#kept += 1;
    for (const { weights, sum } of [this.#parts, this.#signs, this.#bias])
      for (let at = 0; at < sum.length; at += 1) sum[at] += weights[at];
  }

  fitted(): Fitted {
    const mean = ({ sum }: Group): Float64Array => sum.map((one) => one / this.#kept);
    return {
      parts: Float32Array.from(mean(this.#parts)),
      signs: Float32Array.from(mean(this.#signs)),
      bias: mean(this.#bias).slice(0, columns),
    };
  }

  #now(): Fitted {
    return {
      parts: this.#parts.weights as Float32Array,
      signs: this.#signs.weights as Float32Array,
      bias: this.#bias.weights as Float64Array,
    };
  }

  #along(group: Group, places: ArrayLike<number>, value: number, most = columns): void {
    const { weights, moved, ridge: drawn, step } = group;
    for (let column = 0; column < most; column += 1) {
      const error = this.#errors[column] * value;
      if (error === 0) continue;
      const rate = isPlentiful[column] ? step.plenty : step.few;
      for (let k = 0; k < places.length; k += 1) {
        if (places[k] === this.#blank) continue;
        const at = places[k] * columns + column;
        const slope = error + (drawn === undefined ? 0 : drawn[places[k]] * weights[at]);
        moved[at] += slope * slope;
        weights[at] -= (rate * slope) / Math.sqrt(moved[at]);
      }
    }
  }
}

function ridgesOf(examples: readonly Example[], slots: number): Float32Array {
  const counts = new Float64Array(slots);
  for (const { slots: whole, parts, before } of examples)
    for (const places of [whole, parts, before]) for (const slot of places) counts[slot] += 1;
  return Float32Array.from(counts, (count) => ridge / Math.max(1, count));
}

const norm = (places: ArrayLike<number>): number => 1 / Math.sqrt(Math.max(1, places.length));

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
