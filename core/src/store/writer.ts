// Writes the moments of one import. What the vault holds already is not written again but noted as said
// twice; what this import itself said before is another one like it. It works day by day, because exports
// do: the few days in hand are known by id, and coming back to an older day reads it anew.

import { identityText, dayOfClock, minuteOf, momentIdOf, reachOfId } from '../identity.ts';
import type { Identity } from '../identity.ts';
import type { MomentId } from '../moment.ts';
import { minute } from '../time.ts';
import { createBulk } from './bulk.ts';
import { createIndexing } from './search.ts';
import type { Store } from './store.ts';

export interface NewMoment extends Identity {
  readonly threadId: number;
  readonly at: number;
  readonly who: number;
  readonly act: number;
  readonly formCode: number | null;
  readonly gesture: boolean;
  readonly seconds: number | null;
  readonly reply: number | null;
}

export interface Writer {
  /** Says whether it was new. What is written stands in the database after `flush`. */
  write(moment: NewMoment): { readonly id: MomentId; readonly added: boolean };
  /** At the end of each transaction. */
  flush(): void;
  /** Makes searchable what was written since. */
  index(): void;
  /** Rows waiting for the index. */
  readonly waiting: number;
}

interface Held {
  at: number;
  seat: number;
  readonly row: number | null;
  readonly import: number;
  mine: boolean;
}

interface Day {
  readonly held: Map<number, Held>;
  readonly seats: Map<number, number>;
  /** The next number among equals, by hash of what they hold. */
  readonly again: Map<string, number>;
}

const daysInHand = 64;

export function createWriter(store: Store, importId: number, keepWords: boolean): Writer {
  const days = new Map<string, Day>();
  const seen = new Set<string>();
  const fresh = new Map<number, boolean>();
  const gone = new Set(
    store
      .sql('SELECT id FROM gone')
      .all()
      .map((row) => Number(row.id)),
  );
  let row = Number(store.sql('SELECT max(row) AS row FROM words').one()?.row ?? 0);
  const words = createBulk(store, 'INSERT INTO words (row, thread, at, text)', 4);
  const moments = createBulk(
    store,
    `INSERT INTO moment
       (thread, at, seat, id, row, who, act, form, gesture, seconds, reply, import)`,
    12,
  );
  const index = createIndexing(store, row);
  const flush = (): void => {
    words.flush();
    moments.flush();
  };

  /** Nothing was in this thread before: its days need no looking up. */
  function isFresh(thread: number): boolean {
    const known = fresh.get(thread);
    if (known !== undefined) return known;
    const one = store.sql('SELECT 1 FROM moment WHERE thread = ? LIMIT 1').one(thread);
    fresh.set(thread, one === undefined);
    return one === undefined;
  }

  function dayOf(moment: NewMoment, id: MomentId): Day {
    const key = `${moment.threadId} ${dayOfClock(moment.clock)}`;
    const known = days.get(key);
    if (known !== undefined) return known;
    const isNew = !seen.has(key) && isFresh(moment.threadId);
    if (seen.has(key)) flush();
    seen.add(key);
    const made = isNew ? emptyDay() : readDay(store, moment.threadId, { id, importId });
    days.set(key, made);
    for (const oldest of days.keys()) {
      if (days.size <= daysInHand) break;
      days.delete(oldest);
    }
    return made;
  }

  function keep(moment: NewMoment): number | null {
    if (!keepWords || moment.text === '') return null;
    row += 1;
    words.put(row);
    words.put(moment.threadId);
    words.put(moment.at);
    words.put(moment.text);
    index.note(row, moment.text);
    return row;
  }

  function add(moment: NewMoment, id: MomentId, seat: number): Held {
    const { at } = moment;
    const kept = keep(moment);
    moments.put(moment.threadId);
    moments.put(at);
    moments.put(seat);
    moments.put(id);
    moments.put(kept);
    moments.put(moment.who);
    moments.put(moment.act);
    moments.put(moment.formCode);
    moments.put(moment.gesture ? 1 : 0);
    moments.put(moment.seconds);
    moments.put(moment.reply);
    moments.put(importId);
    return { at, seat, row: kept, import: importId, mine: true };
  }

  /** Another import said it: note both, and keep the finer time and the later seat. */
  function claim(moment: NewMoment, id: MomentId, seat: number, held: Held): Held {
    const note = store.sql(
      'INSERT OR IGNORE INTO also (id, import, at, seat, words) VALUES (?, ?, ?, ?, ?)',
    );
    note.run(id, held.import, held.at, held.seat, held.row === null ? 0 : 1);
    const newRow = held.row ?? keep(moment);
    note.run(id, importId, moment.at, seat, newRow === null ? 0 : 1);
    const finer = sameMinute(moment.at, held.at) ? Math.max(moment.at, held.at) : held.at;
    const next = { at: finer, seat: Math.max(seat, held.seat), row: newRow };
    if (next.at !== held.at || next.seat !== held.seat || next.row !== held.row)
      moveMoment(store, { thread: moment.threadId, id, ...held }, next);
    return { ...next, import: held.import, mine: true };
  }

  return {
    get waiting() {
      return index.waiting;
    },
    flush,
    write(moment) {
      const identity = identityText(moment);
      let id = momentIdOf(identity, moment.clock, 0);
      const day = dayOf(moment, id);
      if (day.held.get(id)?.mine === true && moment.ref === undefined)
        id = nextAmongEquals(day, identity, moment.clock);
      const held = day.held.get(id);
      if (held?.mine === true || gone.has(id)) return { id, added: false };
      const seat = nextSeat(day, minuteOf(moment.at));
      day.held.set(id, held === undefined ? add(moment, id, seat) : claim(moment, id, seat, held));
      return { id, added: held === undefined };
    },
    index() {
      flush();
      index.write();
    },
  };
}

const sameMinute = (a: number, b: number): boolean =>
  Math.floor(a / minute) === Math.floor(b / minute);

function nextSeat(day: Day, atMinute: number): number {
  const seat = day.seats.get(atMinute) ?? 0;
  day.seats.set(atMinute, seat + 1);
  return seat;
}

function nextAmongEquals(day: Day, identity: string, clock: number): MomentId {
  let ordinal = day.again.get(identity) ?? 1;
  let id = momentIdOf(identity, clock, ordinal);
  while (day.held.get(id)?.mine === true) id = momentIdOf(identity, clock, ++ordinal);
  day.again.set(identity, ordinal + 1);
  return id;
}

const emptyDay = (): Day => ({ held: new Map(), seats: new Map(), again: new Map() });

interface Reading {
  readonly id: MomentId;
  readonly importId: number;
}

function readDay(store: Store, thread: number, { id, importId }: Reading): Day {
  const day = emptyDay();
  const { from, to, least, most } = reachOfId(id);
  store
    .sql(
      `SELECT moment.id, moment.at, moment.seat, row, moment.import, also.import
       FROM moment LEFT JOIN also ON also.id = moment.id AND also.import = ?
       WHERE thread = ? AND moment.at >= ? AND moment.at < ? AND moment.id BETWEEN ? AND ?`,
    )
    .each([importId, thread, from, to, least, most], ([known, at, seat, row, by, claimed]) => {
      const held: Held = {
        at: Number(at),
        seat: Number(seat),
        row: row === null ? null : Number(row),
        import: Number(by),
        mine: by === importId || claimed !== null,
      };
      day.held.set(Number(known), held);
      const inMinute = minuteOf(held.at);
      if (held.mine) day.seats.set(inMinute, Math.max(day.seats.get(inMinute) ?? 0, held.seat + 1));
    });
  return day;
}

export interface Place {
  readonly at: number;
  readonly seat: number;
  readonly row: number | null;
}

/** A moment's place is its key: it moves, and its words with it. */
export function moveMoment(
  store: Store,
  from: Place & { readonly thread: number; readonly id: number },
  to: Place,
): void {
  store
    .sql(
      `UPDATE moment SET at = ?, seat = ?, row = ?
       WHERE thread = ? AND at = ? AND seat = ? AND id = ?`,
    )
    .run(to.at, to.seat, to.row, from.thread, from.at, from.seat, from.id);
  if (to.row !== null) store.sql('UPDATE words SET at = ? WHERE row = ?').run(to.at, to.row);
}
