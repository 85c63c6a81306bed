// Bytes to text. Exports are UTF-8; a mail programme in between may have made them UTF-16, which the byte
// order mark tells. What is no text in its encoding comes out as U+FFFD and is counted by whoever reads.

export interface TextChunk {
  readonly text: string;
  /** Bytes of the source behind all text so far. */
  readonly bytes: number;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The longest byte order mark. */
const markLength = 3;

export async function* textChunks(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<TextChunk, void, void> {
  let decoder: TextDecoder | undefined;
  let start = new Uint8Array(0);
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (decoder !== undefined) yield { text: decoder.decode(chunk, { stream: true }), bytes };
    else {
      start = joined(start, chunk);
      if (start.length < markLength) continue;
      decoder = new TextDecoder(encodingOf(start));
      yield { text: decoder.decode(start, { stream: true }), bytes };
    }
  }
  const rest = decoder === undefined ? new TextDecoder().decode(start) : decoder.decode();
  if (rest !== '') yield { text: rest, bytes };
}

/** The text of a file's first bytes; what was cut in the middle at their end is left out. */
export const textOfStart = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes)).decode(bytes, { stream: true });

function encodingOf(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

export function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
