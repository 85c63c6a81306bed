// Words for what comes again: "on Sundays", "every second Friday", "first Sunday of the month", "har Sunday ko", "roz
// subah", "every year on 3 May".

import { monthPattern as month } from './calendar-words.ts';
import {
  countOf,
  dayName,
  everySo,
  inYear,
  nth,
  onDayOfMonth,
  onPlace,
  onWeekdays,
  weekly,
  part,
  type Rule,
} from './ritual-when-days.ts';

const dayNames = `${dayName}s?(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)${dayName}s?)*`;
const everyDays = '(?:sun|mon|tues|wednes|thurs|fri|satur)days';
const many = `(other|second|third|fourth|two|three|four|five|six|\\d{1,2})(?:st|nd|rd|th)?`;
const place = '(first|1st|second|2nd|third|3rd|fourth|4th|last)';
const monthly = '(?:(?:in |of )?(?:every|each|the|a) month|monthly)';
const yearly = '(?:every year|each year|yearly|annually|once a year)';

const hindiUnits = new Map([
  ['hafte', 'week'],
  ['mahine', 'month'],
  ['saal', 'year'],
]);

export const again: readonly Rule[] = [
  [
    /\b(?:roz(?:ana)?|har (?:roz|din))(?: (?:subah|dopahar|shaam|sham|raat))?(?: ko)?\b/iu,
    (_, today) => everySo(1, 'day', { weekdays: undefined, today }),
  ],
  [
    new RegExp(`\\bhar (${dayNames})(?: (?:ko|subah|shaam|raat))?\\b`, 'iu'),
    (m, today) => onWeekdays(m[1], 1, today),
  ],
  [
    /\bhar (hafte|mahine|saal)\b/iu,
    (m, today) =>
      everySo(1, hindiUnits.get(m[1].toLowerCase()) ?? 'week', { weekdays: undefined, today }),
  ],
  [/\bmwf\b/iu, (_, today) => weekly(['MO', 'WE', 'FR'], 1, today)],
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
];
