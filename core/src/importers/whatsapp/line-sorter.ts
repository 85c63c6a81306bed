// Which lines begin a message, and which go on the one before. A line with a head begins one. The trap is
// the pasted chat: its lines have heads too. Lines with a head that steps back in time, or is written unlike
// the file, are held until the next line that fits; then they were a quotation. If none comes, or they go
// on, they were real: a merged file, another telephone, a clock put right.

import type { Line } from '../source/lines.ts';
import type { HeaderReader } from './header.ts';
import { HeldLines } from './held-lines.ts';
import type { Timeline } from './timeline.ts';

/** What becomes of each line. */
export interface SortedLines {
  /** The header reader stands at this line's head. */
  begins(line: Line, stepsBack: boolean): void;
  continues(line: Line): void;
  /** Looks like the beginning of a message and is taken for text; `continues` follows. */
  quoted(line: Line): void;
  /** There is a message that lines can go on. */
  readonly isOpen: boolean;
  /** The person named at `from`, after the head, wrote something before. */
  isKnown(line: Line, from: number): boolean;
  /** Nobody who has a place in this chat is named there. */
  isStranger(line: Line, from: number): boolean;
}

export class LineSorter {
  readonly #header: HeaderReader;
  readonly #timeline: Timeline;
  readonly #to: SortedLines;
  readonly #held = new HeldLines();
  /** Held lines that turned out to be real are read again without asking. */
  #trusting = false;

  constructor(header: HeaderReader, timeline: Timeline, to: SortedLines) {
    this.#header = header;
    this.#timeline = timeline;
    this.#to = to;
  }

  line(line: Line): void {
    const header = this.#header;
    if (!header.read(line)) return this.#withoutHead(line);
    const back = this.#timeline.isBack(header);
    if (!this.#trusting && (back || this.#timeline.isUnlike(header))) return this.#hold(line, true);
    if (!this.#held.isEmpty) this.#settleBefore(line);
    if (this.#to.isOpen && this.#to.isStranger(line, header.end)) return this.#goOnWith(line);
    this.#to.begins(line, back);
  }

  /** The file ends: with nothing after it, a block by people of this chat was real. */
  end(): void {
    const own = this.#held.headed.every(
      (line) => this.#readsLikeFile(line) && this.#to.isKnown(line, this.#header.end),
    );
    if (own || this.#fitsBefore(Infinity)) this.#replay();
    else this.#quote();
  }

  #withoutHead(line: Line): void {
    if (this.#held.isEmpty) this.#to.continues(line);
    else this.#hold(line, false);
  }

  #hold(line: Line, headed: boolean): void {
    this.#held.add(line, headed);
    if (this.#held.tooManyHeaders) this.#replay();
    else if (this.#held.tooManyLines) this.#quote();
  }

  /** A line that fits follows: what was held is a quotation, unless it fits in between after all. */
  #settleBefore(next: Line): void {
    if (this.#fitsBefore(this.#timeline.wallOf(this.#header))) this.#replay();
    else this.#quote();
    this.#header.read(next);
  }

  /** Written by people of this chat, after what came before and before what comes next. */
  #fitsBefore(next: number): boolean {
    const { last } = this.#timeline;
    return this.#held.headed.every((line) => {
      this.#header.read(line);
      const wall = this.#timeline.wallOf(this.#header);
      return wall >= last && wall <= next && this.#to.isKnown(line, this.#header.end);
    });
  }

  #readsLikeFile(line: Line): boolean {
    this.#header.read(line);
    return !this.#timeline.isUnlike(this.#header);
  }

  #quote(): void {
    if (!this.#to.isOpen) return this.#replay();
    for (const { line, headed } of this.#held.release()) {
      if (headed) this.#goOnWith(line);
      else this.#to.continues(line);
    }
  }

  #goOnWith(headed: Line): void {
    this.#to.quoted(headed);
    this.#to.continues(headed);
  }

  #replay(): void {
    this.#trusting = true;
    for (const { line } of this.#held.release()) this.line(line);
    this.#trusting = false;
  }
}
