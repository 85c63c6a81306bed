import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentHash, fileHash } from './hash.ts';
import { bytesFile } from './testing/reading.ts';
import type { SourceFile } from './importers/importer.ts';

describe('the fingerprint of a text', () => {
  test('is the same for the same text and a whole number of 53 bits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hash = contentHash(text);
        expect(hash).toBe(contentHash(`${text}`));
        expect(Number.isSafeInteger(hash) && hash >= 0).toBe(true);
      }),
    );
  });

  test('differs for a hundred thousand texts that differ in one character', () => {
    const hashes = Array.from({ length: 100_000 }, (_, k) => contentHash(`message ${k}`));
    expect(new Set(hashes).size).toBe(100_000);
  });

  test('differs by seed', () => {
    expect(contentHash('a', 1)).not.toBe(contentHash('a', 2));
  });
});

describe('the fingerprint of a file', () => {
  test('tells any one changed, moved or missing byte', async () => {
    const hashOf = (bytes: Uint8Array): Promise<string> => fileHash(bytesFile('f', bytes));
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 2, maxLength: 80 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (bytes, at, change) => {
          const changed = bytes.map((byte, k) => (k === at % bytes.length ? byte ^ change : byte));
          const whole = await hashOf(bytes);
          expect(await hashOf(bytes.slice())).toBe(whole);
          expect(await hashOf(changed)).not.toBe(whole);
          expect(await hashOf(bytes.subarray(1))).not.toBe(whole);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of gigabytes reads both ends', async () => {
    const reads: [number, number][] = [];
    const size = 3 * 2 ** 30;
    const file: SourceFile = {
      name: 'huge.zip',
      size,
      read: async (from, to) => {
        reads.push([from, to]);
        return new Uint8Array(to - from);
      },
    };
    await fileHash(file);
    expect(reads.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(32 * 2 ** 20);
    expect(reads[0][0]).toBe(0);
    expect(reads.at(-1)?.[1]).toBe(size);
  });
});
