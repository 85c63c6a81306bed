// A support vector machine by dual coordinate descent (Hsieh et al. 2008): the weights nearest to where they begin
// that keep most texts on their side of the margin, each text as firmly as it counts.
// Every source has a base rate of its own, so that how often Reddit is warm does not make chats
// warm; those rates stay behind. Hinglish is told by letters alone: signs are read when the language is known.

import { columns, hinglishColumn, type Head } from '@eachother/core/measured';
import { domains, type Example } from './example.ts';
import type { Fitted, Settings } from './fit.ts';
import { seeded, shuffled } from './random.ts';

const rounds = 12;
/** How much a text on the wrong side counts against the size of the weights: more where labels are many and agree. */
const strictness: Readonly<Partial<Record<Head, number>>> = {
  warmth: 0.017,
  lightness: 0.02,
  trouble: 0.017,
  support: 0.02,
  disclosure: 0.006,
  information: 0.012,
};
const usual = 0.012;
/** How far signs and base rates count beside a whole message's words, which are 1 together. */
const strength = { signs: 0.5, bias: 2 };

/** The weights of one column, side by side while they are moved. */
export class Machine {
  readonly #fitted: Fitted;
  readonly #column: number;
  readonly #parts: Float64Array;
  readonly #signs: Float64Array;
  readonly #bias = new Float64Array(domains.length);
  /** How far a place moves beside others; none where it has no weight in this column. */
  readonly #reach: Float64Array;
  readonly #strict: number;
  readonly #random: () => number;

  constructor(fitted: Fitted, column: number, { reach, seed, columnsOf, masks }: Settings) {
    this.#fitted = fitted;
    this.#column = column;
    this.#parts = columnIn(fitted.parts, column);
    this.#signs = columnIn(fitted.signs, column);
    this.#reach =
      masks === undefined ? reach : reach.map((one, place) => one * ((masks[place] >> column) & 1));
    this.#strict = strictness[columnsOf[column]] ?? usual;
    this.#random = seeded(seed + column);
  }

  learn(examples: readonly Example[]): void {
    const own = examples.filter(({ labels }) => labels[this.#column] >= 0);
    const size = own.map((one) => this.#sizeOf(one));
    const force = new Float64Array(own.length);
    for (let round = 0; round < rounds; round += 1)
      for (const place of shuffled(own.length, this.#random)) {
        const one = own[place];
        const side = one.labels[this.#column] === 1 ? 1 : -1;
        const give = 1 / (2 * this.#strict * one.weight);
        const slope = side * this.#told(one) - 1 + give * force[place];
        const next = Math.max(0, force[place] - slope / (size[place] + give));
        if (next !== force[place]) this.#move(one, (next - force[place]) * side);
        force[place] = next;
      }
    this.#keep();
  }

  #told({ slots, parts, before, signs, domain }: Example): number {
    const words = this.#sum(slots) + this.#sum(parts) + this.#sum(before);
    return words + this.#signed(signs) + strength.bias * (this.#bias[0] + this.#own(domain));
  }

  #sum(places: ArrayLike<number>): number {
    let sum = 0;
    for (let k = 0; k < places.length; k += 1) sum += this.#parts[places[k]];
    return sum * norm(places);
  }

  #signed(places: ArrayLike<number>): number {
    if (this.#column === hinglishColumn) return 0;
    let sum = 0;
    for (let k = 0; k < places.length; k += 1) sum += this.#signs[places[k]];
    return sum;
  }

  #own(domain: number): number {
    return domain === 0 ? 0 : this.#bias[domain];
  }

  #move({ slots, parts, before, signs, domain }: Example, by: number): void {
    for (const places of [slots, parts, before]) {
      const each = by * norm(places);
      for (let k = 0; k < places.length; k += 1)
        this.#parts[places[k]] += each * this.#reach[places[k]];
    }
    const each = by * strength.signs ** 2;
    if (this.#column !== hinglishColumn)
      for (let k = 0; k < signs.length; k += 1) this.#signs[signs[k]] += each;
    this.#bias[0] += by * strength.bias;
    if (domain > 0) this.#bias[domain] += by * strength.bias;
  }

  /** The square of a text's length, slots that it holds twice counted as two. */
  #sizeOf({ slots, parts, before, signs, domain }: Example): number {
    const words = this.#lengthOf(slots) + this.#lengthOf(parts) + this.#lengthOf(before);
    const signed = this.#column === hinglishColumn ? 0 : signs.length * strength.signs ** 2;
    return words + signed + (domain === 0 ? 1 : 2) * strength.bias ** 2;
  }

  #lengthOf(places: ArrayLike<number>): number {
    let sum = 0;
    for (let k = 0; k < places.length; k += 1) sum += this.#reach[places[k]];
    return sum / Math.max(1, places.length);
  }

  #keep(): void {
    const { parts, signs, bias } = this.#fitted;
    this.#parts.forEach((weight, at) => (parts[at * columns + this.#column] = weight));
    this.#signs.forEach((weight, at) => (signs[at * columns + this.#column] = weight));
    bias[this.#column] = strength.bias * this.#bias[0];
  }
}

const columnIn = (all: Float32Array, place: number): Float64Array =>
  Float64Array.from({ length: all.length / columns }, (_, at) => all[at * columns + place]);

export const norm = (places: ArrayLike<number>): number =>
  1 / Math.sqrt(Math.max(1, places.length));
