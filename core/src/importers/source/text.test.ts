import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPieces, textOfStart } from './text.ts';

async function* cutInto(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function decoded(bytes: Uint8Array, size = bytes.length): Promise<string> {
  let text = '';
  for await (const chunk of textPieces(cutInto(bytes, size))) text += chunk.text;
  return text;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i += 1)
    view.setUint16(2 + 2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('text of a file', () => {
  test('is UTF-8, with or without a byte order mark', async () => {
    expect(await decoded(utf8('grüße 🙂'))).toBe('grüße 🙂');
    expect(await decoded(utf8('\uFEFFgrüße'))).toBe('grüße');
  });

  test('is UTF-16 where its byte order mark says so', async () => {
    expect(await decoded(utf16('grüße 🙂', true))).toBe('grüße 🙂');
    expect(await decoded(utf16('grüße 🙂', false))).toBe('grüße 🙂');
  });

  test('shows U+FFFD once for each ill-formed sequence, as browsers do', async () => {
    const bytes = Uint8Array.of(0x61, 0xff, 0xc0, 0xaf, 0xe2, 0x82, 0x62, 0xf4, 0x90, 0x80, 0x80);
    expect(await decoded(bytes)).toBe('a\uFFFD\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFD');
  });

  test('ends in the middle of a character with U+FFFD', async () => {
    expect(await decoded(utf8('é').subarray(0, 1))).toBe('\uFFFD');
    expect(await decoded(utf8('ok🙂').subarray(0, 4))).toBe('ok\uFFFD');
  });

  test('does not depend on where the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array(),
          fc.string({ unit: 'binary' }).map(utf8),
          fc.string().map((text) => utf16(text, true)),
        ),
        fc.integer({ min: 1, max: 9 }),
        async (bytes, size) => {
          expect(await decoded(bytes, size)).toBe(await decoded(bytes));
        },
      ),
    );
  });

  test('counts the bytes behind it', async () => {
    const counts: number[] = [];
    for await (const { bytes } of textPieces(cutInto(utf8('grüße'), 4))) counts.push(bytes);
    expect(counts).toEqual([4, 7]);
  });

  test('of a large chunk comes in pieces, and the last one says that it is', async () => {
    const ends: boolean[] = [];
    for await (const { endsChunk } of textPieces(cutInto(new Uint8Array(80_000), 80_000)))
      ends.push(endsChunk);
    expect(ends).toEqual([false, false, true]);
  });
});

test('the text of a first piece leaves out a character cut at its end', () => {
  expect(textOfStart(utf8('ab🙂').subarray(0, 5))).toBe('ab');
});
