// Bytes to lines, streamed, so that a file of any length costs one chunk of memory. A line ends at LF or
// CRLF; a lone CR and U+2028 stand inside texts. The final line end is not a line of its own.

import { limits } from '../limits.ts';
import type { SourceFile } from './importer.ts';

export interface LineBatch {
  readonly lines: readonly string[];
  /** Set when some bytes were not text in the file's encoding; U+FFFD stands where they were. */
  readonly damaged: boolean;
  /** Indexes of lines that were cut here because they are longer than the limit. */
  readonly cut: readonly number[];
  /** Bytes taken from the source so far. */
  readonly bytes: number;
}

export async function* chunksOf(file: SourceFile): AsyncGenerator<Uint8Array, void, void> {
  for (let from = 0; from < file.size; from += limits.chunk)
    yield await file.read(from, Math.min(from + limits.chunk, file.size));
}

export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<LineBatch, void, void> {
  let decoder: TextDecoder | undefined;
  let rest = '';
  let bytes = 0;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    bytes += chunk.length;
    const text = rest + decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > limits.lineLength) {
      lines.push(rest);
      rest = '';
    }
    if (lines.length > 0) yield batchOf(lines, text, bytes);
  }
  rest += decoder?.decode() ?? '';
  if (rest !== '') yield batchOf([rest], rest, bytes);
}

/** By byte order mark; exports are UTF-8, a mail programme in between may have made them UTF-16. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function batchOf(lines: string[], text: string, bytes: number): LineBatch {
  if (text.includes('\r'))
    for (let i = 0; i < lines.length; i += 1) lines[i] = withoutReturn(lines[i]);
  const long = lines.some((line) => line.length > limits.lineLength);
  const damaged = text.includes('\uFFFD');
  return long ? { ...cutLong(lines), damaged, bytes } : { lines, cut: [], damaged, bytes };
}

const withoutReturn = (line: string): string =>
  line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line;

function cutLong(lines: readonly string[]): { lines: string[]; cut: number[] } {
  const parts: string[] = [];
  const cut: number[] = [];
  for (const line of lines) {
    for (let from = 0; from === 0 || from < line.length; from += limits.lineLength) {
      if (from > 0) cut.push(parts.length);
      parts.push(line.slice(from, from + limits.lineLength));
    }
  }
  return { lines: parts, cut };
}
