import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { limits } from '../../limits.ts';
import type { ReadProblem, SourceFile } from '../importer.ts';
import { bytesFile } from '../../testing/reading.ts';
import { zipOf, type Ending, type Packed } from '../../testing/zip.ts';
import { openArchive } from './archive.ts';
import { withToldFailures } from './byte-stream.ts';

interface Unpacked {
  readonly text: string;
  readonly bytes: number;
  readonly problem: ReadProblem | undefined;
}

async function unpacked(file: SourceFile): Promise<ReadonlyMap<string, Unpacked> | ReadProblem> {
  const archive = await openArchive(file);
  if (!archive.ok) return archive.problem;
  const found = new Map<string, Unpacked>();
  for (const entry of archive.value) {
    const { chunks, problem } = entry.open();
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes < 1 << 20) text += decoder.decode(chunk, { stream: true });
    }
    found.set(entry.name, { text, bytes, problem: problem() });
  }
  return found;
}

const zip = (entries: readonly Packed[], ending?: Ending): SourceFile =>
  bytesFile('chat.zip', zipOf(entries, ending));

const chat: Packed = { name: '_chat.txt', content: 'hello\n' };
const noise = Uint8Array.from({ length: 2000 }, (_, k) => (k * k * 7) >> 3);
const packedNoise = deflateRawSync(noise);
const photo: Packed = { name: 'IMG-1.jpg', content: 'not really', stored: true };

describe('an archive', () => {
  test('gives its entries, packed or stored', async () => {
    expect(await unpacked(zip([photo, chat]))).toEqual(
      new Map([
        ['IMG-1.jpg', { text: 'not really', bytes: 10, problem: undefined }],
        ['_chat.txt', { text: 'hello\n', bytes: 6, problem: undefined }],
      ]),
    );
  });

  test('is found behind its comment, which may look like an end', async () => {
    const comment = `PK\u0005\u0006${'x'.repeat(40)}`;
    expect(await unpacked(zip([chat], { comment }))).toHaveProperty('size', 1);
  });

  test('may keep its numbers in 64 bits', async () => {
    const found = await unpacked(zip([photo, { ...chat, wide: true }], { wide: true }));
    expect(found).toHaveProperty('size', 2);
    expect(found instanceof Map && found.get('_chat.txt')).toMatchObject({ text: 'hello\n' });
  });

  test('may be empty', async () => {
    expect(await unpacked(zip([]))).toEqual(new Map());
  });

  test('of gigabytes is read only where the entry stands', async () => {
    const reads: number[] = [];
    const bytes = zipOf([{ ...photo, content: 'x'.repeat(3_000_000) }, chat]);
    const file: SourceFile = {
      name: 'chat.zip',
      size: bytes.length,
      read: async (from, to) => {
        reads.push(to - from);
        return bytes.subarray(from, to);
      },
    };
    const archive = await openArchive(file);
    if (!archive.ok) throw new Error(archive.problem.kind);
    for await (const _ of archive.value[1].open().chunks);
    expect(reads.reduce((sum, length) => sum + length, 0)).toBeLessThan(70_000);
  });
});

/** What stops the reading of an archive, or of its first entry. */
async function stopped(file: SourceFile): Promise<string | undefined> {
  const found = await unpacked(file);
  const problem = found instanceof Map ? [...found.values()][0].problem : found;
  if (problem === undefined) return undefined;
  if ('why' in problem) return problem.why;
  return 'limit' in problem ? problem.limit : problem.kind;
}

describe('an archive that is not what it says', () => {
  test.each<[string, string, readonly Packed[], Ending?]>([
    ['two entries in one place', 'overlapping', [chat, { ...photo, claims: { offset: 0 } }]],
    ['an entry that reaches into the list', 'overlapping', [{ ...chat, claims: { packed: 500 } }]],
    ['an entry beyond the file', 'overlapping', [{ ...chat, claims: { offset: 9_999 } }]],
    ['a password', 'locked', [{ ...chat, claims: { flags: 1 } }]],
    ['a packing nobody knows', 'packed-unknown', [{ ...chat, claims: { method: 99 } }]],
    ['two names for a file', 'two-names', [{ ...chat, claims: { name: '../../evil.txt' } }]],
    ['several parts', 'in-parts', [chat], { disk: 1 }],
    [
      'an entry that is elsewhere',
      'entry-misplaced',
      [{ ...photo, claims: { offset: 3, packed: 0 } }],
    ],
    ['another checksum', 'entry-altered', [{ ...chat, claims: { crc: 1 } }]],
    ['less in it than it says', 'entry-altered', [{ ...chat, claims: { size: 7 } }]],
    ['more in it than it says', 'entry-altered', [{ ...chat, claims: { size: 5 } }]],
    [
      'packed bytes that are none',
      'entry-unpackable',
      [{ ...chat, packed: Uint8Array.of(255, 255, 1, 2) }],
    ],
    [
      'packed bytes that end early',
      'entry-unpackable',
      [{ ...chat, content: noise, packed: packedNoise.subarray(0, 500) }],
    ],
    ['fewer files than it lists', 'list-unreadable', [chat, photo], { count: 1 }],
    ['more files than it lists', 'list-unreadable', [chat], { count: 2 }],
    ['a list that is elsewhere', 'list-unreadable', [chat], { listFrom: 3 }],
    ['a list beyond the file', 'end-missing', [chat], { listSize: 9_999 }],
    ['too many files', 'archive-entries', [chat], { count: 50_001 }],
  ])('with %s is %s', async (_, why, entries, ending) => {
    expect(await stopped(zip(entries, ending))).toBe(why);
  });

  test('with its end missing, anywhere, is told or empty, never read', async () => {
    const bytes = zipOf([photo, chat]);
    for (let length = 0; length < bytes.length; length += 1)
      expect(await stopped(bytesFile('half.zip', bytes.subarray(0, length)))).toBe('end-missing');
  });

  test('whose list takes more memory than any honest one is refused', async () => {
    const tail = zipOf([chat], { listFrom: 0, listSize: limits.zipList + 1 });
    const size = limits.zipList + 1 + tail.length;
    const file: SourceFile = {
      name: 'huge.zip',
      size,
      read: async (from, to) => {
        const bytes = new Uint8Array(Math.min(to, size) - from);
        bytes.set(tail.subarray(0, bytes.length), Math.max(0, size - tail.length - from));
        return bytes;
      },
    };
    expect(await stopped(file)).toBe('archive-list');
  });
});

describe('a bomb', () => {
  test('that grows without end is stopped when that shows', async () => {
    const zeros = new Uint8Array(limits.zipRatioAfter + (4 << 20));
    const found = await unpacked(zip([{ name: '_chat.txt', content: zeros }]));
    const [entry] = found instanceof Map ? found.values() : [];
    expect(entry?.problem).toMatchObject({ kind: 'archive-refused', why: 'grows-without-end' });
    expect(entry?.bytes).toBeLessThanOrEqual(limits.zipRatioAfter);
  });

  test('that says it is small is stopped where it is not', async () => {
    const zeros = new Uint8Array(1 << 20);
    const lie = { name: '_chat.txt', content: zeros, claims: { size: 1024 } };
    const found = await unpacked(zip([lie]));
    const [entry] = found instanceof Map ? found.values() : [];
    expect(entry).toMatchObject({ bytes: 0, problem: { why: 'entry-altered' } });
  });
});

test('a file that goes away while an entry is unpacked ends the stream with that problem', async () => {
  const bytes = zipOf([{ name: '_chat.txt', content: noise }]);
  const whole = bytesFile('chat.zip', bytes);
  let gone = false;
  const file: SourceFile = {
    ...whole,
    read: async (from, to) => {
      if (gone) throw new Error('it was moved');
      return whole.read(from, to);
    },
  };
  const archive = await openArchive(withToldFailures(file));
  if (!archive.ok) throw new Error(archive.problem.kind);
  const { chunks, problem } = archive.value[0].open();
  gone = true;
  for await (const _ of chunks);
  expect(problem()).toEqual({ kind: 'unreadable', file: 'chat.zip', why: 'it was moved' });
});
