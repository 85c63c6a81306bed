// When a line says something happened, in the words people use, on the wall of the given zone. What is noted
// has happened: a day without a year, or an hour still to come, is the last one that was.

import {
  day,
  hour,
  minute,
  toInstant,
  toWallTime,
  zoneClock,
  type Instant,
  type Zone,
} from '../time.ts';
import { numberOf, numberPattern } from './calendar-words.ts';
import { dateIn } from './note-date.ts';

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

/** `looked`: the line with what is still to come blanked, whose days are not those of the line. */
export function whenIn(
  line: string,
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
  looked: string,
): When {
  const clock = zoneClock(zone);
  const wall = clock.wallOf(now);
  const today: Today = { now, date: Math.floor(wall / day) };
  const ago = elapsedIn(looked);
  if (ago !== undefined)
    return { at: toInstant(now - ago.length), dated: true, rest: without(line, [ago.words]) };
  const date = dateIn(looked, today.date);
  const time = timeIn(date === undefined ? looked : looked.replace(date.words, ' '));
  const rest = without(
    line,
    [date, time].flatMap((found) => found?.words ?? []),
  );
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

/** Minutes and hours ago are counted from now; longer ago is a day on the calendar. */
function elapsedIn(line: string): Elapsed | undefined {
  const justNow = /\b(?:just now|right now|abhi abhi|abhi)\b/iu.exec(line);
  if (justNow !== null) return { words: justNow[0], length: 0 };
  const match = agoPattern.exec(line);
  if (match === null) return undefined;
  const count = match[1].toLowerCase() === 'half an' ? 0.5 : numberOf(match[1]);
  return { words: match[0], length: count * (/^h/iu.test(match[2]) ? hour : minute) };
}

const agoPattern = new RegExp(
  `\\b(half an|${numberPattern}) ?(minute|min|hour|hr)s? (?:ago|back)\\b`,
  'iu',
);

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
