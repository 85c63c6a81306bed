// The list of what a zip holds. It stands at the end of the file, so it is read from there; everything it
// says is a claim, checked when an entry is opened.

import { limits } from '../../limits.ts';
import { failed, ok, type Result } from '../../result.ts';
import type { Damage, ReadProblem, SourceFile } from '../importer.ts';

export interface ListedEntry {
  readonly name: string;
  readonly locked: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export interface Directory {
  readonly entries: readonly ListedEntry[];
  /** Where the list begins: all entries end before it. */
  readonly from: number;
}

/** The end record and a comment of at most 65,535 bytes after it. */
const tailLength = 22 + 65_535;
const wideMark = 0xffffffff;

export async function readDirectory(file: SourceFile): Promise<Result<Directory, ReadProblem>> {
  const place = await findDirectory(file);
  if (place === undefined) return damaged(file, 'end-missing', file.size);
  const { from, size, count, inParts } = place;
  if (inParts)
    return failed({ kind: 'archive-refused', file: file.name, why: 'in-parts', offset: from });
  if (count > limits.zipEntries) return tooLarge(file, 'archive-entries', count);
  if (size > limits.zipList) return tooLarge(file, 'archive-list', size);
  const entries = entriesIn(await file.read(from, from + size), count);
  return entries === undefined ? damaged(file, 'list-unreadable', from) : ok({ entries, from });
}

const damaged = (file: SourceFile, why: Damage, offset: number): Result<never, ReadProblem> =>
  failed({ kind: 'damaged', file: file.name, why, offset });

const tooLarge = (
  file: SourceFile,
  limit: 'archive-entries' | 'archive-list',
  found: number,
): Result<never, ReadProblem> => failed({ kind: 'too-large', file: file.name, limit, found });

interface Place {
  readonly from: number;
  readonly size: number;
  readonly count: number;
  /** Spread over several files. */
  readonly inParts: boolean;
}

async function findDirectory(file: SourceFile): Promise<Place | undefined> {
  const start = Math.max(0, file.size - tailLength);
  const tail = viewOf(await file.read(start, file.size));
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + tail.getUint16(at + 20, true) > tail.byteLength) continue;
    const narrow = placeIn(tail, at);
    const place = isWide(narrow) ? await findWide(file, tail, at) : narrow;
    if (place !== undefined && place.from + place.size <= start + at) return place;
  }
  return undefined;
}

const placeIn = (tail: DataView, at: number): Place => ({
  from: tail.getUint32(at + 16, true),
  size: tail.getUint32(at + 12, true),
  count: tail.getUint16(at + 10, true),
  inParts: tail.getUint16(at + 4, true) !== 0 && tail.getUint16(at + 4, true) !== 0xffff,
});

const isWide = ({ from, size, count }: Place): boolean =>
  from === wideMark || size === wideMark || count === 0xffff;

/** Zip64: the real numbers stand in a record that a locator just before the end points to. */
async function findWide(file: SourceFile, tail: DataView, end: number): Promise<Place | undefined> {
  if (end < 20 || tail.getUint32(end - 20, true) !== 0x07064b50) return undefined;
  const at = Number(tail.getBigUint64(end - 12, true));
  if (at + 56 > file.size) return undefined;
  const record = viewOf(await file.read(at, at + 56));
  if (record.byteLength < 56 || record.getUint32(0, true) !== 0x06064b50) return undefined;
  const wide = (offset: number): number => Number(record.getBigUint64(offset, true));
  return {
    from: wide(48),
    size: wide(40),
    count: wide(32),
    inParts: record.getUint32(16, true) > 0,
  };
}

/** Undefined unless the list holds exactly so many entries. */
function entriesIn(bytes: Uint8Array, count: number): readonly ListedEntry[] | undefined {
  const view = viewOf(bytes);
  const entries: ListedEntry[] = [];
  let at = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const nameLength = view.getUint16(at + 28, true);
    const extra = at + 46 + nameLength;
    const extraEnd = extra + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > view.byteLength) return undefined;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, extra));
    entries.push({ name, ...numbersAt(view, at, wideNumbers(view, extra, extraEnd)) });
    at = next;
  }
  return entries.length === count ? entries : undefined;
}

function numbersAt(view: DataView, at: number, wide: number[]): Omit<ListedEntry, 'name'> {
  const full = (offset: number): number => {
    const narrow = view.getUint32(offset, true);
    return narrow === wideMark ? (wide.shift() ?? narrow) : narrow;
  };
  const size = full(at + 24);
  const packed = full(at + 20);
  const offset = full(at + 42);
  return {
    locked: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    offset,
  };
}

/** Zip64 extra field: 64-bit numbers for those that did not fit, in a fixed order. */
function wideNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    const numbers: number[] = [];
    for (let one = at + 4; one + 8 <= end; one += 8)
      numbers.push(Number(view.getBigUint64(one, true)));
    return numbers;
  }
  return [];
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
