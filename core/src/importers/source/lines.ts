// Text to lines as it streams by, so that a file of any length costs one chunk of memory. A line ends at LF
// or CRLF; a lone CR and U+2028 stand inside texts. The final line end is not a line of its own. Which lines
// there are does not depend on where the chunks were cut.

import { limits } from '../../limits.ts';

/** A line where it stands in its chunk: nothing is copied until its text is wanted. */
export class Line {
  chunk = '';
  from = 0;
  to = 0;
  /** From 1. */
  number = 0;
  /** It goes on the line before, which was too long to be taken at once. */
  goesOn = false;
  /** Some bytes of it were not text in the file's encoding; U+FFFD stands where they were. */
  damaged = false;

  /** A text that is one line. */
  static of(text: string, number = 1): Line {
    const line = new Line();
    line.chunk = text;
    line.to = text.length;
    line.number = number;
    return line;
  }

  get text(): string {
    return this.chunk.slice(this.from, this.to);
  }
}

export class LineSplitter {
  readonly #take: (line: Line) => void;
  readonly #line = new Line();
  /** What came after the last line end. */
  #rest = '';
  #damaged = false;

  /** All lines come in one object: take what is wanted of a line before the next. */
  constructor(take: (line: Line) => void) {
    this.#take = take;
  }

  /** Lines so far. */
  get count(): number {
    return this.#line.number;
  }

  feed(text: string): void {
    const end = text.indexOf('\n');
    if (end < 0) this.#rest += text;
    else {
      this.#finishRest(text.slice(0, end));
      this.#begin(text);
      this.#rest = text.slice(this.#handOnAll(end + 1));
    }
    if (this.#rest.length > limits.lineLength) this.#shortenRest();
  }

  /** The text ends, with or without a line end. */
  end(): void {
    if (this.#rest !== '') this.#finishRest('');
  }

  #finishRest(text: string): void {
    this.#begin(this.#rest + text);
    this.#handOn(0, this.#line.chunk.length);
    this.#rest = '';
  }

  #shortenRest(): void {
    this.#begin(this.#rest);
    this.#rest = this.#rest.slice(this.#handOnLong(0, this.#rest.length));
  }

  #begin(chunk: string): void {
    this.#line.chunk = chunk;
    this.#damaged = chunk.includes('\uFFFD');
  }

  /** All lines that end in this chunk; returns where the one begins that does not. */
  #handOnAll(first: number): number {
    const { chunk } = this.#line;
    let from = first;
    for (let end = chunk.indexOf('\n', from); end >= 0; end = chunk.indexOf('\n', from)) {
      this.#handOn(from, end);
      from = end + 1;
    }
    return from;
  }

  #handOn(from: number, end: number): void {
    const last = this.#handOnLong(from, end);
    let to = end;
    while (to > last && this.#line.chunk.charCodeAt(to - 1) === 13) to -= 1;
    this.#handOnPiece(last, to);
    this.#line.goesOn = false;
  }

  /** Hands on all that is too long for one line but its last piece; returns where that begins. */
  #handOnLong(from: number, end: number): number {
    let last = from;
    for (let to = last + limits.lineLength; to < end; to = last + limits.lineLength) {
      if (isHighSurrogate(this.#line.chunk.charCodeAt(to - 1))) to -= 1;
      this.#handOnPiece(last, to);
      this.#line.goesOn = true;
      last = to;
    }
    return last;
  }

  #handOnPiece(from: number, to: number): void {
    const line = this.#line;
    line.from = from;
    line.to = to;
    line.number += 1;
    line.damaged = this.#damaged && line.text.includes('\uFFFD');
    this.#take(line);
  }
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
