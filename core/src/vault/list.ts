// Moments as a list shows them, newest first: of everyone or one person, by words, by id, page by page.

import { forms, toMomentId, toThreadId, type Moment, type MomentId } from '../moment.ts';
import { toPersonId, type PersonId } from '../person.ts';
import { acts } from '../store/codes.ts';
import { shown } from '../store/columns.ts';
import type { Row } from '../store/driver.ts';
import { placeOf, type PlaceInVault } from '../store/remove.ts';
import { matchOf } from '../store/search.ts';
import type { Store } from '../store/store.ts';
import { threadsOf } from '../store/people.ts';
import { toInstant } from '../time.ts';
import type { MomentQuery, ShownMoment } from '../vault.ts';

const columns = `moment.id, moment.thread, moment.at, moment.seat, moment.who, moment.act,
  moment.form, moment.seconds, person.name, person.me, thread.person, thread.title, thread.format,
  (SELECT text FROM words WHERE words.row = moment.row) AS text,
  (SELECT act FROM deed WHERE deed.id = moment.id) AS deed,
  (SELECT who FROM deed WHERE deed.id = moment.id) AS doer`;
const joined = `JOIN thread ON thread.id = moment.thread JOIN person ON person.id = moment.who`;

export function momentsIn(store: Store, query: MomentQuery): readonly ShownMoment[] {
  if (query.ids !== undefined)
    return byIds(store, query.ids).slice(0, query.limit).map(shownMoment);
  const before = cursorOf(store, query.before);
  const rows =
    query.words === undefined
      ? latest(store, query, before)
      : matching(store, { ...query, words: query.words }, before);
  return rows.map(shownMoment);
}

interface Cursor {
  readonly at: number;
  readonly thread: number;
  readonly seat: number;
  readonly id: number;
}

/** Where a page ends; a moment that is gone by now still has its time. */
function cursorOf(store: Store, before: MomentQuery['before']): Cursor {
  if (before === undefined) return { at: Number.MAX_SAFE_INTEGER, thread: 0, seat: 0, id: 0 };
  const found: PlaceInVault | undefined = placeOf(store, before.id);
  return found ?? { at: before.at, thread: 0, seat: 0, id: before.id };
}

const byIds = (store: Store, ids: readonly MomentId[]): readonly Row[] =>
  ids
    .map((id) => placeOf(store, id))
    .filter((place) => place !== undefined)
    .toSorted(newestFirst)
    .map((place) => rowAt(store, place))
    .filter((row) => row !== undefined);

const rowAt = (store: Store, { thread, at, seat, id }: Cursor): Row | undefined =>
  store
    .sql(
      `SELECT ${columns} FROM moment ${joined}
       WHERE moment.thread = ? AND moment.at = ? AND moment.seat = ? AND moment.id = ? AND ${shown}`,
    )
    .one(thread, at, seat, id);

/**
 * The newest of every thread: each lies sorted, all of them together do not. Threads are asked in the order
 * of their last moment, until none can hold anything newer than what is found.
 */
function latest(store: Store, query: MomentQuery, before: Cursor): readonly Row[] {
  let found: readonly Cursor[] = [];
  for (const { thread, last } of threadsByLast(store, query.person, before.at)) {
    if (found.length === query.limit && last < (found.at(-1)?.at ?? 0)) break;
    found = [...found, ...newestOf(store, thread, { before, limit: query.limit })]
      .toSorted(newestFirst)
      .slice(0, query.limit);
  }
  return found.map((place) => rowAt(store, place)).filter((row) => row !== undefined);
}

const newestOf = (
  store: Store,
  of: number,
  { before: { at, thread, seat, id }, limit }: { readonly before: Cursor; readonly limit: number },
): readonly Cursor[] =>
  store
    .sql(
      `SELECT thread, at, seat, id FROM moment
       WHERE thread = ? AND at <= ? AND (at, thread, seat, id) < (?, ?, ?, ?) AND ${shown}
       ORDER BY at DESC, seat DESC, id DESC LIMIT ?`,
    )
    .all(of, at, at, thread, seat, id, limit) as unknown as readonly Cursor[];

function threadsByLast(
  store: Store,
  person: PersonId | undefined,
  before: number,
): readonly { readonly thread: number; readonly last: number }[] {
  const last = store.sql('SELECT max(at) AS last FROM moment WHERE thread = ? AND at <= ?');
  return threadsIn(store, person)
    .map((thread) => ({ thread, last: Number(last.one(thread, before)?.last ?? -Infinity) }))
    .filter((one) => one.last > -Infinity)
    .toSorted((a, b) => b.last - a.last);
}

function threadsIn(store: Store, person: PersonId | undefined): readonly number[] {
  if (person !== undefined) return threadsOf(store, person);
  return store
    .sql('SELECT id FROM thread')
    .all()
    .map((row) => Number(row.id));
}

function matching(
  store: Store,
  query: MomentQuery & { readonly words: string },
  { at, thread, seat, id }: Cursor,
): readonly Row[] {
  const match = matchOf(query.words);
  if (match === undefined) return [];
  return store
    .sql(
      `SELECT ${columns} FROM search JOIN words AS found ON found.row = search.rowid
       JOIN moment ON moment.thread = found.thread AND moment.at = found.at
         AND moment.row = found.row ${joined}
       WHERE search MATCH ? AND (? IS NULL OR thread.person = ?)
         AND (moment.at, moment.thread, moment.seat, moment.id) < (?, ?, ?, ?) AND ${shown}
       ORDER BY moment.at DESC, moment.thread DESC, moment.seat DESC, moment.id DESC LIMIT ?`,
    )
    .all(match, query.person ?? null, query.person ?? null, at, thread, seat, id, query.limit);
}

const newestFirst = (a: Cursor, b: Cursor): number =>
  b.at - a.at || b.thread - a.thread || b.seat - a.seat || b.id - a.id;

const shownMoment = (row: Row): ShownMoment => ({
  moment: momentOf(row),
  byName: String(row.name),
  byMe: row.me === 1,
  person: row.person === null ? undefined : toPersonId(Number(row.person)),
  threadTitle: String(row.title),
  format: String(row.format),
  deed:
    row.deed === null
      ? undefined
      : { act: String(row.deed), who: row.doer === 'me' ? 'me' : 'them' },
});

function momentOf(row: Row): Moment {
  const happened = {
    id: toMomentId(Number(row.id)),
    thread: toThreadId(Number(row.thread)),
    at: toInstant(Number(row.at)),
    by: toPersonId(Number(row.who)),
  };
  const text = String(row.text ?? '');
  switch (row.act) {
    case acts.answeredCall:
    case acts.missedCall: {
      const seconds = row.seconds === null ? undefined : Number(row.seconds);
      return {
        ...happened,
        kind: 'called',
        seconds,
        answered: row.act === acts.answeredCall,
        text,
      };
    }
    case acts.met:
      return { ...happened, kind: 'met', text };
    case acts.reacted:
      return { ...happened, kind: 'reacted', text };
    case acts.noted:
      return { ...happened, kind: 'noted', text };
    default:
      return { ...happened, kind: 'said', form: forms[Number(row.form)], text };
  }
}
