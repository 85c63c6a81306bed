// When a line says something happened, in the words people use, on the wall of the given zone. What is noted
// has happened: a day without a year, or an hour still to come, is the last one that was.

import {
  day,
  daysFromCivil,
  hour,
  minute,
  toInstant,
  toWallTime,
  wallText,
  week,
  zoneClock,
  type Instant,
  type Zone,
} from '../time.ts';

export interface When {
  readonly at: Instant;
  readonly dated: boolean;
  /** The line without the words that said when. */
  readonly rest: string;
}

interface Today {
  readonly now: Instant;
  /** Days from 1970-01-01 on the wall. */
  readonly date: number;
}

export function whenIn(
  line: string,
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
): When {
  const clock = zoneClock(zone);
  const wall = clock.wallOf(now);
  const today: Today = { now, date: Math.floor(wall / day) };
  const ago = elapsedIn(line);
  if (ago !== undefined)
    return { at: toInstant(now - ago.length), dated: true, rest: without(line, [ago.words]) };
  const date = dateIn(line, today);
  const afterDate = date === undefined ? line : without(line, [date.words]);
  const time = timeIn(afterDate);
  const rest = time === undefined ? afterDate : without(afterDate, [time.words]);
  if (date === undefined && time === undefined) return { at: now, dated: false, rest };
  const chosen = date?.date ?? today.date;
  const at = instantOn(chosen, time?.length ?? date?.length ?? noonOr(chosen, today, wall));
  const lastOne = at > now && date === undefined ? instantOn(chosen - 1, time?.length ?? 0) : at;
  return { at: toInstant(Math.min(lastOne, now)), dated: true, rest };

  function instantOn(onDate: number, sinceMidnight: number): Instant {
    return clock.instantOf(toWallTime(onDate * day + sinceMidnight));
  }
}

/** A day without an hour is kept as its noon; today is now. */
const noonOr = (date: number, today: Today, wall: number): number =>
  date === today.date ? wall - today.date * day : 12 * hour;

function without(line: string, words: readonly string[]): string {
  return words
    .reduce((rest, one) => rest.replace(one, ' '), line)
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Elapsed {
  readonly words: string;
  /** Milliseconds. */
  readonly length: number;
}

const numberWords = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const numberPattern = `(?:\\d{1,4}|an?|one|${numberWords.slice(1).join('|')}|a couple of|a few)`;

function countOf(words: string): number {
  const lower = words.toLowerCase();
  if (/^(?:an?|one)$/u.test(lower)) return 1;
  if (lower === 'a couple of') return 2;
  if (lower === 'a few') return 3;
  return numberWords.includes(lower) ? numberWords.indexOf(lower) + 1 : Number(lower);
}

/** Minutes and hours ago are counted from now; longer ago is a day on the calendar. */
function elapsedIn(line: string): Elapsed | undefined {
  const justNow = /\b(?:just now|right now)\b/iu.exec(line);
  if (justNow !== null) return { words: justNow[0], length: 0 };
  const match = new RegExp(`\\b(half an|${numberPattern}) (minute|hour)s? ago\\b`, 'iu').exec(line);
  if (match === null) return undefined;
  const count = match[1].toLowerCase() === 'half an' ? 0.5 : countOf(match[1]);
  return { words: match[0], length: count * (match[2].toLowerCase() === 'hour' ? hour : minute) };
}

interface OnDate {
  readonly words: string;
  readonly date: number;
  /** Milliseconds since midnight, where the words name a part of the day. */
  readonly length: number | undefined;
}

type DateRule = readonly [RegExp, (match: RegExpExecArray, today: Today) => number | undefined];

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthPattern =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const partPattern = '(?: (morning|noon|afternoon|evening|night))?';

const rules: readonly DateRule[] = [
  [/\b(?:the )?day before yesterday()/iu, (_, { date }) => date - 2],
  [new RegExp(`\\byesterday${partPattern}\\b`, 'iu'), (_, { date }) => date - 1],
  [/\blast (night)\b/iu, (_, { date }) => date - 1],
  [/\b(?:this (morning|noon|afternoon|evening)|to(night)|today)\b/iu, (_, { date }) => date],
  [
    new RegExp(`\\b()(${numberPattern}) (day|week|month|year)s? ago\\b`, 'iu'),
    (match, { date }) => date - Math.round(countOf(match[2]) * daysIn(match[3])),
  ],
  [
    /\b(?:last|this|at the|on the|over the) weekend()\b/iu,
    (_, { date }) => lastWeekday('saturday', false, date),
  ],
  [/\b()last (week|month)\b/iu, (match, { date }) => date - Math.round(daysIn(match[2]))],
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
    (m, today) => dayAndMonth(m[2], m[3], m[4], today),
  ],
  [
    new RegExp(
      `\\b(?:on )?()${monthPattern}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`,
      'iu',
    ),
    (m, today) => dayAndMonth(m[3], m[2], m[4], today),
  ],
  [
    new RegExp(`\\b(?:(?:on|last|this|past) )*(${weekdays.join('|')})${partPattern}\\b`, 'iu'),
    (m, { date }) => lastWeekday(m[1], /\blast\b/iu.test(m[0]), date),
  ],
];

function dateIn(line: string, today: Today): OnDate | undefined {
  for (const [pattern, dateOf] of rules) {
    const match = pattern.exec(line);
    const date = match === null ? undefined : dateOf(match, today);
    if (match !== null && date !== undefined)
      return { words: match[0], date, length: partOfDay(match) };
  }
  return undefined;
}

const daysIn = (unit: string): number =>
  ({ day: 1, week: week / day, month: 30.4, year: 365.25 })[unit.toLowerCase()] ?? 1;

const parts = new Map([
  ['morning', 9 * hour],
  ['noon', 12 * hour],
  ['afternoon', 15 * hour],
  ['evening', 19 * hour],
  ['night', 21 * hour],
]);
const partOfDay = (match: RegExpExecArray): number | undefined =>
  match.map((words: string | undefined) => parts.get(words?.toLowerCase() ?? '')).find(Boolean);

/** 1970-01-01 was a Thursday. */
function lastWeekday(name: string, notToday: boolean, date: number): number {
  const back = (date + 4 - weekdays.indexOf(name.toLowerCase()) + 7) % 7;
  return date - (back === 0 && notToday ? 7 : back);
}

/** The day there is by that name; undefined for the 31st of June. */
function civil(year: number, month: number, dayOfMonth: number): number | undefined {
  const date = daysFromCivil(year, month, dayOfMonth);
  const written = [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
  return wallText(toWallTime(date * day)).startsWith(written) ? date : undefined;
}

function dayAndMonth(
  dayOfMonth: string,
  monthName: string,
  year: string | undefined,
  today: Today,
): number | undefined {
  const month = months.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  if (year !== undefined) return civil(Number(year), month, Number(dayOfMonth));
  const thisYear = Number(wallText(toWallTime(today.date * day)).slice(0, 4));
  return [0, 1, 2, 3, 4]
    .map((back) => civil(thisYear - back, month, Number(dayOfMonth)))
    .find((date) => date !== undefined && date <= today.date);
}

const times: readonly (readonly [RegExp, (match: RegExpExecArray) => number | undefined])[] = [
  [/\b(?:at|around) noon\b/iu, () => 12 * hour],
  [/\b(?:at|around) midnight\b/iu, () => 0],
  [
    /\b(?:(?:at|around|about) )?(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b\.?/iu,
    (m) => onTheClock((Number(m[1]) % 12) + (m[3].toLowerCase() === 'p' ? 12 : 0), m[2]),
  ],
  [/\b(?:(?:at|around) )?(\d{1,2}):(\d\d)\b/iu, (m) => onTheClock(Number(m[1]), m[2])],
  // "at 5" is rarely five in the morning.
  [
    /\b(?:at|around) (\d{1,2})(?: o['’]clock)?\b(?! ?(?:people|of|per|euros?|\p{L}+s\b))/iu,
    (m) => onTheClock(Number(m[1]) + (Number(m[1]) >= 1 && Number(m[1]) <= 7 ? 12 : 0), undefined),
  ],
];

function timeIn(line: string): Elapsed | undefined {
  for (const [pattern, lengthOf] of times) {
    const match = pattern.exec(line);
    const length = match === null ? undefined : lengthOf(match);
    if (match !== null && length !== undefined) return { words: match[0], length };
  }
  return undefined;
}

function onTheClock(hours: number, minutes: string | undefined): number | undefined {
  const past = Number(minutes ?? 0);
  return hours < 24 && past < 60 ? hours * hour + past * minute : undefined;
}
