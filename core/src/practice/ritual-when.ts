// When a line says a ritual comes: "on Sundays", "every second Friday", "on the 14th", "every year on 3 May". It
// reads English by small rules; what it read is shown before anything is kept. What it is to do with someone
// has yet to come: a day without a year is the next one, today included.

import { day, dateOfWall, daysFromCivil, toWallTime } from '../time.ts';
import { once, type Rhythm } from './ritual.ts';

export interface RitualWhen {
  readonly rhythm: Rhythm;
  /** Its first day is this one or a later one; counted from 1970-01-01 on the wall. */
  readonly from: number;
  /** The words that said so. */
  readonly words: string;
}

type Found = Omit<RitualWhen, 'words'> | undefined;
type Rule = readonly [pattern: RegExp, read: (match: RegExpExecArray, today: number) => Found];

const dayCodes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const dayName = '(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?';
const dayNames = `${dayName}s?(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)${dayName}s?)*`;
const everyDays = '(?:sun|mon|tues|wednes|thurs|fri|satur)days';
const part = '(?:\\s+(?:mornings?|noon|afternoons?|evenings?|nights?))?';
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const nth = '(\\d{1,2})(?:st|nd|rd|th)?';
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
const many = `(other|second|third|fourth|two|three|four|five|six|\\d{1,2})(?:st|nd|rd|th)?`;
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
const place = '(first|1st|second|2nd|third|3rd|fourth|4th|last)';
const monthly = '(?:(?:in |of )?(?:every|each|the|a) month|monthly)';
const yearly = '(?:every year|each year|yearly|annually|once a year)';

const rules: readonly Rule[] = [
  [
    /\b(?:at (?:our|your|their|its) own (?:pace|rhythm)|now and then|from time to time|once in a while|every so often|when it(?:'s|’s| is| has) been a while)\b/iu,
    (_, today) => ({ rhythm: { kind: 'own-pace' }, from: today }),
  ],
  [
    new RegExp(`\\b(?:on )?(?:the )?${nth}(?: of)? ${month},? ${yearly}`, 'iu'),
    (m, today) => inYear(m[1], m[2], today),
  ],
  [
    new RegExp(`\\b(?:on )?${month} ${nth},? ${yearly}`, 'iu'),
    (m, today) => inYear(m[2], m[1], today),
  ],
  [
    new RegExp(`\\b${yearly},?(?: on)?(?: the)? ${nth}(?: of)? ${month}\\b`, 'iu'),
    (m, today) => inYear(m[1], m[2], today),
  ],
  [
    new RegExp(`\\b${yearly},?(?: on)? ${month} ${nth}\\b`, 'iu'),
    (m, today) => inYear(m[2], m[1], today),
  ],
  [
    new RegExp(`\\bevery ${nth}(?: of)? ${month}\\b`, 'iu'),
    (m, today) => inYear(m[1], m[2], today),
  ],
  [
    new RegExp(
      `\\b(?:on )?(?:the |every )?${place} (${dayName}) (?:of |in )?(?:every|each|the|a) month\\b`,
      'iu',
    ),
    (m, today) => onPlace(m[1], m[2], today),
  ],
  [
    new RegExp(`\\b${monthly},? on the ${place} (${dayName})\\b`, 'iu'),
    (m, today) => onPlace(m[1], m[2], today),
  ],
  [
    new RegExp(
      `\\b(?:on )?(?:the )?(first|last)(?: day)? (?:of|in) (?:every|each|the|a) month\\b`,
      'iu',
    ),
    (m, today) => onDayOfMonth(m[1].toLowerCase() === 'last' ? -1 : 1, today),
  ],
  [
    new RegExp(`\\b(?:on )?(?:the |every )?${nth} (?:of|in) (?:every|each|the) month\\b`, 'iu'),
    (m, today) => onDayOfMonth(Number(m[1]), today),
  ],
  [
    new RegExp(`\\b${monthly},?(?: on)? the ${nth}\\b`, 'iu'),
    (m, today) => onDayOfMonth(Number(m[1]), today),
  ],
  [
    new RegExp(`\\b(?:on )?every ${many} (${dayName})s?${part}\\b`, 'iu'),
    (m, today) => onWeekdays(m[2], countOf(m[1]), today),
  ],
  [
    new RegExp(`\\bevery ${many} (day|week|month|year)s?(?: on (${dayNames}))?\\b`, 'iu'),
    (m, today) => everySo(countOf(m[1]), m[2], { weekdays: m[3], today }),
  ],
  [
    new RegExp(
      `\\bfortnightly(?: on (${dayNames}))?\\b|\\bevery fortnight(?: on (${dayNames}))?\\b`,
      'iu',
    ),
    (m, today) => everySo(2, 'week', { weekdays: m[1] ?? m[2], today }),
  ],
  [
    /\b(?:on |every |each )?weekdays?\b/iu,
    (_, today) => weekly(['MO', 'TU', 'WE', 'TH', 'FR'], 1, today),
  ],
  [
    /\b(?:on |at |every |each )?(?:the )?weekends?\b/iu,
    (_, today) => weekly(['SA', 'SU'], 1, today),
  ],
  [
    new RegExp(`\\b(?:every|each) (${dayNames})${part}\\b`, 'iu'),
    (m, today) => onWeekdays(m[1], 1, today),
  ],
  [
    new RegExp(
      `\\b(?:on )?((?:${everyDays}(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*))*${everyDays})${part}\\b`,
      'iu',
    ),
    (m, today) => onWeekdays(m[1], 1, today),
  ],
  [
    new RegExp(`\\b(?:on )?(${dayName}) (?:mornings|afternoons|evenings|nights)\\b`, 'iu'),
    (m, today) => onWeekdays(m[1], 1, today),
  ],
  [
    /\b(?:daily|(?:every|each) (?:day|morning|noon|afternoon|evening|night))\b/iu,
    (_, today) => everySo(1, 'day', { weekdays: undefined, today }),
  ],
  [
    new RegExp(`\\b(?:weekly|(?:every|each) week|once a week)(?: on (${dayNames}))?\\b`, 'iu'),
    (m, today) => everySo(1, 'week', { weekdays: m[1], today }),
  ],
  [
    /\b(?:monthly|(?:every|each) month|once a month)\b/iu,
    (_, today) => everySo(1, 'month', { weekdays: undefined, today }),
  ],
  [
    new RegExp(`\\b${yearly}\\b`, 'iu'),
    (_, today) => everySo(1, 'year', { weekdays: undefined, today }),
  ],
  [
    /\b(?:on )?(\d{4})-(\d\d)-(\d\d)\b/u,
    (m) => onDay(civil(Number(m[1]), Number(m[2]), Number(m[3]))),
  ],
  [
    new RegExp(`\\b(?:on )?(?:the )?${nth}(?: of)? ${month}\\b(?:,? (\\d{4}))?`, 'iu'),
    (m, today) => onDate(m[1], m[2], { year: m[3], today }),
  ],
  [
    new RegExp(`\\b(?:on )?${month} (?:the )?${nth}\\b(?:,? (\\d{4}))?`, 'iu'),
    (m, today) => onDate(m[2], m[1], { year: m[3], today }),
  ],
  [
    /\bon the (\d{1,2})(?:st|nd|rd|th)\b/iu,
    (m, today) => onDay(nextDayOfMonth(Number(m[1]), today)),
  ],
  [/\b(?:(?:the )?day after tomorrow)\b/iu, (_, today) => onDay(today + 2)],
  [new RegExp(`\\btomorrow${part}\\b`, 'iu'), (_, today) => onDay(today + 1)],
  [
    new RegExp(`\\b(?:today|tonight|this (?:morning|afternoon|evening))\\b`, 'iu'),
    (_, today) => onDay(today),
  ],
  [
    /\bin (a|an|one|two|three|four|five|six|\d{1,3}) (day|week|month)s?\b/iu,
    (m, today) =>
      onDay(today + numberOf(m[1]) * ({ day: 1, week: 7, month: 30 }[m[2].toLowerCase()] ?? 1)),
  ],
  [
    new RegExp(`\\b(?:on|next|this|coming) (${dayName})${part}\\b`, 'iu'),
    (m, today) => onDay(nextWeekday(m[1], /\bnext\b/iu.test(m[0]) ? today + 1 : today)),
  ],
];

export function ritualWhen(line: string, today: number): RitualWhen | undefined {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const found = read(match, today);
    return found === undefined ? undefined : { ...found, words: match[0] };
  }
  return undefined;
}

const countOf = (word: string): number => counts.get(word.toLowerCase()) ?? Number(word);
const numberOf = (word: string): number => (/^(?:an?|one)$/iu.test(word) ? 1 : countOf(word));

const dated = (rrule: string, from: number): Found => ({
  rhythm: { kind: 'calendar', rrule },
  from,
});
const onDay = (on: number | undefined): Found =>
  on === undefined ? undefined : { rhythm: once, from: on };

const everyOr = (count: number): string => (count === 1 ? '' : `;INTERVAL=${count}`);

function weekly(codes: readonly string[], count: number, today: number): Found {
  const first = Math.min(...codes.map((code) => nextOf(dayCodes.indexOf(code), today)));
  return dated(`FREQ=WEEKLY${everyOr(count)};BYDAY=${codes.join(',')}`, first);
}

const onWeekdays = (words: string, count: number, today: number): Found =>
  weekly([...new Set(words.match(new RegExp(dayName, 'giu'))?.map(codeOf))], count, today);

const codeOf = (name: string): string => name.slice(0, 2).toUpperCase();
const nextWeekday = (name: string, today: number): number =>
  nextOf(dayCodes.indexOf(codeOf(name)), today);
/** 1970-01-01 was a Thursday. */
const nextOf = (weekday: number, today: number): number =>
  today + ((((weekday - today - 4) % 7) + 7) % 7);

interface Every {
  readonly weekdays: string | undefined;
  readonly today: number;
}

function everySo(count: number, unit: string, { weekdays, today }: Every): Found {
  if (count < 1 || !Number.isFinite(count)) return undefined;
  const { month: inMonth, dayOfMonth } = dateOfWall(toWallTime(today * day));
  const code = dayCodes[(((today + 4) % 7) + 7) % 7];
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

const onPlace = (which: string, name: string, today: number): Found =>
  dated(`FREQ=MONTHLY;BYDAY=${places.get(which.toLowerCase())}${codeOf(name)}`, today);

const onDayOfMonth = (dayOfMonth: number, today: number): Found =>
  dayOfMonth > 31 || dayOfMonth === 0
    ? undefined
    : dated(`FREQ=MONTHLY;BYMONTHDAY=${dayOfMonth}`, today);

/** The 29th of February is, in most years, the last day of it. */
function inYear(dayOfMonth: string, name: string, today: number): Found {
  const inMonth = monthOf(name);
  if (civil(2024, inMonth, Number(dayOfMonth)) === undefined) return undefined;
  const on = inMonth === 2 && dayOfMonth === '29' ? '-1' : dayOfMonth;
  return dated(`FREQ=YEARLY;BYMONTH=${inMonth};BYMONTHDAY=${Number(on)}`, today);
}

function onDate(
  dayOfMonth: string,
  name: string,
  { year, today }: { readonly year: string | undefined; readonly today: number },
): Found {
  const dateIn = (inYear: number): number | undefined =>
    civil(inYear, monthOf(name), Number(dayOfMonth));
  if (year !== undefined) return onDay(dateIn(Number(year)));
  const now = dateOfWall(toWallTime(today * day)).year;
  return onDay(
    [0, 1, 2, 3, 4].map((k) => dateIn(now + k)).find((on) => on !== undefined && on >= today),
  );
}

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function nextDayOfMonth(dayOfMonth: number, today: number): number | undefined {
  const now = dateOfWall(toWallTime(today * day));
  return [0, 1, 2]
    .map((k) => {
      const months = now.month - 1 + k;
      return civil(now.year + Math.floor(months / 12), (months % 12) + 1, dayOfMonth);
    })
    .find((on) => on !== undefined && on >= today);
}

/** The day there is by that date; undefined for the 31st of June. */
function civil(year: number, inMonth: number, dayOfMonth: number): number | undefined {
  const on = daysFromCivil(year, inMonth, dayOfMonth);
  const back = dateOfWall(toWallTime(on * day));
  return back.month === inMonth && back.dayOfMonth === dayOfMonth ? on : undefined;
}
