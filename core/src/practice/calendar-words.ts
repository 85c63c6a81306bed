// Weekdays, months and numbers as people write them, in English and in Hindi with Latin letters, and the days on the
// wall that they mean. Days are counted from 1970-01-01.

import { dateOfWall, day, daysFromCivil, toWallTime } from '../time.ts';

const numbers = new Map<string, number>([
  ...'one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, k): [string, number] => [word, k + 1]),
  ...'ek do teen char paanch chhe saat aath nau das'
    .split(' ')
    .map((word, k): [string, number] => [word, k + 1]),
  ['a', 1],
  ['an', 1],
  ['chaar', 4],
  ['a couple of', 2],
  ['couple of', 2],
  ['a few', 3],
]);
export const numberPattern = `(?:\\d{1,4}|a couple of|couple of|a few|${[...numbers.keys()].filter((word) => !word.includes(' ')).join('|')})`;
export const numberOf = (word: string): number => numbers.get(word.toLowerCase()) ?? Number(word);

export const monthPattern =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
export const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** From Sunday on, beside the English names. */
const inHindi = [
  'itvaar|itwar|itvar|ravivar|raviwar',
  'somvar|somwar|somvaar',
  'mangalvar|mangalwar',
  'budhvar|budhwar',
  'guruvar|guruwar|veervar',
  'shukravar|shukrawar|jumme',
  'shanivar|shaniwar',
];
const english = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
export const fullWeekdays = `sunday|monday|tuesday|wednesday|thursday|friday|saturday|${inHindi.join('|')}`;

/** 0 on Sundays. */
export const weekdayOf = (name: string): number => {
  const lower = name.toLowerCase();
  const hindi = inHindi.findIndex((names) => names.split('|').includes(lower));
  return hindi >= 0 ? hindi : english.indexOf(lower.slice(0, 3));
};

/** 1970-01-01 was a Thursday. */
export const weekdayOn = (date: number): number => (((date + 4) % 7) + 7) % 7;

/** The first such weekday on the day or after it. */
export const nextWeekday = (weekday: number, date: number): number =>
  date + ((weekday - weekdayOn(date) + 7) % 7);

/** The day there is by that date; undefined for the 31st of June. */
export function civil(year: number, month: number, dayOfMonth: number): number | undefined {
  const date = daysFromCivil(year, month, dayOfMonth);
  const back = dateOf(date);
  return back.year === year && back.month === month && back.dayOfMonth === dayOfMonth
    ? date
    : undefined;
}

export const dateOf = (date: number): ReturnType<typeof dateOfWall> =>
  dateOfWall(toWallTime(date * day));
