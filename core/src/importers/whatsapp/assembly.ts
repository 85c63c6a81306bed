// Lines become messages: a line that begins one and all that go on it.

import { limits } from '../../limits.ts';
import { toWallTime, type WallTime } from '../../time.ts';
import type { Form } from '../../moment.ts';
import type { DoubtKind } from '../entry.ts';
import type { Line } from '../source/lines.ts';
import type { Authors } from './authors.ts';
import type { DateRun } from './date-run.ts';
import type { HeaderReader, WrittenDate } from './header.ts';
import type { SortedLines } from './line-sorter.ts';
import type { TimeOfDay } from './time-of-day.ts';
import type { Timeline } from './timeline.ts';

/** One message as it stands in the file; plain words leave as they are, as an entry. */
export interface Draft {
  readonly kind: 'said';
  wall: WallTime;
  /** '' for a line without author: the app wrote it. */
  readonly by: string;
  readonly line: number;
  lines: number;
  form: Form;
  text: string;
}

/** The date of a draft, while it can still be read in more than one way. */
export interface OpenDate {
  readonly run: DateRun;
  readonly date: WrittenDate;
  readonly time: TimeOfDay;
  /** The header as written. */
  readonly head: string;
}

export interface Assembled {
  /** `ios`: written in brackets, as iPhones do. */
  draft(draft: Draft, ios: boolean, open: OpenDate | undefined): void;
  doubt(kind: DoubtKind, line: number, lines: number, sample: string): void;
}

export interface AssemblyParts {
  readonly header: HeaderReader;
  readonly timeline: Timeline;
  readonly authors: Authors;
}

export class Assembly implements SortedLines {
  /** A head showed seconds. */
  seconds = false;
  readonly #parts: AssemblyParts;
  readonly #to: Assembled;
  #current: Draft | undefined;
  #ios = false;
  #open: OpenDate | undefined;
  /** The last head had a date that does not exist: what follows it is not part of the message before. */
  #skipping = false;

  constructor(parts: AssemblyParts, to: Assembled) {
    this.#parts = parts;
    this.#to = to;
  }

  begins(line: Line, stepsBack: boolean): void {
    const { header, timeline, authors } = this.#parts;
    const run = timeline.add(header);
    this.finish();
    this.#skipping = run === undefined;
    if (run === undefined) return this.#doubt('impossible-date', line, 1);
    if (stepsBack) this.#doubt('out-of-order', line, 0);
    const { layout } = header.date;
    this.#ios = layout.bracket;
    this.seconds ||= layout.seconds;
    this.#open = run.order === undefined ? this.#openDate(line, run) : undefined;
    authors.read(line, header.end);
    this.#current = {
      kind: 'said',
      wall: toWallTime(run.last),
      by: authors.name,
      line: line.number,
      lines: 1,
      form: 'text',
      text: line.chunk.slice(authors.bodyAt, line.to),
    };
  }

  continues(line: Line): void {
    const current = this.#current;
    if (current === undefined)
      return this.#doubt(this.#skipping ? 'impossible-date' : 'not-understood', line, 1);
    if (current.text.length + line.to - line.from > limits.messageLength)
      return this.#doubt('message-too-long', line, 1);
    current.lines += 1;
    current.text += `\n${line.text}`;
  }

  quoted(line: Line): void {
    this.#doubt('quoted-header', line, 0);
  }

  get isOpen(): boolean {
    return this.#current !== undefined;
  }

  isKnown(line: Line, from: number): boolean {
    return this.#parts.authors.isKnown(line, from);
  }

  isStranger(line: Line, from: number): boolean {
    return this.#parts.authors.isStranger(line, from);
  }

  /** No further line goes on the message being read. */
  finish(): void {
    if (this.#current !== undefined) this.#to.draft(this.#current, this.#ios, this.#open);
    this.#current = undefined;
  }

  #openDate({ chunk, from }: Line, run: DateRun): OpenDate {
    const { date, time, end } = this.#parts.header;
    return { run, date, time, head: chunk.slice(from, end) };
  }

  #doubt(kind: DoubtKind, { number, text }: Line, lines: number): void {
    this.#to.doubt(kind, number, lines, text);
  }
}
