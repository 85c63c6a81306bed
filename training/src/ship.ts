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
import type { Example } from './example.ts';
import type { Fitted } from './fit.ts';

/** Rows that fit into what may be shipped. */
const rowsShipped = 26_600;

/** The slots that weigh most, by how much and how often, ascending. */
export function chosenSlots(fitted: Fitted, examples: readonly Example[]): Uint32Array {
  const count = 1 << slotBits;
  const seen = new Float64Array(count);
  for (const { slots, parts, before } of examples) {
    for (const slot of parts) seen[slot] += 1;
    for (const slot of slots) seen[slot] += 1;
    for (const slot of before) seen[slot] += 1;
  }
  const largest = new Float64Array(columns);
  eachWeight(fitted.parts, count, (slot, column, weight) => {
    largest[column] += seen[slot] * weight * weight;
  });
  const worth = new Float64Array(count);
  eachWeight(fitted.parts, count, (slot, column, weight) => {
    worth[slot] += (seen[slot] * weight * weight) / (largest[column] || 1);
  });
  const order = Array.from({ length: count }, (_, slot) => slot)
    .filter((slot) => seen[slot] > 1)
    .sort((a, b) => worth[b] - worth[a] || a - b);
  return Uint32Array.from(order.slice(0, rowsShipped)).sort();
}

function eachWeight(
  parts: Float32Array,
  slots: number,
  use: (slot: number, column: number, weight: number) => void,
): void {
  for (let slot = 0; slot < slots; slot += 1)
    for (let column = 0; column < columns; column += 1)
      use(slot, column, parts[slot * columns + column]);
}

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
  const { slots, familiar } = shipped;
  const scales = scalesOf(fitted.parts, slots.length);
  const rows = new Int8Array(slots.length * columns);
  for (let at = 0; at < rows.length; at += 1)
    rows[at] = Math.max(-127, Math.min(127, Math.round(fitted.parts[at] / scales[at % columns])));
  const text = {
    slots: base64(stepsOf(slots)),
    rows: base64(new Uint8Array(rows.buffer)),
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
  readonly slots: Uint32Array;
  readonly familiar: Uint8Array;
  readonly curves: unknown;
}

/** The largest but for a few: what lies beyond is cut. */
function scalesOf(parts: Float32Array, rows: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => {
    const sizes = Float64Array.from({ length: rows }, (_, row) =>
      Math.abs(parts[row * columns + column]),
    ).sort();
    return Number(((sizes[Math.floor(rows * 0.9995)] || 1) / 127).toPrecision(6));
  });
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
