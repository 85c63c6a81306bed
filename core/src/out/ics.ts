// When we met and spoke, the seasons and the rituals, as a calendar (RFC 5545) to lay beside one's own. Messages are no
// appointments and are not in it; nor are calls that did not come about, which a calendar would make a list of.

import { stillGoingOn } from '../season.ts';
import { acts } from '../store/codes.ts';
import type { SqlValue } from '../store/driver.ts';
import { day, toInstant, zoneClock } from '../time.ts';
import { calendar, event, stampOf, type Property } from './calendar.ts';
import { escapedText } from './content-lines.ts';
import type { Outgoing, OutFormat } from './format.ts';
import { namesIn } from './names.ts';
import { ritualEvents } from './rituals.ts';

export const ics: OutFormat<'ics'> = {
  key: 'ics',
  extension: 'ics',
  mediaType: 'text/calendar',
  asks: ['names', 'words'],
  write: (from) => calendar(everyEvent.map((events) => events(from))),
};

/** What a calendar holds; another kind of event is one more line. */
const everyEvent = [meetings, seasons, ritualEvents] as const;

function* meetings(from: Outgoing): Generator<string, void, void> {
  const { store, labels, words } = from;
  const nameOf = namesIn(store, from);
  for (const [id, at, act, person, seconds, text] of store.sql(contact).rows()) {
    const { met, called } = labels;
    yield* event(from, `moment-${id}`, [
      ['DTSTART', stampOf(Number(at))],
      ...(seconds === null ? [] : [['DURATION', `PT${Math.round(Number(seconds))}S`] as const]),
      ['SUMMARY', escapedText((act === acts.met ? met : called)(nameOf(Number(person))))],
      ...noteOf(words === 'kept' ? text : null),
    ]);
  }
}

const contact = `
  SELECT moment.id, moment.at, act, thread.person, seconds,
    (SELECT text FROM words WHERE words.row = moment.row)
  FROM thread CROSS JOIN moment ON moment.thread = thread.id
  WHERE thread.person IS NOT NULL AND act IN (${acts.met}, ${acts.answeredCall})
  ORDER BY moment.thread, moment.at, seat, moment.id`;

const noteOf = (text: SqlValue): readonly Property[] =>
  text === null || text === '' ? [] : [['DESCRIPTION', escapedText(String(text))]];

function* seasons(from: Outgoing): Generator<string, void, void> {
  const { store, zone, labels, words } = from;
  const nameOf = namesIn(store, from);
  const clock = zoneClock(zone);
  const dateOf = (at: number, daysLater = 0): string =>
    stampOf(clock.wallOf(toInstant(at)) + daysLater * day).slice(0, 8);
  const rows = store.sql('SELECT id, person, first, last, name FROM season ORDER BY id').rows();
  for (const [id, person, first, last, name] of rows) {
    const summary = labels.season({
      name: person === null ? undefined : nameOf(Number(person)),
      season: words === 'kept' ? String(name) : undefined,
    });
    const until = Math.min(Number(last), Math.max(from.now, Number(first) + day));
    yield* event(from, `season-${id}`, [
      ['DTSTART;VALUE=DATE', dateOf(Number(first))],
      ['DTEND;VALUE=DATE', dateOf((Number(last) === stillGoingOn ? until : Number(last)) - 1, 1)],
      ['SUMMARY', escapedText(summary)],
    ]);
  }
}
