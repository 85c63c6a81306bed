// Words for a single day: "on the 14th", "tomorrow", "in two weeks", "12 November". A birthday or an anniversary
// comes every year, unless its year is named.

import { civil, monthPattern as month, numberOf } from './calendar-words.ts';
import { feastName, nextFeast } from './feasts.ts';
import {
  dayName,
  inYear,
  nextDayOfMonth,
  nextNamed,
  nth,
  onDate,
  onDay,
  part,
  type Found,
  type Rule,
} from './ritual-when-days.ts';

export const onOneDay: readonly Rule[] = [
  [
    /\b(?:on )?(\d{4})-(\d\d)-(\d\d)\b/u,
    (m) => onDay(civil(Number(m[1]), Number(m[2]), Number(m[3]))),
  ],
  [
    new RegExp(`\\b(?:on )?(?:the )?${nth}(?: of)? ${month}\\b(?:,? (\\d{4}))?`, 'iu'),
    (m, today) => onDateIn(m, [m[1], m[2]], today),
  ],
  [
    new RegExp(`\\b(?:on )?${month} (?:the )?${nth}\\b(?:,? (\\d{4}))?`, 'iu'),
    (m, today) => onDateIn(m, [m[2], m[1]], today),
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
    (m, today) => onDay(nextNamed(m[1], /\bnext\b/iu.test(m[0]) ? today + 1 : today)),
  ],
  [/(?=.*\b(?:christmas|xmas)\b)/iu, (_, today) => inYear('25', 'December', today)],
  // The name stays with what is to be done; only the day is read from it.
  [
    new RegExp(`(?=.*(?<!\\p{L})(${feastName})(?!\\p{L}))`, 'iu'),
    (m, today) => onFeast(nextFeast(m[1], today)),
  ],
];

const onFeast = (day: number | undefined): Found => (day === undefined ? undefined : onDay(day));

const everyYear = /\b(?:birthday|bday|anniversary|janamdin)\b/iu;

function onDateIn(
  match: RegExpExecArray,
  [dayOfMonth, name]: readonly [string, string],
  today: number,
): Found {
  const year = match.at(3);
  return year === undefined && everyYear.test(match.input)
    ? inYear(dayOfMonth, name, today)
    : onDate(dayOfMonth, name, { year, today });
}
