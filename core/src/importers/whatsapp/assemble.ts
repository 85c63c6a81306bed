// Lines become messages. A line with a header begins one, every other line continues the one before. The
// trap is the pasted chat: its lines have headers too. A block of header-like lines that steps back in
// time, or is written unlike the file, is held until the next line that fits; then it was a quotation. If
// none comes, or the block goes on, it was real: a merged file, another phone, a clock put right.

import { limits } from '../../limits.ts';
import { hour, toWallTime, type WallTime } from '../../time.ts';
import type { DoubtKind } from '../entry.ts';
import { createAuthors } from './authors.ts';
import { createDateRun, type DateRun } from './dates.ts';
import { createHeaderReader } from './header.ts';

/** One message as it stands in the file; plain words leave as they are, as an entry. */
export interface Draft {
  readonly kind: 'said';
  wall: WallTime;
  /** '' for a line without author: the app wrote it. */
  readonly by: string;
  readonly line: number;
  lines: number;
  readonly form: 'text';
  text: string;
}

/** What the three numbers of a draft's date are, while they can still be read in more than one way. */
export interface OpenDate {
  readonly run: DateRun;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly time: number;
  /** The header as written. */
  readonly head: string;
}

export interface AssemblySink {
  draft(draft: Draft, ios: boolean, open: OpenDate | undefined): void;
  doubt(kind: DoubtKind, line: number, lines: number, sample: string): void;
}

export interface Assembly {
  line(text: string, number: number): void;
  /** The file ends: what was held is let go and every run of dates is weighed. */
  end(): void;
  readonly runs: readonly DateRun[];
  /** Set once a header showed seconds. */
  readonly seconds: boolean;
}

/** A step back in time that late delivery alone does not explain. */
const longStep = 2 * hour;
/** A pasted block is shorter than this; what goes on is not a quotation. */
const longestQuote = 20;

interface Held {
  readonly text: string;
  readonly line: number;
  readonly isHeader: boolean;
}

export function createAssembly(sink: AssemblySink): Assembly {
  const header = createHeaderReader();
  const authors = createAuthors();
  const runs: DateRun[] = [];
  const runByShape = new Map<string, DateRun>();
  let current: Draft | undefined;
  let open: OpenDate | undefined;
  let run: DateRun | undefined;
  let ios = false;
  let held: Held[] = [];
  let trusting = false;
  let skipping = false;
  let seconds = false;

  function line(text: string, number: number): void {
    if (!header.read(text)) return continues(text, number);
    const back = isBack();
    if (!trusting && run !== undefined && (back || ios !== header.bracket))
      return hold(text, number, true);
    if (held.length > 0) release(text);
    begin(text, number, back);
  }

  /** Against its own run reading by reading; against another way of writing once that one is known. */
  function isBack(): boolean {
    if (run === undefined) return false;
    const { a, b, c, time, shape } = header;
    if (run.shape === shape) return run.stepsBack(a, b, c, time, longStep);
    if (run.order === undefined) return false;
    const other = runByShape.get(shape) ?? createDateRun(shape);
    return other.isBefore(a, b, c, time, run.last - longStep);
  }

  function hold(text: string, number: number, isHeader: boolean): void {
    held.push({ text, line: number, isHeader });
    if (isHeader && held.filter((one) => one.isHeader).length > longestQuote) replay();
  }

  /** A line that fits follows: what was held is a quotation, unless it fits in between after all. */
  function release(next: string): void {
    if (heldIsReal(wallOf())) replay();
    else quote();
    header.read(next);
  }

  function quote(): void {
    const lines = held;
    held = [];
    for (const one of lines) {
      if (one.isHeader) sink.doubt('quoted-header', one.line, 0, one.text);
      continues(one.text, one.line);
    }
  }

  /** The held lines were real: read them as they are. */
  function replay(): void {
    const lines = held;
    held = [];
    trusting = true;
    for (const one of lines) line(one.text, one.line);
    trusting = false;
  }

  /** Written by people of this chat, after what came before and before what comes next. */
  function heldIsReal(next: number): boolean {
    const last = run?.last ?? -Infinity;
    return held.every(({ text, isHeader }) => {
      if (!isHeader || !header.read(text)) return true;
      const wall = wallOf();
      return wall >= last && wall <= next && authors.isKnown(text, header.end);
    });
  }

  function wallOf(): number {
    const { a, b, c, time, shape } = header;
    return (runByShape.get(shape) ?? createDateRun(shape)).wall(a, b, c, time);
  }

  function begin(text: string, number: number, back: boolean): void {
    const known = Number.isNaN(header.time) ? undefined : runFor();
    if (known === undefined) return impossible(text, number);
    if (back) sink.doubt('out-of-order', number, 0, text);
    flush();
    const { name, bodyAt } = authors.read(text, header.end);
    run = known;
    ios = header.bracket;
    seconds ||= header.seconds;
    skipping = false;
    open = known.order === undefined ? openDate(known, text) : undefined;
    const wall = toWallTime(known.last);
    current = {
      kind: 'said',
      wall,
      by: name,
      line: number,
      lines: 1,
      form: 'text',
      text: text.slice(bodyAt),
    };
  }

  function openDate(known: DateRun, text: string): OpenDate {
    const { a, b, c, time, end } = header;
    return { run: known, a, b, c, time, head: text.slice(0, end) };
  }

  /** Dates written alike are weighed together until one fits no reading left: then the order has changed. */
  function runFor(): DateRun | undefined {
    const { a, b, c, time, shape } = header;
    const known = run?.shape === shape ? run : (runByShape.get(shape) ?? newRun(shape));
    const verdict = known.add(a, b, c, time);
    if (verdict === 'fits') return known;
    if (verdict === 'impossible') return undefined;
    const next = newRun(shape, true);
    return next.add(a, b, c, time) === 'fits' ? next : undefined;
  }

  function newRun(shape: string, surprised = false): DateRun {
    const made = createDateRun(shape, surprised);
    runs.push(made);
    runByShape.set(shape, made);
    return made;
  }

  function continues(text: string, number: number): void {
    if (held.length > 0) hold(text, number, false);
    else if (current !== undefined) append(text);
    else sink.doubt(skipping ? 'impossible-date' : 'not-understood', number, 1, text);
  }

  function append(text: string): void {
    if (current === undefined) return;
    current.lines += 1;
    if (current.text.length < limits.lineLength) current.text += `\n${text}`;
  }

  function impossible(text: string, number: number): void {
    flush();
    skipping = true;
    sink.doubt('impossible-date', number, 1, text);
  }

  function flush(): void {
    if (current !== undefined) sink.draft(current, ios, open);
    current = undefined;
  }

  /** With nothing after it, a block by people of this chat, or one that goes on in time, was real. */
  function end(): void {
    const headers = held.filter(({ isHeader }) => isHeader);
    const ownPeople = headers.every(
      ({ text }) =>
        header.read(text) && header.bracket === ios && authors.isKnown(text, header.end),
    );
    if (ownPeople || heldIsReal(Infinity)) replay();
    else quote();
    flush();
    for (const one of runs) one.close();
  }

  return {
    line,
    end,
    runs,
    get seconds() {
      return seconds;
    },
  };
}
