// The day on which a line says that something happened: "yesterday", "last Friday", "on the 3rd of December", "kal
// raat", "do din pehle". "kal" is the day before or the day after; what is noted has happened.

import { hour, week, day } from '../time.ts';
import {
  civil,
  dateOf,
  fullWeekdays,
  monthOf,
  monthPattern,
  numberOf,
  numberPattern,
  weekdayOf,
  weekdayOn,
} from './calendar-words.ts';

export interface OnDate {
  readonly words: string;
  readonly date: number;
  /** Milliseconds since midnight, where the words name a part of the day. */
  readonly length: number | undefined;
}

type DateRule = readonly [RegExp, (match: RegExpExecArray, today: number) => number | undefined];

const part = '(?: (?:in the )?(morning|noon|afternoon|evening|night))?';
const hindiPart = '(?: (subah|dopahar|shaam|sham|raat))?';
const shortWeekday = '(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)';

const rules: readonly DateRule[] = [
  [/\b(?:the )?day (?:before|b4) yesterday()/iu, (_, date) => date - 2],
  [new RegExp(`\\b(?:yesterday|yday|y'day|yest)${part}\\b`, 'iu'), (_, date) => date - 1],
  [/\blast (night|evening)\b/iu, (_, date) => date - 1],
  [/\b(?:this (morning|noon|afternoon|evening)|to(night)|today)\b/iu, (_, date) => date],
  [new RegExp(`\\bparso[n]?${hindiPart}\\b`, 'iu'), (_, date) => date - 2],
  [new RegExp(`\\bkal${hindiPart}\\b`, 'iu'), (_, date) => date - 1],
  [new RegExp(`\\baaj${hindiPart}\\b`, 'iu'), (_, date) => date],
  [
    new RegExp(`\\b()(${numberPattern}) (day|week|month|year)s? (?:ago|back)\\b`, 'iu'),
    (match, date) => date - Math.round(numberOf(match[2]) * daysIn(match[3])),
  ],
  [
    new RegExp(`\\b()(${numberPattern}) (din|hafte|mahine|saal) pehle\\b`, 'iu'),
    (match, date) => date - Math.round(numberOf(match[2]) * daysIn(match[3])),
  ],
  [
    /\b(?:last|this|at the|on the|over the|past) weekend()\b/iu,
    (_, date) => lastWeekday('saturday', false, date),
  ],
  [
    /\b()(?:last|pichle) (week|month|hafte|mahine)\b/iu,
    (match, date) => date - Math.round(daysIn(match[2])),
  ],
  [/\b(?:on )?()(\d{4})-(\d\d)-(\d\d)\b/iu, (m) => civil(Number(m[2]), Number(m[3]), Number(m[4]))],
  [
    /\b(?:on )?()(\d{1,2})\.(\d{1,2})\.(\d{4})\b/iu,
    (m) => civil(Number(m[4]), Number(m[3]), Number(m[2])),
  ],
  [
    new RegExp(
      `\\b(?:on )?(?:the )?()(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthPattern}\\b\\.?(?:,? (\\d{4}))?`,
      'iu',
    ),
    (m, today) => dayAndMonth(m[2], m[3], { year: m[4], today }),
  ],
  [
    new RegExp(
      `\\b(?:on )?()${monthPattern}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`,
      'iu',
    ),
    (m, today) => dayAndMonth(m[3], m[2], { year: m[4], today }),
  ],
  [/\bon the ()(\d{1,2})(?:st|nd|rd|th)\b/iu, (m, today) => lastDayOfMonth(Number(m[2]), today)],
  [
    new RegExp(`\\b(?:(?:on|last|this|past|pichle) )*(${fullWeekdays})(?: ko\\b)?${part}\\b`, 'iu'),
    (m, date) => lastWeekday(m[1], /\b(?:last|pichle)\b/iu.test(m[0]), date),
  ],
  [
    new RegExp(`\\b(?:on|last|this) (${shortWeekday})${part}\\b`, 'iu'),
    (m, date) => lastWeekday(m[1], /\blast\b/iu.test(m[0]), date),
  ],
  // "sat" and "sun" alone are a verb and a star.
  [/\b(mon|tues?|weds?|thu(?:rs?)?|fri)$/iu, (m, date) => lastWeekday(m[1], false, date)],
];

export function dateIn(line: string, today: number): OnDate | undefined {
  for (const [pattern, dateOfMatch] of rules) {
    const match = pattern.exec(line);
    const date = match === null ? undefined : dateOfMatch(match, today);
    if (match !== null && date !== undefined)
      return { words: match[0], date, length: partOfDay(match) };
  }
  return undefined;
}

const units: ReadonlyMap<string, number> = new Map([
  ['week', week / day],
  ['hafte', week / day],
  ['month', 30.4],
  ['mahine', 30.4],
  ['year', 365.25],
  ['saal', 365.25],
]);
const daysIn = (unit: string): number => units.get(unit.toLowerCase()) ?? 1;

const parts = new Map([
  ['morning', 9 * hour],
  ['subah', 9 * hour],
  ['noon', 12 * hour],
  ['dopahar', 14 * hour],
  ['afternoon', 15 * hour],
  ['evening', 19 * hour],
  ['shaam', 19 * hour],
  ['sham', 19 * hour],
  ['night', 21 * hour],
  ['raat', 21 * hour],
]);
const partOfDay = (match: RegExpExecArray): number | undefined =>
  match.map((words: string | undefined) => parts.get(words?.toLowerCase() ?? '')).find(Boolean);

function lastWeekday(name: string, notToday: boolean, date: number): number {
  const back = (weekdayOn(date) - weekdayOf(name) + 7) % 7;
  return date - (back === 0 && notToday ? 7 : back);
}

interface InYear {
  readonly year: string | undefined;
  readonly today: number;
}

function dayAndMonth(dayOfMonth: string, name: string, { year, today }: InYear) {
  const on = (inYear: number) => civil(inYear, monthOf(name), Number(dayOfMonth));
  if (year !== undefined) return on(Number(year));
  const thisYear = dateOf(today).year;
  return [0, 1, 2, 3, 4]
    .map((back) => on(thisYear - back))
    .find((date) => date !== undefined && date <= today);
}

function lastDayOfMonth(dayOfMonth: number, today: number): number | undefined {
  const { year, month } = dateOf(today);
  return [0, 1, 2]
    .map((back) => year * 12 + month - 1 - back)
    .map((months) => civil(Math.floor(months / 12), (months % 12) + 1, dayOfMonth))
    .find((date) => date !== undefined && date <= today);
}
