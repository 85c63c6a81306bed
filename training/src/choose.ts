// Which weights are worth shipping. A column keeps what tells most in its own texts: warmth has tens of thousands of
// words to tell it by, a forward a few hundred.

import { columns, slotBits } from '@eachother/core/measured';
import type { Example } from './example.ts';
import type { Fitted } from './fit.ts';

export interface Choice {
  /** Slots that have a row, ascending. */
  readonly slots: Uint32Array;
  /** A row's columns that have a weight, as bits. */
  readonly masks: Uint16Array;
}

/** What fits into the size that is allowed. */
const most = { weights: 240_000, rows: 65_000 };
const count = 1 << slotBits;

export function choose(fitted: Fitted, examples: readonly Example[]): Choice {
  const worth = worthOf(fitted, seenIn(examples));
  const masks = masksOf(
    worth,
    leastOf(
      worth.filter((one) => one > 0),
      most.weights,
    ),
  );
  const best = new Float32Array(count);
  for (let at = 0; at < worth.length; at += 1) {
    const slot = Math.floor(at / columns);
    if (worth[at] > best[slot]) best[slot] = worth[at];
  }
  const least = leastOf(
    best.filter((one) => one > 0),
    most.rows,
  );
  const slots = Uint32Array.from(best.keys()).filter(
    (slot) => masks[slot] !== 0 && best[slot] >= least,
  );
  return { slots, masks: Uint16Array.from(slots, (slot) => masks[slot]) };
}

/** In how many texts' places a slot stands. */
function seenIn(examples: readonly Example[]): Float64Array {
  const seen = new Float64Array(count);
  for (const { slots, parts, before } of examples)
    for (const places of [slots, parts, before]) for (const slot of places) seen[slot] += 1;
  return seen;
}

/** By slot and column: how much of what the column tells its texts apart by would be lost with the weight. */
function worthOf({ parts }: Fitted, seen: Float64Array): Float32Array {
  const all = new Float64Array(columns);
  const worth = new Float32Array(count * columns);
  for (let at = 0; at < worth.length; at += 1) {
    const times = seen[Math.floor(at / columns)];
    if (times > 1) worth[at] = times * parts[at] ** 2;
    all[at % columns] += worth[at];
  }
  return worth.map((one, at) => one / (all[at % columns] || 1));
}

/** The least of the largest so many. */
const leastOf = (worths: Float32Array, wanted: number): number =>
  worths.sort()[Math.max(0, worths.length - wanted)] ?? 0;

function masksOf(worth: Float32Array, least: number): Uint16Array {
  const masks = new Uint16Array(count);
  for (let at = 0; at < worth.length; at += 1)
    if (worth[at] > 0 && worth[at] >= least) masks[Math.floor(at / columns)] |= 1 << (at % columns);
  return masks;
}
