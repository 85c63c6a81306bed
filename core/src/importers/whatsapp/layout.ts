// How a header is written, apart from what it says: what must stay the same for two dates to be read the
// same way. There are few layouts in the world and one in most files, so each is one object.

import type { DateOrder } from '../importer.ts';

/** Whether the year stands first or last with four digits, or is short and may stand at either end. */
export type YearPlace = 'first' | 'last' | 'short';

export interface Layout {
  /** Brackets, seconds, commas: the same all through one export, but for what was pasted into it. */
  readonly frame: number;
  readonly bracket: boolean;
  readonly seconds: boolean;
  readonly year: YearPlace;
  /** Orders of day, month and year that are usual for this way of writing, the usual first. */
  readonly usual: readonly DateOrder[];
  /** All that are possible at all, for dates that are no dates in the usual ones. */
  readonly possible: readonly DateOrder[];
}

/** Peculiarities of a header, as bits. */
export const sign = {
  bracket: 1,
  seconds: 2,
  comma: 4,
  endsInColon: 8,
  endsInComma: 16,
  timeFirst: 32,
  /** Digits of another script. */
  otherDigits: 64,
  /** "25. 3." */
  spaced: 128,
  /** "25. 3. 2024." */
  dotAfter: 256,
  /** "24/3/25 (15:12)" */
  parenthesis: 512,
  /** In a language or script that never puts the month before the day. */
  dayFirst: 1024,
} as const;

const frameSigns =
  sign.bracket | sign.seconds | sign.comma | sign.endsInColon | sign.endsInComma | sign.timeFirst;

const layouts = new Map<number, Layout>();
const yearPlaces: readonly YearPlace[] = ['first', 'last', 'short'];

/** `separator`: the character between the numbers of the date. */
export function layoutOf(separator: number, year: YearPlace, signs: number): Layout {
  const key = (separator * 4 + yearPlaces.indexOf(year)) * 2048 + signs;
  const known = layouts.get(key);
  if (known !== undefined) return known;
  const made: Layout = {
    frame: signs & frameSigns,
    bracket: (signs & sign.bracket) > 0,
    seconds: (signs & sign.seconds) > 0,
    year,
    usual: usualOrders(separator, year, signs),
    possible: possibleOrders(separator, year, signs),
  };
  layouts.set(key, made);
  return made;
}

const slash = 47;
const dot = 46;

/** Dots, dashes and a short year at the front belong to one order each (CLDR, all locales of WhatsApp);
 * slashes are used by all. */
function usualOrders(separator: number, year: YearPlace, signs: number): readonly DateOrder[] {
  const has = (one: number): boolean => (signs & one) > 0;
  if (year === 'first' || has(sign.parenthesis)) return ['ymd'];
  if (separator === dot && year === 'short' && has(sign.spaced) && has(sign.dotAfter))
    return ['ymd'];
  if (separator !== slash) return ['dmy'];
  const possible = possibleOrders(separator, year, signs);
  return has(sign.dayFirst) ? possible.filter((order) => order !== 'mdy') : possible;
}

/** A short year first is written with dots, dashes or digits of its own, or it would be a day to everyone. */
function possibleOrders(separator: number, year: YearPlace, signs: number): readonly DateOrder[] {
  if (year === 'first') return ['ymd'];
  const latin = (signs & (sign.otherDigits | sign.parenthesis)) === 0;
  return year === 'last' || (separator === slash && latin) ? ['dmy', 'mdy'] : ['dmy', 'mdy', 'ymd'];
}
