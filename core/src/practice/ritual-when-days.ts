// What the words for a rhythm come to: a rule and the day from which on it comes. Days are counted from 1970-01-01
// on the wall.

import { civil, dateOf, monthOf, nextWeekday, weekdayOn } from './calendar-words.ts';
import { once, type Rhythm } from './ritual.ts';

export interface RitualWhen {
  readonly rhythm: Rhythm;
  /** Its first day is this one or a later one; counted from 1970-01-01 on the wall. */
  readonly from: number;
  /** The words that said so. */
  readonly words: string;
}

export type Found = Omit<RitualWhen, 'words'> | undefined;
export type Rule = readonly [
  pattern: RegExp,
  read: (match: RegExpExecArray, today: number) => Found,
];

export const part = '(?:\\s+(?:mornings?|noon|afternoons?|evenings?|nights?))?';
export const dayCodes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
export const dayName = '(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?';
export const nth = '(\\d{1,2})(?:st|nd|rd|th)?';
const counts = new Map([
  ['other', 2],
  ['second', 2],
  ['two', 2],
  ['third', 3],
  ['three', 3],
  ['fourth', 4],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
const places = new Map([
  ['first', '1'],
  ['1st', '1'],
  ['second', '2'],
  ['2nd', '2'],
  ['third', '3'],
  ['3rd', '3'],
  ['fourth', '4'],
  ['4th', '4'],
  ['last', '-1'],
]);

export const countOf = (word: string): number => counts.get(word.toLowerCase()) ?? Number(word);

export const dated = (rrule: string, from: number): Found => ({
  rhythm: { kind: 'calendar', rrule },
  from,
});
export const onDay = (on: number | undefined): Found =>
  on === undefined ? undefined : { rhythm: once, from: on };

export const everyOr = (count: number): string => (count === 1 ? '' : `;INTERVAL=${count}`);

export function weekly(codes: readonly string[], count: number, today: number): Found {
  const first = Math.min(...codes.map((code) => nextWeekday(dayCodes.indexOf(code), today)));
  return dated(`FREQ=WEEKLY${everyOr(count)};BYDAY=${codes.join(',')}`, first);
}

export const onWeekdays = (words: string, count: number, today: number): Found =>
  weekly([...new Set(words.match(new RegExp(dayName, 'giu'))?.map(codeOf))], count, today);

export const codeOf = (name: string): string => name.slice(0, 2).toUpperCase();
export const nextNamed = (name: string, today: number): number =>
  nextWeekday(dayCodes.indexOf(codeOf(name)), today);

export interface Every {
  readonly weekdays: string | undefined;
  readonly today: number;
}

export function everySo(count: number, unit: string, { weekdays, today }: Every): Found {
  if (count < 1 || !Number.isFinite(count)) return undefined;
  const { month: inMonth, dayOfMonth } = dateOf(today);
  const code = dayCodes[weekdayOn(today)];
  switch (unit.toLowerCase()) {
    case 'day':
      return dated(`FREQ=DAILY${everyOr(count)}`, today);
    case 'week':
      return weekdays === undefined
        ? weekly([code], count, today)
        : onWeekdays(weekdays, count, today);
    case 'month':
      return dated(`FREQ=MONTHLY${everyOr(count)};BYMONTHDAY=${Math.min(28, dayOfMonth)}`, today);
    default:
      return dated(
        `FREQ=YEARLY${everyOr(count)};BYMONTH=${inMonth};BYMONTHDAY=${dayOfMonth}`,
        today,
      );
  }
}

export const onPlace = (which: string, name: string, today: number): Found =>
  dated(`FREQ=MONTHLY;BYDAY=${places.get(which.toLowerCase())}${codeOf(name)}`, today);

export const onDayOfMonth = (dayOfMonth: number, today: number): Found =>
  dayOfMonth > 31 || dayOfMonth === 0
    ? undefined
    : dated(`FREQ=MONTHLY;BYMONTHDAY=${dayOfMonth}`, today);

/** The 29th of February is, in most years, the last day of it. */
export function inYear(dayOfMonth: string, name: string, today: number): Found {
  const inMonth = monthOf(name);
  if (civil(2024, inMonth, Number(dayOfMonth)) === undefined) return undefined;
  const on = inMonth === 2 && dayOfMonth === '29' ? '-1' : dayOfMonth;
  return dated(`FREQ=YEARLY;BYMONTH=${inMonth};BYMONTHDAY=${Number(on)}`, today);
}

export function onDate(
  dayOfMonth: string,
  name: string,
  { year, today }: { readonly year: string | undefined; readonly today: number },
): Found {
  const dateIn = (inYear: number): number | undefined =>
    civil(inYear, monthOf(name), Number(dayOfMonth));
  if (year !== undefined) return onDay(dateIn(Number(year)));
  const now = dateOf(today).year;
  return onDay(
    [0, 1, 2, 3, 4].map((k) => dateIn(now + k)).find((on) => on !== undefined && on >= today),
  );
}

export function nextDayOfMonth(dayOfMonth: number, today: number): number | undefined {
  const now = dateOf(today);
  return [0, 1, 2]
    .map((k) => {
      const months = now.month - 1 + k;
      return civil(now.year + Math.floor(months / 12), (months % 12) + 1, dayOfMonth);
    })
    .find((on) => on !== undefined && on >= today);
}
