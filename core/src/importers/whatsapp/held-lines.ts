// Lines of which it is not known yet whether they begin messages of their own.

import { Line } from '../source/lines.ts';

export interface HeldLine {
  readonly line: Line;
  /** It looks like the beginning of a message. */
  readonly headed: boolean;
}

/** A pasted block is shorter than this. */
const longestQuote = { headers: 20, lines: 1000 };

export class HeldLines {
  #lines: HeldLine[] = [];
  #headers = 0;

  /** Keeps a copy. */
  add({ text, number }: Line, headed: boolean): void {
    this.#lines.push({ line: Line.of(text, number), headed });
    if (headed) this.#headers += 1;
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  /** So many beginnings are not a quotation. */
  get tooManyHeaders(): boolean {
    return this.#headers > longestQuote.headers;
  }

  get tooManyLines(): boolean {
    return this.#lines.length > longestQuote.lines;
  }

  get headed(): readonly Line[] {
    return this.#lines.filter(({ headed }) => headed).map(({ line }) => line);
  }

  release(): readonly HeldLine[] {
    const lines = this.#lines;
    this.#lines = [];
    this.#headers = 0;
    return lines;
  }
}
