// What two people chose to do again and again, as a ritual. Where their words name no day, it comes at their own
// pace.

import {
  readRitual,
  type NewRitual,
  type PersonId,
  type RitualReading,
  type SharedRitual,
} from '@eachother/core';
import type { WebClock } from '../../session.ts';

export function rhythmOf(words: string, clock: WebClock): Pick<NewRitual, 'rhythm' | 'start'> {
  const read: RitualReading = readRitual(words, { now: clock.now(), zone: clock.zone, people: [] });
  return { rhythm: read.rhythm ?? { kind: 'own-pace' }, start: read.start };
}

export const ritualWith = (
  person: PersonId,
  { what, rhythm }: SharedRitual,
  clock: WebClock,
): NewRitual => ({ person, what, counts: 'contact', pauses: [], ...rhythmOf(rhythm, clock) });
