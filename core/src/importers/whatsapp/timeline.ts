// All dates of one export: which run a date belongs to, and whether a line steps back in time.

import { hour } from '../../time.ts';
import type { DateOrder } from '../importer.ts';
import { DateRun } from './date-run.ts';
import type { HeaderReader } from './header.ts';
import type { Layout } from './layout.ts';

/** A step back in time that late delivery alone does not explain. */
const longStep = 2 * hour;

/** A date and a time as a head shows them. */
type Shown = Pick<HeaderReader, 'date' | 'time'>;

export class Timeline {
  readonly #runs: DateRun[] = [];
  readonly #runByLayout = new Map<Layout, DateRun>();
  /** That of the message begun last. */
  #run: DateRun | undefined;

  /** The date joins the run it belongs to; undefined when there is no such date or time. */
  add({ date, time }: Shown): DateRun | undefined {
    if (Number.isNaN(time)) return undefined;
    let run = this.#runOf(date.layout) ?? this.#begin(date.layout, date.layout.usual);
    let verdict = run.add(date, time);
    if (verdict === 'breaks') {
      run = this.#begin(date.layout, date.layout.possible);
      verdict = run.add(date, time);
    }
    if (verdict !== 'fits') return undefined;
    this.#run = run;
    return run;
  }

  /** Against its own run reading by reading; against another layout once the order there is known. */
  isBack({ date, time }: Shown): boolean {
    const run = this.#run;
    if (run === undefined) return false;
    if (run.layout === date.layout) return run.stepsBack(date, time, longStep);
    if (run.order === undefined) return false;
    return this.#runOrNew(date.layout).isBefore(date, time, run.last - longStep);
  }

  /** Bracketed where the file is not, with seconds where it has none, or the like. */
  isUnlike({ date }: Shown): boolean {
    return this.#run !== undefined && this.#run.layout.frame !== date.layout.frame;
  }

  /** The date of the message begun last, on the wall. */
  get last(): number {
    return this.#run?.last ?? -Infinity;
  }

  wallOf({ date, time }: Shown): number {
    return this.#runOrNew(date.layout).wall(date, time);
  }

  /** All dates are in; `answer` is for what the evidence leaves open. */
  close(answer: DateOrder | undefined): void {
    for (const run of this.#runs) {
      run.close();
      if (run.order === undefined && answer !== undefined) run.answer(answer);
    }
  }

  /** The order most dates were read in. */
  get order(): DateOrder {
    const [most] = [...this.#runs].sort((x, y) => y.count - x.count);
    return most?.order ?? 'dmy';
  }

  #begin(layout: Layout, orders: readonly DateOrder[]): DateRun {
    const run = new DateRun(layout, orders);
    this.#runs.push(run);
    this.#runByLayout.set(layout, run);
    return run;
  }

  #runOf(layout: Layout): DateRun | undefined {
    return this.#run?.layout === layout ? this.#run : this.#runByLayout.get(layout);
  }

  #runOrNew(layout: Layout): DateRun {
    return this.#runOf(layout) ?? new DateRun(layout);
  }
}
