// An archive is opened from its tail and one entry of it is unpacked as a stream: a chat among gigabytes of
// photographs costs no more than the chat. Everything an archive claims is checked against what it is:
// sizes, places, names, checksums. Names are shown, and are no path to anything.

import { limits } from '../../limits.ts';
import { failed, ok, type Result } from '../../result.ts';
import type { Damage, ReadProblem, Refusal, SourceFile } from '../importer.ts';
import { byteStream, slicesOf, type ByteStream, type Flow } from './byte-stream.ts';
import { crcOf } from './crc.ts';
import { readDirectory, viewOf, type Directory, type ListedEntry } from './directory.ts';
import { inflated } from './inflate.ts';

export interface ArchiveEntry {
  readonly name: string;
  /** The entry's bytes, unpacked. */
  open(): ByteStream;
}

export const isArchive = (start: Uint8Array): boolean =>
  start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5);

export async function openArchive(
  file: SourceFile,
): Promise<Result<readonly ArchiveEntry[], ReadProblem>> {
  const directory = await readDirectory(file);
  if (!directory.ok) return directory;
  const offset = overlapIn(directory.value);
  if (offset !== undefined)
    return failed({ kind: 'archive-refused', file: file.name, why: 'overlapping', offset });
  return ok(
    directory.value.entries.map((entry) => ({
      name: entry.name,
      open: () => byteStream((flow) => unpacked({ file, entry, flow })),
    })),
  );
}

const headerLength = 30;

/** Where two entries share bytes, or one reaches into the list: only made archives do. */
function overlapIn({ entries, from }: Directory): number | undefined {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  return sorted.find(({ offset, packed }, index) => {
    const next = sorted[index + 1]?.offset ?? from;
    return offset + headerLength + packed > next;
  })?.offset;
}

interface Unpacking {
  readonly file: SourceFile;
  readonly entry: ListedEntry;
  readonly flow: Flow;
}

async function* unpacked(task: Unpacking): AsyncGenerator<Uint8Array, void, void> {
  const { file, entry, flow } = task;
  const place = await placeOf(file, entry);
  if (!place.ok) {
    flow.problem = place.problem;
    return;
  }
  const packed = slicesOf(file, place.value, place.value + entry.packed, flow);
  const stored = entry.method === 0;
  yield* checked(task, stored ? packed : inflated(packed, () => fault(task, 'entry-unpackable')));
}

function fault({ file, entry, flow }: Unpacking, why: Damage): void {
  flow.problem ??= { kind: 'damaged', file: file.name, why, offset: entry.offset };
}

/** Where the entry's bytes begin: after its own header, which must say the same as the list. */
async function placeOf(file: SourceFile, entry: ListedEntry): Promise<Result<number, ReadProblem>> {
  const { offset, packed } = entry;
  const refused = (why: Refusal): Result<never, ReadProblem> =>
    failed({ kind: 'archive-refused', file: file.name, why, offset });
  const damaged = (why: Damage): Result<never, ReadProblem> =>
    failed({ kind: 'damaged', file: file.name, why, offset });
  if (entry.locked) return refused('locked');
  if (entry.method !== 0 && entry.method !== 8) return refused('packed-unknown');
  const header = viewOf(await file.read(offset, offset + headerLength));
  if (header.byteLength < headerLength || header.getUint32(0, true) !== 0x04034b50)
    return damaged('entry-misplaced');
  const nameEnd = offset + headerLength + header.getUint16(26, true);
  const name = new TextDecoder().decode(await file.read(offset + headerLength, nameEnd));
  if (name !== entry.name) return refused('two-names');
  const from = nameEnd + header.getUint16(28, true);
  return from + packed > file.size ? damaged('entry-cut-short') : ok(from);
}

/** Counts what really comes out, whatever the archive claims, and compares the checksum at the end. */
async function* checked(
  task: Unpacking,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  const { entry, flow } = task;
  let size = 0;
  let crc = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    flow.problem ??= tooMuch(task, size);
    if (flow.problem !== undefined) return;
    crc = crcOf(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) fault(task, 'entry-altered');
}

function tooMuch({ file, entry, flow }: Unpacking, size: number): ReadProblem | undefined {
  const { name } = file;
  const { offset } = entry;
  if (size > limits.zipOutput)
    return { kind: 'too-large', file: name, limit: 'unpacked-bytes', found: size };
  if (size > limits.zipRatioAfter && size > limits.zipRatio * flow.read)
    return { kind: 'archive-refused', file: name, why: 'grows-without-end', offset };
  return size > entry.size
    ? { kind: 'damaged', file: name, why: 'entry-altered', offset }
    : undefined;
}
