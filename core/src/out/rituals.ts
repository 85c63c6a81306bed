// Rituals as a calendar of their own, to subscribe to or to lay beside one's appointments: whole days, as a rule
// and not as a list. A ritual at its own pace has no days of its own and is not in it; nor is one that rests.

import { isTended } from '../person.ts';
import type { Ritual } from '../practice/ritual.ts';
import { nextDay } from '../practice/ritual-days.ts';
import { personWith } from '../store/people.ts';
import { ritualsIn } from '../store/rituals.ts';
import type { Store } from '../store/store.ts';
import { day, zoneClock } from '../time.ts';
import { calendar, event, stampOf, type Property } from './calendar.ts';
import { escapedText } from './content-lines.ts';
import type { Outgoing, OutFormat } from './format.ts';
import { namesIn } from './names.ts';

export const rituals: OutFormat<'rituals'> = {
  key: 'rituals',
  extension: 'ics',
  mediaType: 'text/calendar',
  asks: ['names', 'words'],
  write: (from) => calendar([ritualEvents(from)]),
};

export function* ritualEvents(from: Outgoing): Generator<string, void, void> {
  const { store, labels, words } = from;
  const nameOf = namesIn(store, from);
  for (const ritual of ritualsIn(store).filter((one) => isAlive(store, one))) {
    const days = daysIn(from, ritual);
    if (days === undefined) continue;
    const summary = labels.ritual({
      name: ritual.person === undefined ? undefined : nameOf(ritual.person),
      what: words === 'kept' ? ritual.what : undefined,
    });
    const said: Property = ['SUMMARY', escapedText(summary)];
    yield* event(from, `ritual-${ritual.id}`, [...days, said]);
  }
}

/** Not at rest, not over, and with someone of whom something may be suggested (METHOD R14, R16). */
function isAlive(store: Store, { person, paused, ended }: Ritual): boolean {
  if (paused !== undefined || ended !== undefined) return false;
  if (person === undefined) return true;
  const found = personWith(store, person);
  return found !== undefined && isTended(found);
}

/** The first of its days is where its rule begins; undefined where there is none. */
function daysIn({ zone }: Outgoing, { rhythm, start }: Ritual): readonly Property[] | undefined {
  if (rhythm.kind !== 'calendar') return undefined;
  const from = Math.floor(zoneClock(zone).wallOf(start) / day);
  const first = nextDay(rhythm.rrule, from, from);
  if (first === undefined) return undefined;
  return [
    ['DTSTART;VALUE=DATE', dateText(first)],
    ['DTEND;VALUE=DATE', dateText(first + 1)],
    ['RRULE', rhythm.rrule],
  ];
}

const dateText = (on: number): string => stampOf(on * day).slice(0, 8);
