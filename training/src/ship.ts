// From what was fitted to what is shipped: the slots that matter, fitted again on their own, as bytes in text.

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import {
  columns,
  familiarBits,
  familiarPlaces,
  slotBits,
  type Weights,
} from '@eachother/core/measured';
import type { Choice } from './choose.ts';
import type { Example } from './example.ts';
import type { Fitted } from './fit.ts';

/** The same examples by row; slots without one point at the row past the last, which stands for nothing. */
export function byRow(examples: readonly Example[], slots: Uint32Array): readonly Example[] {
  const rowOf = new Uint32Array(1 << slotBits).fill(slots.length);
  slots.forEach((slot, row) => (rowOf[slot] = row));
  const rows = (all: Uint32Array): Uint32Array => all.map((slot) => rowOf[slot]);
  return examples.map((one) => ({
    ...one,
    slots: rows(one.slots),
    parts: rows(one.parts),
    before: rows(one.before),
  }));
}

export function shippedOf(fitted: Fitted, shipped: Shipped): ShippedWeights {
  const { choice, familiar } = shipped;
  const { slots, masks } = choice;
  const scales = scalesOf(fitted.parts, masks);
  const text = {
    slots: base64(stepsOf(slots)),
    masks: base64(new Uint8Array(masks.buffer)),
    rows: base64(Uint8Array.from(keptOf(fitted.parts, masks, scales))),
    scales: [...scales],
    signs: base64(new Uint8Array(fitted.signs.buffer)),
    bias: [...fitted.bias].map((one) => Number(one.toFixed(5))),
    familiar: base64(familiar),
  };
  const version = createHash('sha256')
    .update(JSON.stringify([text, shipped.curves]))
    .digest('hex');
  return { version: version.slice(0, 12), ...text };
}

export type ShippedWeights = Weights & { readonly version: string };

export interface Shipped {
  readonly choice: Choice;
  readonly familiar: Uint8Array;
  readonly curves: unknown;
}

/** What one step of a byte is worth, so that the largest weight fits: a few words tell a head apart from all others. */
function scalesOf(parts: Float32Array, masks: Uint16Array): readonly number[] {
  const largest = new Float64Array(columns);
  masks.forEach((mask, row) => {
    for (let column = 0; column < columns; column += 1)
      if ((mask >> column) & 1)
        largest[column] = Math.max(largest[column], Math.abs(parts[row * columns + column]));
  });
  return [...largest].map((one) => Number(((one || 1) / 127).toPrecision(6)));
}

/** Row by row, as signed bytes. */
function keptOf(
  parts: Float32Array,
  masks: Uint16Array,
  scales: readonly number[],
): readonly number[] {
  const kept: number[] = [];
  masks.forEach((mask, row) => {
    for (let column = 0; column < columns; column += 1) {
      if (((mask >> column) & 1) === 0) continue;
      const steps = Math.round(parts[row * columns + column] / scales[column]);
      kept.push(Math.max(-127, Math.min(127, steps)));
    }
  });
  return kept;
}

function stepsOf(slots: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  for (const slot of slots) {
    let step = slot - last;
    last = slot;
    for (; step > 127; step >>= 7) bytes.push((step & 127) | 128);
    bytes.push(step);
  }
  return Uint8Array.from(bytes);
}

/** Words that were met three times, two bits each. */
export function familiarWords(examples: readonly Example[]): Uint8Array {
  const times = new Map<number, number>();
  for (const { words } of examples)
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const bits = new Uint8Array(1 << (familiarBits - 3));
  for (const [word, count] of times)
    if (count > 2) for (const place of familiarPlaces(word)) bits[place >> 3] |= 1 << (place & 7);
  return bits;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

export const writeWeights = (path: string, weights: ShippedWeights): void =>
  writeFileSync(
    path,
    `// Written by \`npm run train\`: not to be edited. What it was fitted on is told in CARDS.md.

import type { Weights } from '../model.ts';

// prettier-ignore
export const weights: Weights & { readonly version: string } = ${JSON.stringify(weights, undefined, 2)};
`,
  );
