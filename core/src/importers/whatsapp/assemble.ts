// Lines become messages. A line with a header begins one, every other line continues the one before. The
// trap is the pasted chat: its lines have headers too. A block of header-like lines that steps back in
// time, or is written unlike the file, is held until the next line that fits; then it was a quotation. If
// none comes, or the block goes on, it was real: a merged file, another phone, a clock put right.

import { limits } from '../../limits.ts';
import { hour } from '../../time.ts';
import type { DoubtKind } from '../entry.ts';
import { createAuthors } from './authors.ts';
import { createDateRun, type DateRun } from './dates.ts';
import { createHeaderReader } from './header.ts';

/** One message as it stands in the file. */
export interface Draft {
  /** '' for a line without author: the app wrote it. */
  readonly by: string;
  body: string;
  readonly line: number;
  lines: number;
  readonly ios: boolean;
  readonly seconds: boolean;
  readonly run: DateRun;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly time: number;
  /** The header as it stands in the file, while its date can still be read in more than one way. */
  readonly head: string;
}

export interface AssemblySink {
  draft(draft: Draft): void;
  doubt(kind: DoubtKind, line: number, lines: number, sample: string): void;
}

export interface Assembly {
  line(text: string, number: number): void;
  /** The file ends: what was held is let go and every run of dates is weighed. */
  end(): void;
  readonly runs: readonly DateRun[];
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
  let ios: boolean | undefined;
  let held: Held[] = [];
  let trusting = false;
  let skipping = false;

  function line(text: string, number: number): void {
    if (!header.read(text)) continues(text, number);
    else if (!trusting && isSuspect()) hold(text, number, true);
    else {
      if (held.length > 0) release(text);
      begin(text, number);
    }
  }

  function isSuspect(): boolean {
    if (ios === undefined) return false;
    if (ios !== header.bracket) return true;
    return isBack();
  }

  /** Against its own run reading by reading; against another way of writing once that one is known. */
  function isBack(): boolean {
    const { a, b, c, time, shape } = header;
    if (current?.run.shape === shape) return current.run.stepsBack(a, b, c, time, longStep);
    if (current?.run.order === undefined) return false;
    const run = runByShape.get(shape) ?? createDateRun(shape);
    return run.isBefore(a, b, c, time, lastWall() - longStep);
  }

  const lastWall = (): number =>
    current === undefined
      ? -Infinity
      : current.run.wall(current.a, current.b, current.c, current.time);

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
    for (const one of held) {
      if (one.isHeader) sink.doubt('quoted-header', one.line, 0, one.text);
      append(one.text);
    }
    held = [];
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
    const last = lastWall();
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

  function begin(text: string, number: number): void {
    const { a, b, c, time, seconds, bracket } = header;
    const back = isBack();
    const run = Number.isNaN(time) ? undefined : runFor();
    if (run === undefined) return impossible(text, number);
    if (back) sink.doubt('out-of-order', number, 0, text);
    flush();
    const { name, bodyAt } = authors.read(text, header.end);
    ios = bracket;
    skipping = false;
    const head = run.order === undefined ? text.slice(0, header.end) : '';
    const body = text.slice(bodyAt);
    current = { by: name, body, line: number, lines: 1, ios, seconds, run, a, b, c, time, head };
  }

  /** Dates written alike are weighed together until one fits no reading left: then the order has changed. */
  function runFor(): DateRun | undefined {
    const { a, b, c, time, shape } = header;
    const known = runByShape.get(shape) ?? newRun(shape);
    const verdict = known.add(a, b, c, time);
    if (verdict === 'fits') return known;
    if (verdict === 'impossible') return undefined;
    const next = newRun(shape, true);
    return next.add(a, b, c, time) === 'fits' ? next : undefined;
  }

  function newRun(shape: string, surprised = false): DateRun {
    const run = createDateRun(shape, surprised);
    runs.push(run);
    runByShape.set(shape, run);
    return run;
  }

  function continues(text: string, number: number): void {
    if (held.length > 0) hold(text, number, false);
    else if (current !== undefined) append(text);
    else sink.doubt(skipping ? 'impossible-date' : 'not-understood', number, 1, text);
  }

  function append(text: string): void {
    if (current === undefined) return;
    current.lines += 1;
    if (current.body.length < limits.lineLength) current.body += `\n${text}`;
  }

  function impossible(text: string, number: number): void {
    flush();
    skipping = true;
    sink.doubt('impossible-date', number, 1, text);
  }

  function flush(): void {
    if (current !== undefined) sink.draft(current);
    current = undefined;
  }

  function end(): void {
    const fromPeopleHere = held.every(
      ({ text, isHeader }) => !isHeader || (header.read(text) && authors.isKnown(text, header.end)),
    );
    const sameStyle = held.every(
      ({ text, isHeader }) => !isHeader || (header.read(text) && header.bracket === ios),
    );
    if ((sameStyle && fromPeopleHere) || heldIsReal(Infinity)) replay();
    else quote();
    flush();
    for (const run of runs) run.close();
  }

  return { line, end, runs };
}
