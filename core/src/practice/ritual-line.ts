// A line of plain words ("voice note to Papa on Sundays") read as a ritual: what, with whom, when. Every guess is
// handed back to be shown. Words that said when are taken out of the rest; a line that says none has yet to be
// asked for it.

import type { Person } from '../person.ts';
import { day, toWallTime, zoneClock, type Instant, type Zone } from '../time.ts';
import type { Named } from './note-names.ts';
import { whoIn } from './note-who.ts';
import { plainLine } from './plain-line.ts';
import type { Rhythm } from './ritual.ts';
import { ritualWhen } from './ritual-when.ts';

export interface RitualContext {
  readonly now: Instant;
  readonly zone: Zone;
  /** Everyone in the vault; `me` is never found in a line. */
  readonly people: readonly Person[];
}

export interface RitualReading {
  /** The line without the words that said when. */
  readonly what: string;
  /** Nobody when the line names nobody, or nobody of the vault. */
  readonly people: readonly Named[];
  /** Undefined: the line does not say. */
  readonly rhythm: Rhythm | undefined;
  /** The day from which on it comes; midnight on the wall. */
  readonly start: Instant;
}

/** More is no small act. */
const aLine = 300;

export function readRitual(line: string, { now, zone, people }: RitualContext): RitualReading {
  const clock = zoneClock(zone);
  const text = plainLine(line).slice(0, aLine);
  const today = Math.floor(clock.wallOf(now) / day);
  const when = ritualWhen(text, today);
  const what = when === undefined ? text : plainLine(text.replace(when.words, ' '));
  return {
    what,
    people: whoIn(what, people)
      .map(({ who }) => who)
      .filter(({ kind }) => kind !== 'new'),
    rhythm: when?.rhythm,
    start: clock.instantOf(toWallTime((when?.from ?? today) * day)),
  };
}
