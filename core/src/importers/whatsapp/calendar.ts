// What day three numbers mean, in the calendars people's telephones write.

import { daysFromCivil } from '../../time.ts';
import type { DateOrder } from '../importer.ts';

/** Days since 1970-01-01 of the date read in this order; NaN when there is no such day. */
export function dayOf(a: number, b: number, c: number, order: DateOrder): number {
  if (order === 'ymd') return dayFrom(a, b, c);
  return order === 'dmy' ? dayFrom(c, b, a) : dayFrom(c, a, b);
}

/** WhatsApp began in 2009. */
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
