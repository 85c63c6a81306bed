// What the three numbers of a date mean. 3/4/24 is April in London and March in Boston, and the file does
// not say: a run of dates written alike is read together, and evidence decides. A number above twelve is
// proof; a reading under which time keeps running backwards is ruled out; some ways of writing (dots,
// a leading short year) belong to one order only. What stays open is asked, never guessed.

import { daysFromCivil } from '../../time.ts';
import type { DateOrder } from '../importer.ts';

export interface DateRun {
  readonly shape: string;
  /** Set as soon as the evidence allows one reading only. */
  order: DateOrder | undefined;
  /** True when the order was taken without evidence. */
  guessed: boolean;
  /** 'breaks': possible, but in no reading this run still allows. */
  add(a: number, b: number, c: number): 'fits' | 'breaks' | 'impossible';
  /** All dates are in: chronology, then the way of writing. Leaves the order open when neither tells. */
  close(): void;
}

interface Reading {
  readonly order: DateOrder;
  last: number;
  stepsBack: number;
}

/** How much clearer one reading must be before chronology decides. */
const margin = 2;

export function createDateRun(shape: string): DateRun {
  let readings: Reading[] = ordersOf(shape).map((order) => ({
    order,
    last: -Infinity,
    stepsBack: 0,
  }));
  const run: DateRun = {
    shape,
    order: readings.length === 1 ? readings[0].order : undefined,
    guessed: false,
    add,
    close,
  };

  function add(a: number, b: number, c: number): 'fits' | 'breaks' | 'impossible' {
    const left = readings.filter((reading) => !Number.isNaN(dayOf(a, b, c, reading.order)));
    if (left.length === 0)
      return allOrders.some((order) => !Number.isNaN(dayOf(a, b, c, order)))
        ? 'breaks'
        : 'impossible';
    readings = left;
    for (const reading of readings) step(reading, dayOf(a, b, c, reading.order));
    decide(margin + 1);
    return 'fits';
  }

  function decide(needed: number): void {
    const [best, next] = [...readings].sort((x, y) => x.stepsBack - y.stepsBack);
    if (next === undefined || next.stepsBack - best.stepsBack >= needed) run.order ??= best.order;
    if (run.order !== undefined) readings = readings.filter(({ order }) => order === run.order);
  }

  function close(): void {
    decide(margin);
    const usual = usualOrder(shape);
    if (run.order === undefined && readings.some(({ order }) => order === usual)) run.order = usual;
  }

  return run;
}

function step(reading: Reading, day: number): void {
  if (day < reading.last - 1) reading.stepsBack += 1;
  reading.last = day;
}

const allOrders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

function ordersOf(shape: string): readonly DateOrder[] {
  if (shape.includes('first')) return ['ymd'];
  if (shape.includes('last')) return ['dmy', 'mdy'];
  return /^\.\. | \(|other digits/u.test(shape) ? allOrders : ['dmy', 'mdy'];
}

/** Ways of writing that only one order uses (CLDR, all locales of WhatsApp); slashes are used by all. */
function usualOrder(shape: string): DateOrder | undefined {
  if (/^\.\. short| \(/u.test(shape)) return 'ymd';
  return shape.startsWith('/') ? undefined : 'dmy';
}

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
  const day = daysFromCivil(year, month, dayOfMonth);
  const within = day < daysFromCivil(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
  return within && day >= firstDay ? day : Number.NaN;
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
  let day = jalaliEpoch + jalaliMonthStart[month - 1] + dayOfMonth - 1;
  for (let y = 1380; y < year; y += 1) day += isJalaliLeap(y) ? 366 : 365;
  return day;
}

const isJalaliLeap = (year: number): boolean => [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);
