// Reads a zip from its tail, where the list of its entries stands, and inflates one entry as a stream: a
// chat among gigabytes of photographs costs no more than the chat. Everything an archive claims is checked
// against what it is: sizes, places, checksums. Names are shown, and are no path to anything.

import { limits } from '../limits.ts';
import { failed, ok, type Result } from '../result.ts';
import { crcOf } from './crc.ts';
import type { TextSource } from './head.ts';
import type { ReadProblem, SourceFile } from './importer.ts';

export interface ArchiveEntry {
  readonly name: string;
  /** The entry's bytes, unpacked. What stops them early is told by the source's `problem()`. */
  open(): TextSource;
}

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export const isArchive = (first: Uint8Array): boolean =>
  first[0] === 0x50 && first[1] === 0x4b && (first[2] === 3 || first[2] === 5);

/** The directory ends the file, before a comment of at most 65,535 bytes. */
const tailLength = 65_557;
const headerLength = 30;

export async function openArchive(
  file: SourceFile,
): Promise<Result<readonly ArchiveEntry[], ReadProblem>> {
  const place = await findDirectory(file);
  if (!place.ok) return place;
  const { from, to, count } = place.value;
  if (count > limits.zipEntries)
    return failed({
      kind: 'too-large',
      file: file.name,
      limit: 'files in an archive',
      found: count,
    });
  const entries = readDirectory(await file.read(from, to), count);
  if (entries === undefined) return damaged(file, 'its list of files cannot be read', from);
  const overlap = overlapOf(entries, from);
  if (overlap !== undefined)
    return failed({
      kind: 'archive-refused',
      file: file.name,
      why: 'its files lie over one another',
      offset: overlap,
    });
  return ok(entries.map((entry) => ({ name: entry.name, open: () => sourceOf(file, entry) })));
}

const damaged = (file: SourceFile, why: string, offset: number): Result<never, ReadProblem> =>
  failed({ kind: 'damaged', file: file.name, why, offset });

interface Directory {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

async function findDirectory(file: SourceFile): Promise<Result<Directory, ReadProblem>> {
  const start = Math.max(0, file.size - tailLength);
  const tail = viewOf(await file.read(start, file.size));
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + tail.getUint16(at + 20, true) > tail.byteLength) continue;
    const small = {
      from: tail.getUint32(at + 16, true),
      size: tail.getUint32(at + 12, true),
      count: tail.getUint16(at + 10, true),
    };
    const wide =
      small.from === 0xffffffff || small.count === 0xffff ? await findWide(file, tail, at) : small;
    if (wide !== undefined && wide.from + wide.size <= start + at)
      return ok({ from: wide.from, to: wide.from + wide.size, count: wide.count });
  }
  return damaged(file, 'its end is missing, it was not copied whole', file.size);
}

/** Zip64: the real numbers stand in a record that a locator just before the end points to. */
async function findWide(
  file: SourceFile,
  tail: DataView,
  end: number,
): Promise<{ from: number; size: number; count: number } | undefined> {
  if (end < 20 || tail.getUint32(end - 20, true) !== 0x07064b50) return undefined;
  const at = Number(tail.getBigUint64(end - 12, true));
  if (at + 56 > file.size) return undefined;
  const record = viewOf(await file.read(at, at + 56));
  if (record.byteLength < 56 || record.getUint32(0, true) !== 0x06064b50) return undefined;
  const wide = (offset: number): number => Number(record.getBigUint64(offset, true));
  return { from: wide(48), size: wide(40), count: wide(32) };
}

function readDirectory(bytes: Uint8Array, count: number): readonly Entry[] | undefined {
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) return undefined;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push(entryAt(view, at, name, at + 46 + nameLength, extraLength));
    at = next;
  }
  return entries;
}

function entryAt(view: DataView, at: number, name: string, extra: number, length: number): Entry {
  const wide = wideNumbers(view, extra, extra + length);
  const full = (offset: number): number => {
    const small = view.getUint32(offset, true);
    return small === 0xffffffff ? (wide.shift() ?? small) : small;
  };
  const size = full(at + 24);
  const packed = full(at + 20);
  const offset = full(at + 42);
  return {
    name,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
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

/** Where two entries share bytes, or one reaches into the directory: only made archives do. */
function overlapOf(entries: readonly Entry[], directory: number): number | undefined {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  return sorted.find(({ offset, packed }, index) => {
    const next = sorted[index + 1]?.offset ?? directory;
    return offset + headerLength + packed > next;
  })?.offset;
}

function sourceOf(file: SourceFile, entry: Entry): TextSource {
  let bytes = 0;
  let problem: ReadProblem | undefined;
  const stop = (found: ReadProblem): void => {
    problem ??= found;
  };
  async function* chunks(): AsyncGenerator<Uint8Array, void, void> {
    const data = await dataOf(file, entry);
    if (!data.ok) return stop(data.problem);
    const packed = packedChunks(
      file,
      data.value,
      data.value + entry.packed,
      (read) => (bytes += read),
    );
    yield* checked(file, entry, entry.method === 0 ? packed : inflated(packed), () => bytes, stop);
  }
  return { name: entry.name, chunks: chunks(), progress: () => bytes, problem: () => problem };
}

async function dataOf(file: SourceFile, entry: Entry): Promise<Result<number, ReadProblem>> {
  const refuse = (why: string): Result<never, ReadProblem> =>
    failed({ kind: 'archive-refused', file: file.name, why, offset: entry.offset });
  if (entry.encrypted) return refuse('it is locked with a password');
  if (entry.method !== 0 && entry.method !== 8)
    return refuse('it is packed in a way I do not know');
  const local = viewOf(await file.read(entry.offset, entry.offset + headerLength));
  if (local.byteLength < headerLength || local.getUint32(0, true) !== 0x04034b50)
    return damaged(file, 'a file in it is not where its list says', entry.offset);
  const named = entry.offset + headerLength + local.getUint16(26, true);
  const name = new TextDecoder().decode(await file.read(entry.offset + headerLength, named));
  if (name !== entry.name) return refuse('a file in it has two names');
  const data = named + local.getUint16(28, true);
  return data + entry.packed > file.size
    ? damaged(file, 'a file in it is cut short', entry.offset)
    : ok(data);
}

async function* packedChunks(
  file: SourceFile,
  from: number,
  to: number,
  progress: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, void> {
  for (let at = from; at < to; at += limits.chunk) {
    const chunk = await file.read(at, Math.min(at + limits.chunk, to));
    progress(chunk.length);
    yield chunk;
  }
}

/** Counts what really comes out, whatever the archive claims, and compares the checksum at the end. */
async function* checked(
  file: SourceFile,
  entry: Entry,
  chunks: AsyncIterable<Uint8Array>,
  read: () => number,
  stop: (problem: ReadProblem) => void,
): AsyncGenerator<Uint8Array, void, void> {
  let size = 0;
  let crc = 0;
  const name = file.name;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > limits.zipOutput)
        return stop({ kind: 'too-large', file: name, limit: 'bytes unpacked', found: size });
      if (size > limits.zipRatioAfter && size > limits.zipRatio * read())
        return stop({
          kind: 'archive-refused',
          file: name,
          why: 'it grows without end when unpacked',
          offset: entry.offset,
        });
      crc = crcOf(chunk, crc);
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return stop({
      kind: 'damaged',
      file: name,
      why: 'a file in it cannot be unpacked',
      offset: entry.offset,
    });
  }
  if (size !== entry.size || crc !== entry.crc)
    stop({
      kind: 'damaged',
      file: name,
      why: 'a file in it is not what its checksum says',
      offset: entry.offset,
    });
}

/** The platform's inflater. A damaged stream throws a TypeError here. */
async function* inflated(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader();
  const fed = feed(chunks, writable.getWriter());
  fed.catch(() => {});
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read())
      if (step.value !== undefined) yield step.value;
    await fed;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function feed(
  chunks: AsyncIterable<Uint8Array>,
  writer: ReturnType<DecompressionStream['writable']['getWriter']>,
): Promise<void> {
  for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
  await writer.close();
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
