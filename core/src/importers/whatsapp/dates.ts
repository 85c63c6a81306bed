// What the three numbers of a date mean. 3/4/24 is April in London and March in Boston, and the file does
// not say: a run of dates written alike is read together, and evidence decides. A number above twelve is
// proof; a reading under which time keeps running backwards is ruled out; some ways of writing (dots,
// a leading short year) belong to one order only. What stays open is asked, never guessed.

import { day, daysFromCivil } from '../../time.ts';
import type { DateOrder } from '../importer.ts';

export interface DateRun {
  readonly shape: string;
  /** Set as soon as the evidence allows one reading only. */
  order: DateOrder | undefined;
  /** 'breaks': possible, but in no reading this run still allows. */
  add(a: number, b: number, c: number, time: number): 'fits' | 'breaks' | 'impossible';
  /** In every reading still possible, the moment lies more than `by` before the last one added. */
  stepsBack(a: number, b: number, c: number, time: number, by: number): boolean;
  /** In every reading still possible, the moment lies before this one. */
  isBefore(a: number, b: number, c: number, time: number, wall: number): boolean;
  /** Milliseconds on the wall, in the order found so far (day first while it is open). */
  wall(a: number, b: number, c: number, time: number): number;
  /** The person's own word, where it is a possible reading. */
  answer(order: DateOrder): void;
  /** The date added last, on the wall, in the order found so far. */
  readonly last: number;
  /** Dates in this run. */
  readonly count: number;
  /** All dates are in: chronology decides, or leaves the order open. */
  close(): void;
}

interface Reading {
  readonly order: DateOrder;
  last: number;
  stepsBack: number;
}

/** How much clearer one reading must be before chronology decides. */
const margin = 2;

/** `surprised`: an earlier run of this shape was not in the order its way of writing belongs to. */
export function createDateRun(shape: string, surprised = false): DateRun {
  const dayIn = rememberDay();
  let count = 0;
  let readings: Reading[] = ordersOf(shape, surprised).map((order) => ({
    order,
    last: -Infinity,
    stepsBack: 0,
  }));
  const wallIn = (order: DateOrder, a: number, b: number, c: number, time: number): number =>
    dayIn(a, b, c, order) * day + time;

  const run: DateRun = {
    shape,
    order: readings.length === 1 ? readings[0].order : undefined,
    add: (a, b, c, time) =>
      run.order === undefined ? weigh(a, b, c, time) : follow(a, b, c, time),
    stepsBack: (a, b, c, time, by) =>
      readings.every((reading) => wallIn(reading.order, a, b, c, time) < reading.last - by),
    isBefore: (a, b, c, time, wall) =>
      readings.every((reading) => wallIn(reading.order, a, b, c, time) < wall),
    wall: (a, b, c, time) => wallIn(run.order ?? readings[0].order, a, b, c, time),
    answer: (order) => {
      if (readings.some((reading) => reading.order === order)) settle(order);
    },
    get last() {
      return readings[0].last;
    },
    get count() {
      return count;
    },
    close,
  };

  function follow(a: number, b: number, c: number, time: number): 'fits' | 'breaks' | 'impossible' {
    const [reading] = readings;
    const wall = wallIn(reading.order, a, b, c, time);
    if (Number.isNaN(wall)) return misfitOf(shape, a, b, c);
    reading.last = wall;
    count += 1;
    return 'fits';
  }

  function weigh(a: number, b: number, c: number, time: number): 'fits' | 'breaks' | 'impossible' {
    const left = readings.filter(({ order }) => !Number.isNaN(dayOf(a, b, c, order)));
    if (left.length === 0) return misfitOf(shape, a, b, c);
    readings = left;
    for (const reading of readings) step(reading, wallIn(reading.order, a, b, c, time));
    decide(margin + 1);
    count += 1;
    return 'fits';
  }

  function decide(needed: number): void {
    const [best, next] = [...readings].sort((x, y) => x.stepsBack - y.stepsBack);
    if (next === undefined || next.stepsBack - best.stepsBack >= needed) settle(best.order);
  }

  function settle(order: DateOrder): void {
    run.order = order;
    readings = readings.filter((reading) => reading.order === order);
  }

  function close(): void {
    if (run.order === undefined) decide(margin);
  }

  return run;
}

const misfitOf = (shape: string, a: number, b: number, c: number): 'breaks' | 'impossible' =>
  possibleOrders(shape).some((order) => !Number.isNaN(dayOf(a, b, c, order)))
    ? 'breaks'
    : 'impossible';

function step(reading: Reading, wall: number): void {
  if (wall < reading.last - day) reading.stepsBack += 1;
  reading.last = wall;
}

/** Messages come by the day: the day just worked out is usually the one asked for. */
function rememberDay(): typeof dayOf {
  let [a, b, c]: readonly number[] = [-1, -1, -1];
  let order: DateOrder = 'dmy';
  let found = Number.NaN;
  return (nextA, nextB, nextC, nextOrder) => {
    if (nextA === a && nextB === b && nextC === c && nextOrder === order) return found;
    [a, b, c, order] = [nextA, nextB, nextC, nextOrder];
    found = dayOf(a, b, c, order);
    return found;
  };
}

/** Dots, dashes and a leading short year belong to one order each (CLDR, all locales of WhatsApp); slashes
 * are used by all. */
function ordersOf(shape: string, surprised: boolean): readonly DateOrder[] {
  if (shape.includes('first')) return ['ymd'];
  if (surprised) return possibleOrders(shape);
  if (/^\.\. short| \(/u.test(shape)) return ['ymd'];
  if (!shape.startsWith('/')) return ['dmy'];
  return possibleOrders(shape);
}

/** A short year first is written with dots, dashes or digits of its own, or it would be a day to everyone. */
const possibleOrders = (shape: string): readonly DateOrder[] =>
  shape.startsWith('/ last') || shape === '/ short' ? ['dmy', 'mdy'] : ['dmy', 'mdy', 'ymd'];

/** Days since 1970-01-01 of the date read in this order; NaN when there is no such day. */
export function dayOf(a: number, b: number, c: number, order: DateOrder): number {
  if (order === 'ymd') return dayFrom(a, b, c);
  return order === 'dmy' ? dayFrom(c, b, a) : dayFrom(c, a, b);
}

const firstDay = daysFromCivil(2009, 1, 1);

function dayFrom(written: number, month: number, dayOfMonth: number): number {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return Number.NaN;
  if (written >= 1380 && written <= 1420) return dayFromJalali(written, month, dayOfMonth);
  const year = fullYear(written);
  const found = daysFromCivil(year, month, dayOfMonth);
  const within = found < daysFromCivil(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
  return within && found >= firstDay ? found : Number.NaN;
}

/** Two digits lie in 2009 to 2051; beyond, they are of the Buddhist era, as are 2550 to 2600. */
function fullYear(written: number): number {
  if (written < 52) return 2000 + written;
  if (written < 100) return 2500 + written - 543;
  return written >= 2550 && written <= 2600 ? written - 543 : written;
}

const jalaliMonthStart = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336];
const jalaliEpoch = daysFromCivil(2001, 3, 21);

/** Solar Hijri, by the 33-year rule that holds from 1342 to 1502: leap when year mod 33 is one of eight. */
function dayFromJalali(year: number, month: number, dayOfMonth: number): number {
  const longest = month <= 6 ? 31 : month < 12 || isJalaliLeap(year) ? 30 : 29;
  if (dayOfMonth > longest) return Number.NaN;
  let found = jalaliEpoch + jalaliMonthStart[month - 1] + dayOfMonth - 1;
  for (let y = 1380; y < year; y += 1) found += isJalaliLeap(y) ? 366 : 365;
  return found;
}

const isJalaliLeap = (year: number): boolean => [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);
