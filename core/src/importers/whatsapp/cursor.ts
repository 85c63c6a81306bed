// A place in a line, and the small things read from there.

import type { Line } from '../source/lines.ts';
import { digitOf, isMark, isSpace } from './characters.ts';

export class Cursor {
  chunk = '';
  at = 0;
  /** How many digits the number read last has. */
  digits = 0;
  #end = 0;

  start({ chunk, from, to }: Line): void {
    this.chunk = chunk;
    this.at = from;
    this.#end = to;
  }

  get code(): number {
    return this.codeAt(this.at);
  }

  /** NaN behind the end of the line. */
  codeAt(at: number): number {
    return at < this.#end ? this.chunk.charCodeAt(at) : Number.NaN;
  }

  get atDigit(): boolean {
    return digitOf(this.code) >= 0;
  }

  get atEnd(): boolean {
    return this.at >= this.#end;
  }

  /** Over spaces and marks. */
  skip(): void {
    while (isSpace(this.code) || isMark(this.code)) this.at += 1;
  }

  /** A number of at most four digits; -1 when there is none. */
  number(): number {
    const from = this.at;
    let value = 0;
    for (
      let next = digitOf(this.code);
      next >= 0 && this.at - from < 4;
      next = digitOf(this.code)
    ) {
      value = value * 10 + next;
      this.at += 1;
    }
    this.digits = this.at - from;
    return this.digits === 0 || this.atDigit ? -1 : value;
  }

  /** The characters up to the first for which `ends` holds; undefined when there are more than a few. */
  upTo(ends: (cursor: Cursor) => boolean): string | undefined {
    const from = this.at;
    while (!this.atEnd && this.at - from < longestWords) {
      if (ends(this)) return this.chunk.slice(from, this.at);
      this.at += 1;
    }
    return undefined;
  }
}

/** Between the numbers of a header stand a comma, "klo", "à", "ч. pm", a day period: never more than this. */
const longestWords = 24;
