// The days a sentence names for what is still to come: "on Sunday", "next week", "kal", "do din mein". Days and
// not hours, because what was said for five and done at six was done. English dates are read by chrono-node,
// which sees the wall on which it was said; what it only guesses at is left alone.

import { parse } from 'chrono-node/en';
import {
  day,
  daysFromCivil,
  toWallTime,
  zoneClock,
  type Instant,
  type Span,
  type Zone,
} from '../time.ts';
import { hinglishDays } from './hinglish-days.ts';

export interface SaidWhen {
  readonly said: Instant;
  readonly zone: Zone;
}

export interface NamedDays {
  readonly span: Span;
  /** The words that named them. */
  readonly words: string;
}

export function daysIn(text: string, { said, zone }: SaidWhen): NamedDays | undefined {
  const clock = zoneClock(zone);
  const today = Math.floor(clock.wallOf(said) / day);
  // 1970-01-01 was a Thursday.
  const weekday = (((today + 4) % 7) + 7) % 7;
  const found =
    hinglishDays(text, weekday) ?? stretchIn(text, weekday) ?? englishDay(text, said, zone, today);
  if (found === undefined || found.from < 0 || found.from > farthest) return undefined;
  const from = clock.instantOf(toWallTime((today + found.from) * day));
  const to = clock.instantOf(toWallTime((today + found.from + found.count) * day));
  return { span: { from, to }, words: found.words };
}

/** Days ahead: what is farther off is rarely a promise, and often a date read wrongly. */
const farthest = 366;

interface Ahead {
  readonly words: string;
  readonly from: number;
  readonly count: number;
}

const stretches: readonly (readonly [RegExp, (weekday: number) => Omit<Ahead, 'words'>])[] = [
  [
    /\bnext week\b(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu,
    (w) => ({ from: (8 - w) % 7 || 7, count: 7 }),
  ],
  [/\bthis week\b/iu, (w) => ({ from: 0, count: ((7 - w) % 7) + 1 })],
  [
    /\b(?:this |the |on the |at the )weekend\b/iu,
    (w) => (w === 0 ? { from: 0, count: 1 } : { from: 6 - w, count: 2 }),
  ],
  [/\bnext month\b/iu, () => ({ from: 14, count: 31 })],
  [/\bin (?:a few|a couple of|some) days\b/iu, () => ({ from: 1, count: 5 })],
];

function stretchIn(text: string, weekday: number): Ahead | undefined {
  for (const [pattern, daysOf] of stretches) {
    const match = pattern.exec(text);
    if (match !== null) return { words: match[0], ...daysOf(weekday) };
  }
  return undefined;
}

/** Words that are a date to chrono and mostly something else to people; and what is for this very hour. */
const notDates =
  /^(?:sun|sat|mon|wed|fri|may|mar|march|now)$|\b(?:sec|second|min|minute|hour|hr)s?$/iu;

function englishDay(text: string, said: Instant, zone: Zone, today: number): Ahead | undefined {
  // A wall that stands in UTC: the machine's own zone has no say. No clock is read here.
  // oxlint-disable-next-line no-restricted-globals
  const instant = new Date(zoneClock(zone).wallOf(said));
  for (const { text: words, start } of parse(
    text,
    { instant, timezone: 0 },
    { forwardDate: true },
  )) {
    const named = start.isCertain('day') || start.isCertain('weekday');
    const [year, month, dayOfMonth] = [start.get('year'), start.get('month'), start.get('day')];
    if (!named || notDates.test(words) || year === null || month === null || dayOfMonth === null)
      continue;
    return { words, from: daysFromCivil(year, month, dayOfMonth) - today, count: 1 };
  }
  return undefined;
}
