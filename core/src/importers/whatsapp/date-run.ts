// What the three numbers of a date mean. 3/4/24 is April in London and March in Boston, and the file does
// not say: a run of dates written alike is read together, and evidence decides. A number above twelve is
// proof; a reading under which time keeps running backwards is ruled out; some ways of writing belong to
// one order only. What stays open is asked, never guessed.

import { day } from '../../time.ts';
import type { DateOrder } from '../importer.ts';
import { dayOf } from './calendar.ts';
import type { WrittenDate } from './header.ts';
import type { Layout } from './layout.ts';
import type { TimeOfDay } from './time-of-day.ts';

/** 'breaks': a date, but in no reading this run still allows. */
export type Verdict = 'fits' | 'breaks' | 'impossible';

/** One way to read the run. */
interface Reading {
  readonly order: DateOrder;
  /** The date added last, on the wall. */
  last: number;
  stepsBack: number;
}

/** How many fewer steps back one reading must have before chronology decides: at the end, and before it. */
const clearAtEnd = 2;
const clearBefore = 3;

export class DateRun {
  readonly layout: Layout;
  /** Set as soon as the evidence allows one reading only. */
  order: DateOrder | undefined;
  /** Dates in this run. */
  count = 0;
  #readings: readonly Reading[];
  #date: WrittenDate | undefined;
  #day = Number.NaN;

  /** `orders`: those of the layout, unless dates of this layout came that are none in them. */
  constructor(layout: Layout, orders: readonly DateOrder[] = layout.usual) {
    this.layout = layout;
    this.#readings = orders.map((order) => ({ order, last: -Infinity, stepsBack: 0 }));
    this.#settleIfOne();
  }

  add(date: WrittenDate, time: TimeOfDay): Verdict {
    const verdict = this.order === undefined ? this.#weigh(date, time) : this.#follow(date, time);
    if (verdict === 'fits') this.count += 1;
    return verdict;
  }

  /** In every reading still possible, this lies more than `by` before the date added last. */
  stepsBack(date: WrittenDate, time: TimeOfDay, by: number): boolean {
    if (this.order !== undefined) return this.wall(date, time) < this.last - by;
    return this.#readings.every(({ order, last }) => this.#wallIn(order, date, time) < last - by);
  }

  /** In every reading still possible, this lies before `wall`. */
  isBefore(date: WrittenDate, time: TimeOfDay, wall: number): boolean {
    return this.#readings.every(({ order }) => this.#wallIn(order, date, time) < wall);
  }

  /** Milliseconds on the wall, in the order found so far; the usual one while that is open. */
  wall(date: WrittenDate, time: TimeOfDay): number {
    return this.#wallIn(this.#readings[0].order, date, time);
  }

  /** How far the readings still possible differ on this date; 0 when they do not. */
  daysApart(date: WrittenDate): number {
    const days = this.#readings
      .map(({ order }) => dayIn(date, order))
      .filter((one) => !Number.isNaN(one));
    return Math.max(...days) - Math.min(...days);
  }

  /** The date added last, on the wall, in the order found so far. */
  get last(): number {
    return this.#readings[0].last;
  }

  /** All dates are in: chronology decides, or leaves the order open. */
  close(): void {
    if (this.order === undefined) this.#decide(clearAtEnd);
  }

  /** The person's own word, where it is a possible reading. */
  answer(order: DateOrder): void {
    if (this.#readings.some((reading) => reading.order === order)) this.#settle(order);
  }

  #follow(date: WrittenDate, time: TimeOfDay): Verdict {
    const [reading] = this.#readings;
    const wall = this.#wallIn(reading.order, date, time);
    if (Number.isNaN(wall)) return this.#misfit(date);
    reading.last = wall;
    return 'fits';
  }

  #weigh(date: WrittenDate, time: TimeOfDay): Verdict {
    const left = this.#readings.filter(({ order }) => isDay(date, order));
    if (left.length === 0) return this.#misfit(date);
    this.#readings = left;
    for (const reading of left) step(reading, this.#wallIn(reading.order, date, time));
    this.#settleIfOne();
    if (this.order === undefined) this.#decide(clearBefore);
    return 'fits';
  }

  #misfit(date: WrittenDate): Verdict {
    return this.layout.possible.some((order) => isDay(date, order)) ? 'breaks' : 'impossible';
  }

  #decide(clear: number): void {
    const [best, next] = [...this.#readings].sort((x, y) => x.stepsBack - y.stepsBack);
    if (next.stepsBack - best.stepsBack >= clear) this.#settle(best.order);
  }

  #settle(order: DateOrder): void {
    this.#readings = this.#readings.filter((reading) => reading.order === order);
    this.#settleIfOne();
  }

  #settleIfOne(): void {
    if (this.#readings.length === 1) this.order = this.#readings[0].order;
  }

  /** Messages come by the day: once the order is known, the day just worked out is usually the one asked for. */
  #wallIn(order: DateOrder, date: WrittenDate, time: TimeOfDay): number {
    if (this.order === undefined) return dayIn(date, order) * day + time;
    if (date !== this.#date) {
      this.#date = date;
      this.#day = dayIn(date, order) * day;
    }
    return this.#day + time;
  }
}

const dayIn = ({ a, b, c }: WrittenDate, order: DateOrder): number => dayOf(a, b, c, order);
const isDay = (date: WrittenDate, order: DateOrder): boolean => !Number.isNaN(dayIn(date, order));

function step(reading: Reading, wall: number): void {
  if (wall < reading.last - day) reading.stepsBack += 1;
  reading.last = wall;
}
