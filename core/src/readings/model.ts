// The fitted weights, opened once, and the sums over them. A row holds one weight a column: the heads, and
// Hinglish against English. Rows stand for slots that proved useful; every other slot counts for nothing. Two
// weights share a word, lifted above nothing, so that a row is eight sums and not fifteen.

import { bytesOf } from './base64.ts';
import { heads } from './heads.ts';
import { slotBits, type Scan } from './scan.ts';
import { signCount, type Signs } from './signs.ts';

/** Heads, then Hinglish. */
export const columns = heads.length + 1;
export const hinglishColumn = heads.length;
export const familiarBits = 17;

/** As written by the training command. */
export interface Weights {
  /** Slots that have a row, ascending: the steps between them, seven bits a byte. */
  readonly slots: string;
  /** Which columns of a row have a weight, a bit each, two bytes a row; all others weigh nothing. */
  readonly masks: string;
  /** Those weights row by row, as signed bytes. */
  readonly rows: string;
  /** What one step of a byte is worth, a column. */
  readonly scales: readonly number[];
  /** Signs by column, little-endian floats. */
  readonly signs: string;
  readonly bias: readonly number[];
  /** Two bits for every word met while fitting. */
  readonly familiar: string;
}

/** Keeps the slots of a message and those of the message before apart. */
export const beforeMask = 0x15a5a;

export interface Model {
  /** Log odds a column, valid until the next sum. */
  sum(scan: Scan, signs: Signs, before: Scan | undefined): Float64Array;
  /** Only Hinglish against English, without signs. */
  hinglish(scan: Scan): number;
  isFamiliar(word: number): boolean;
}

export function modelOf(weights: Weights): Model {
  const rowOf = rowsBySlot(bytesOf(weights.slots));
  const masks = new Uint16Array(bytesOf(weights.masks).buffer);
  const rows = packed(masks, new Int8Array(bytesOf(weights.rows).buffer));
  const sums = new Int32Array(2 * words);
  const signs = new Float32Array(bytesOf(weights.signs).buffer);
  if (signs.length !== signCount * columns) throw new Error('weights of other signs: train anew');
  const familiar = bytesOf(weights.familiar);
  const scales = Float64Array.from(weights.scales);
  const odds = new Float64Array(columns);
  const add = (slots: Uint32Array, count: number, mask: number): void => {
    sumRows({ rows, rowOf, sums }, { slots, count, mask });
    const norm = 1 / Math.sqrt(Math.max(1, count));
    for (let column = 0; column < columns; column += 1)
      odds[column] += sums[column] * scales[column] * norm;
  };
  const hinglishIn = (slots: Uint32Array, count: number): number => {
    let sum = 0;
    for (let k = 0; k < count; k += 1) {
      const row = rowOf[slots[k]];
      if (row !== 0) sum += (rows[row * words + (hinglishColumn >> 1)] & 0xffff) - lift;
    }
    return (sum * scales[hinglishColumn]) / Math.sqrt(Math.max(1, count));
  };
  return {
    sum(scan, found, before) {
      odds.set(weights.bias);
      for (let k = 0; k < found.count; k += 1) {
        const from = found.places[k] * columns;
        for (let column = 0; column < columns; column += 1) odds[column] += signs[from + column];
      }
      add(scan.slots, scan.slotCount, 0);
      add(scan.parts, scan.partCount, 0);
      if (before !== undefined) add(before.slots, before.slotCount, beforeMask);
      return odds;
    },
    hinglish: (scan) =>
      weights.bias[hinglishColumn] +
      hinglishIn(scan.slots, scan.slotCount) +
      hinglishIn(scan.parts, scan.partCount),
    isFamiliar: (word) => hasBit(familiar, firstPlace(word)) && hasBit(familiar, secondPlace(word)),
  };
}

const hasBit = (bytes: Uint8Array, place: number): boolean =>
  (bytes[place >> 3] & (1 << (place & 7))) !== 0;

const firstPlace = (word: number): number => Math.imul(word, 0x9e3779b1) >>> (32 - familiarBits);
const secondPlace = (word: number): number =>
  Math.imul(word ^ 0x5bd1e995, 0x85ebca6b) >>> (32 - familiarBits);
export const familiarPlaces = (word: number): readonly [number, number] => [
  firstPlace(word),
  secondPlace(word),
];

/** Words of a row: two columns each, and none left over. */
const words = (columns + 1) >> 1;
/** What lifts a signed byte above nothing. */
const lift = 128;
/** Rows that may be summed before a half word is full. */
const mostRows = 256;

/** Row 0 stands for slots that have none. */
function packed(masks: Uint16Array, bytes: Int8Array): Int32Array {
  const rows = new Int32Array((masks.length + 1) * words).fill(lift | (lift << 16), words);
  let next = 0;
  masks.forEach((mask, row) => {
    for (let column = 0; column < columns; column += 1)
      if ((mask >> column) & 1)
        rows[(row + 1) * words + (column >> 1)] += bytes[next++] << (column & 1 ? 16 : 0);
  });
  return rows;
}

interface Table {
  readonly rows: Int32Array;
  readonly rowOf: Uint16Array;
  readonly sums: Int32Array;
}

interface Slots {
  readonly slots: Uint32Array;
  readonly count: number;
  readonly mask: number;
}

function sumRows({ rows, rowOf, sums }: Table, { slots, count, mask }: Slots): void {
  sums.fill(0);
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  let seen = 0;
  for (let k = 0; k <= count; k += 1) {
    if (k === count || seen === mostRows) {
      unpack(sums, [a, b, c, d, e, f, g, h], seen * lift);
      a = b = c = d = e = f = g = h = seen = 0;
      if (k === count) return;
    }
    const row = rowOf[slots[k] ^ mask];
    if (row === 0) continue;
    const from = row * words;
    a = (a + rows[from]) | 0;
    b = (b + rows[from + 1]) | 0;
    c = (c + rows[from + 2]) | 0;
    d = (d + rows[from + 3]) | 0;
    e = (e + rows[from + 4]) | 0;
    f = (f + rows[from + 5]) | 0;
    g = (g + rows[from + 6]) | 0;
    h = (h + rows[from + 7]) | 0;
    seen += 1;
  }
}

function unpack(sums: Int32Array, packedSums: readonly number[], lifted: number): void {
  for (let word = 0; word < words; word += 1) {
    sums[2 * word] += (packedSums[word] & 0xffff) - lifted;
    sums[2 * word + 1] += (packedSums[word] >>> 16) - lifted;
  }
}

function rowsBySlot(steps: Uint8Array): Uint16Array {
  const rowOf = new Uint16Array(1 << slotBits);
  let slot = -1;
  let step = 0;
  let shift = 0;
  let row = 0;
  for (const byte of steps) {
    step |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    slot += step;
    row += 1;
    rowOf[slot] = row;
    step = shift = 0;
  }
  return rowOf;
}
