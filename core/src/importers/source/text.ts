// Bytes to text. Exports are UTF-8; a mail programme in between may have made them UTF-16, which the byte
// order mark tells. What is no text in its encoding comes out as U+FFFD and is counted by whoever reads.

export interface TextPiece {
  readonly text: string;
  /** Bytes of the source behind all text so far. */
  readonly bytes: number;
  /** The last of its chunk: a good moment to hand on what was found. */
  readonly endsChunk: boolean;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The longest byte order mark. */
const markLength = 3;

/** Bytes decoded at a time. Engines keep strings beyond some 100 KB apart from the rest, at a price in time
 * and memory. */
const pieceLength = 1 << 15;

export async function* textPieces(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<TextPiece, void, void> {
  let decoder: TextDecoder | undefined;
  let waiting: Uint8Array = new Uint8Array(0);
  let bytes = 0;
  for await (const chunk of chunks) {
    waiting = joined(waiting, chunk);
    if (decoder === undefined && waiting.length < markLength) continue;
    decoder ??= new TextDecoder(encodingOf(waiting));
    for (let from = 0; from < waiting.length; from += pieceLength) {
      const piece = waiting.subarray(from, from + pieceLength);
      bytes += piece.length;
      const text = decoder.decode(piece, { stream: true });
      yield { text, bytes, endsChunk: from + pieceLength >= waiting.length };
    }
    waiting = new Uint8Array(0);
  }
  bytes += waiting.length;
  const rest = decoder === undefined ? new TextDecoder().decode(waiting) : decoder.decode();
  if (rest !== '') yield { text: rest, bytes, endsChunk: true };
}

/** The text of a file's first bytes; what was cut in the middle at their end is left out. */
export const textOfStart = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes)).decode(bytes, { stream: true });

function encodingOf(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
