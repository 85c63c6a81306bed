// Fingerprints of content: small, fast and the same on every machine. They tell equal from different; they
// keep no secret and prove nothing.

import type { SourceFile } from './importers/importer.ts';

/** 53 bits of a text (the public domain cyrb53 by bryc, over UTF-16 units). */
export function contentHash(text: string, seed = 0): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let k = 0; k < text.length; k++) {
    const unit = text.charCodeAt(k);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

const wholeUpTo = 128 * 2 ** 20;
const piece = 2 ** 20;

/** Says "this very file". An archive of gigabytes is told by both its ends: its tail lists every sum inside. */
export async function fileHash(file: SourceFile): Promise<string> {
  const hash = createBytesHash();
  const end = 16 * piece;
  const parts =
    file.size <= wholeUpTo
      ? [[0, file.size]]
      : [
          [0, end],
          [file.size - end, file.size],
        ];
  for (const [from, to] of parts)
    for (let at = from; at < to; at += piece) hash.add(await file.read(at, Math.min(at + piece, to)));
  return `${file.size.toString(36)}-${hash.text()}`;
}

/** Four lanes of multiply and rotate over 32-bit words, like MurmurHash3's 128 bits. */
function createBytesHash(): { add(bytes: Uint8Array): void; text(): string } {
  const lanes = new Uint32Array([0x9747b28c, 0x3c6ef372, 0x510e527f, 0x1f83d9ab]);
  const mix = (lane: number, word: number): void => {
    const turned = Math.imul(word, 0x239b961b);
    const h = lanes[lane] ^ Math.imul((turned << 15) | (turned >>> 17), 0xab0e9789);
    lanes[lane] = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64 + lanes[(lane + 1) & 3]) | 0;
  };
  return {
    add(bytes) {
      const words = bytes.length >>> 2;
      for (let k = 0, at = 0; k < words; k++, at += 4)
        mix(
          k & 3,
          bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24),
        );
      for (let at = words * 4; at < bytes.length; at++) mix(at & 3, bytes[at] + 1);
    },
    text() {
      for (let round = 0; round < 16; round++) mix(round & 3, lanes[(round + 2) & 3] ^ round);
      return Array.from(lanes, (lane) => lane.toString(16).padStart(8, '0')).join('');
    },
  };
}
