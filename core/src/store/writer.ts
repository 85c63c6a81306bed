// Writes the moments of one import. What the vault holds already is not written again but noted as said
// twice; what this import itself said before is another one like it. It works day by day, because exports
// do: the few days in hand are known by id, and coming back to an older day reads it anew.

import { identityText, dayOfClock, minuteOf, momentIdOf, reachOfId } from '../identity.ts';
import type { Identity } from '../identity.ts';
import { forms, isMedia, type MomentId } from '../moment.ts';
import { minute } from '../time.ts';
import { createBulk, type Bulk } from './bulk.ts';
import { formCode } from './codes.ts';
import { createIndexing, type Indexing } from './search.ts';
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

/** What became of a moment: its id, and whether it was new. */
export interface Written {
  readonly id: MomentId;
  readonly added: boolean;
}

export class Writer {
  private readonly store: Store;
  private readonly importId: number;
  private readonly keepsWords: boolean;
  private readonly days = new Map<string, Day>();
  /** Days that were in hand once: coming back to one, it is read anew. */
  private readonly seen = new Set<string>();
  private readonly freshThreads = new Map<number, boolean>();
  private readonly gone: ReadonlySet<number>;
  private readonly words: Bulk;
  private readonly moments: Bulk;
  private readonly indexing: Indexing;
  private row: number;

  constructor(store: Store, importId: number, keep: 'words' | 'counts') {
    this.store = store;
    this.importId = importId;
    this.keepsWords = keep === 'words';
    this.gone = new Set(
      store
        .sql('SELECT id FROM gone')
        .all()
        .map((row) => Number(row.id)),
    );
    this.row = Number(store.sql('SELECT max(row) AS row FROM words').one()?.row ?? 0);
    this.words = createBulk(store, 'INSERT INTO words (row, thread, at, text)', 4);
    this.moments = createBulk(store, insertMoment, 12);
    this.indexing = createIndexing(store, this.row);
  }

  /** Rows waiting for the index. */
  get waiting(): number {
    return this.indexing.waiting;
  }

  /** What is written stands in the database after `flush`. */
  write(moment: NewMoment): Written {
    const identity = identityText(moment);
    let id = momentIdOf(identity, moment.clock, 0);
    const day = this.dayOf(moment, id);
    if (day.held.get(id)?.mine === true && moment.ref === undefined)
      id = nextAmongEquals(day, identity, moment.clock);
    const held = day.held.get(id);
    if (held?.mine === true || this.gone.has(id)) return { id, added: false };
    const seat = nextSeat(day, minuteOf(moment.at));
    const kept =
      held === undefined ? this.add(moment, id, seat) : this.claim(moment, id, { seat, held });
    day.held.set(id, kept);
    return { id, added: held === undefined };
  }

  /** At the end of each transaction. */
  flush(): void {
    this.words.flush();
    this.moments.flush();
  }

  /** Makes searchable what was written since. */
  index(): void {
    this.flush();
    this.indexing.write();
  }

  private dayOf(moment: NewMoment, id: MomentId): Day {
    const key = `${moment.threadId} ${dayOfClock(moment.clock)}`;
    const known = this.days.get(key);
    if (known !== undefined) return known;
    const wasSeen = this.seen.has(key);
    if (wasSeen) this.flush();
    this.seen.add(key);
    const made =
      !wasSeen && this.isFresh(moment.threadId)
        ? emptyDay()
        : readDay(this.store, moment.threadId, { id, importId: this.importId });
    this.days.set(key, made);
    const [oldest] = this.days.keys();
    if (this.days.size > daysInHand && oldest !== undefined) this.days.delete(oldest);
    return made;
  }

  /** Nothing was in this thread before: its days need no looking up. */
  private isFresh(thread: number): boolean {
    const known = this.freshThreads.get(thread);
    if (known !== undefined) return known;
    const one = this.store.sql('SELECT 1 FROM moment WHERE thread = ? LIMIT 1').one(thread);
    this.freshThreads.set(thread, one === undefined);
    return one === undefined;
  }

  private keep({ threadId, at, text }: NewMoment): number | null {
    if (!this.keepsWords || text === '') return null;
    this.row += 1;
    this.words.put(this.row);
    this.words.put(threadId);
    this.words.put(at);
    this.words.put(text);
    this.indexing.note(this.row, text);
    return this.row;
  }

  private add(moment: NewMoment, id: MomentId, seat: number): Held {
    const { at } = moment;
    const row = this.keep(moment);
    const { moments } = this;
    moments.put(moment.threadId);
    moments.put(at);
    moments.put(seat);
    moments.put(id);
    moments.put(row);
    moments.put(moment.who);
    moments.put(moment.act);
    moments.put(moment.formCode);
    moments.put(moment.gesture ? 1 : 0);
    moments.put(moment.seconds);
    moments.put(moment.reply);
    moments.put(this.importId);
    return { at, seat, row, import: this.importId, mine: true };
  }

  /** Another import said it: note both, and keep the finer time and the later seat. */
  private claim(
    moment: NewMoment,
    id: MomentId,
    { seat, held }: { readonly seat: number; readonly held: Held },
  ): Held {
    const note = this.store.sql(
      'INSERT OR IGNORE INTO also (id, import, at, seat, words) VALUES (?, ?, ?, ?, ?)',
    );
    note.run(id, held.import, held.at, held.seat, held.row === null ? 0 : 1);
    const row = held.row ?? this.keep(moment);
    note.run(id, this.importId, moment.at, seat, row === null ? 0 : 1);
    const at = sameMinute(moment.at, held.at) ? Math.max(moment.at, held.at) : held.at;
    const next = { at, seat: Math.max(seat, held.seat), row };
    if (next.at !== held.at || next.seat !== held.seat || next.row !== held.row)
      moveMoment(this.store, { thread: moment.threadId, id, ...held }, next);
    if (isNamedMedia(moment.formCode)) this.nameForm(moment, id, next);
    return { ...next, import: held.import, mine: true };
  }

  /** Where the export before left out what kind of media it was. */
  private nameForm(moment: NewMoment, id: MomentId, { at, seat }: PlaceAt): void {
    this.store
      .sql(
        `UPDATE moment SET form = ?, gesture = ?
         WHERE thread = ? AND at = ? AND seat = ? AND id = ? AND form = ${formCode('unknown')}`,
      )
      .run(moment.formCode, moment.gesture ? 1 : 0, moment.threadId, at, seat, id);
  }
}

interface PlaceAt {
  readonly at: number;
  readonly seat: number;
}

const isNamedMedia = (code: number | null): boolean =>
  code !== null && code !== formCode('unknown') && isMedia(forms[code]);

const insertMoment = `INSERT INTO moment
  (thread, at, seat, id, row, who, act, form, gesture, seconds, reply, import)`;

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
