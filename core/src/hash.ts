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
    for (let at = from; at < to; at += piece)
      hash.add(await file.read(at, Math.min(at + piece, to)));
  return `${file.size.toString(36)}-${hash.text()}`;
}

/** Four lanes of multiply and rotate over 32-bit words, like MurmurHash3's 128 bits. */
function createBytesHash(): { add(bytes: Uint8Array): void; text(): string } {
  let [a, b, c, d] = [0x9747b28c, 0x3c6ef372, 0x510e527f, 0x1f83d9ab];
  const four = (w: number, x: number, y: number, z: number): void => {
    a = turn(a ^ scatter(w), b);
    b = turn(b ^ scatter(x), c);
    c = turn(c ^ scatter(y), d);
    d = turn(d ^ scatter(z), a);
  };
  return {
    add(bytes) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const whole = bytes.length - (bytes.length % 16);
      for (let at = 0; at < whole; at += 16)
        four(
          view.getInt32(at, true),
          view.getInt32(at + 4, true),
          view.getInt32(at + 8, true),
          view.getInt32(at + 12, true),
        );
      for (let at = whole; at < bytes.length; at++) four(bytes[at], at, 0, 0);
    },
    text() {
      for (let round = 0; round < 4; round++) four(round, round, round, round);
      return [a, b, c, d].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}

function scatter(word: number): number {
  const k = Math.imul(word, 0x239b961b);
  return Math.imul((k << 15) | (k >>> 17), 0xab0e9789);
}

const turn = (lane: number, next: number): number =>
  (Math.imul((lane << 13) | (lane >>> 19), 5) + 0x561ccd1b + next) | 0;
