// Messages whose date is still open wait in line, and those behind them too, so that nothing leaves with a
// date that later lines would have read otherwise.

import { limits } from '../../limits.ts';
import { toWallTime } from '../../time.ts';
import type { DateOrder } from '../importer.ts';
import type { Draft, OpenDate } from './assembly.ts';
import { DateExamples } from './examples.ts';

interface Waiting {
  readonly draft: Draft;
  readonly ios: boolean;
  readonly open: OpenDate | undefined;
}

export interface Dated {
  draft(draft: Draft, ios: boolean): void;
  /** The date of this draft stays open: it was read day first. `head` as written. */
  leftOpen(draft: Draft, head: string): void;
}

export class Undated {
  /** Of the dates left open those that differ most between the readings. */
  readonly examples = new DateExamples();
  readonly #answer: DateOrder | undefined;
  readonly #to: Dated;
  #line: Waiting[] = [];

  /** `answer`: the person's word for what the file leaves open. */
  constructor(answer: DateOrder | undefined, to: Dated) {
    this.#answer = answer;
    this.#to = to;
  }

  draft(draft: Draft, ios: boolean, open: OpenDate | undefined): void {
    if (open === undefined && this.#line.length === 0) this.#to.draft(draft, ios);
    else this.#line.push({ draft, ios, open });
  }

  /** Lets go what is decided by now, and what makes the line longer than any export is. */
  release(): void {
    const open = this.#line.findIndex((one) => isUndecided(one.open));
    const tooMany = this.#line.length - limits.waiting;
    if (tooMany > 0 && this.#answer !== undefined) this.#line[open]?.open?.run.answer(this.#answer);
    this.#letGo(Math.max(open < 0 ? this.#line.length : open, tooMany));
  }

  /** All evidence is in. */
  end(): void {
    this.#letGo(this.#line.length);
  }

  #letGo(count: number): void {
    if (count === 0) return;
    for (const { draft, ios, open } of this.#line.splice(0, count)) {
      if (open !== undefined) this.#date(draft, open);
      this.#to.draft(draft, ios);
    }
  }

  #date(draft: Draft, open: OpenDate): void {
    const { run, date, time, head } = open;
    draft.wall = toWallTime(run.wall(date, time));
    const apart = run.daysApart(date);
    if (apart === 0) return;
    this.examples.add(head, apart);
    this.#to.leftOpen(draft, head);
  }
}

const isUndecided = (open: OpenDate | undefined): boolean =>
  open !== undefined && open.run.order === undefined;
