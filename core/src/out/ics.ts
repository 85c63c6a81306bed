// When we met and spoke, and the seasons, as a calendar (RFC 5545) to lay beside one's own. Messages are no
// appointments and are not in it; nor are calls that did not come about, which a calendar would make a list of.

import { stillGoingOn } from '../season.ts';
import { acts } from '../store/codes.ts';
import type { SqlValue } from '../store/driver.ts';
import { day, toInstant, zoneClock } from '../time.ts';
import { contentLine, escapedText } from './content-lines.ts';
import type { Outgoing, OutFormat } from './format.ts';
import { isoOf } from './iso.ts';
import { namesIn } from './names.ts';

export const ics: OutFormat<'ics'> = {
  key: 'ics',
  extension: 'ics',
  mediaType: 'text/calendar',
  asks: ['names', 'words'],
  *write(from) {
    yield contentLine('BEGIN', 'VCALENDAR');
    yield contentLine('VERSION', '2.0');
    yield contentLine('PRODID', '-//Each Other//EN');
    for (const events of everyEvent) yield* events(from);
    yield contentLine('END', 'VCALENDAR');
  },
};

/** What a calendar holds; another kind of event is one more line. */
const everyEvent = [meetings, seasons] as const;

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

type Property = readonly [name: string, value: string];

function* event(
  { now }: Outgoing,
  uid: string,
  properties: readonly Property[],
): Generator<string> {
  yield contentLine('BEGIN', 'VEVENT');
  yield contentLine('UID', `${uid}@each-other.invalid`);
  yield contentLine('DTSTAMP', stampOf(now));
  for (const [name, value] of properties) yield contentLine(name, value);
  yield contentLine('CLASS', 'PRIVATE');
  yield contentLine('TRANSP', 'TRANSPARENT');
  yield contentLine('END', 'VEVENT');
}

/** 20240315T151209Z; of a wall time, the same as if it stood in UTC. */
const stampOf = (at: number): string => isoOf(at).replace(/[-:]|\.\d+/gu, '');
