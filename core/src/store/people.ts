// People, their handles, and the threads they are in, as rows.

import {
  isTended,
  personKinds,
  toPersonId,
  ways,
  type Person,
  type PersonId,
  type PersonKind,
} from '../person.ts';
import { stillGoingOn } from '../season.ts';
import { toInstant } from '../time.ts';
import type { Row } from './driver.ts';
import type { Store } from './store.ts';

const columns = `id, name, kind, way, me, died, EXISTS (
  SELECT 1 FROM season WHERE season.person = person.id AND season.kind = 'estrangement' AND last >= ?
) AS estranged`;

/** Leaves out whom an import brought that has not ended. */
const brought = 'person.import NOT IN (SELECT id FROM import WHERE done = 0)';

/** Me first, then everyone I have a tie with, by name. */
export const peopleIn = (store: Store): readonly Person[] =>
  store
    .sql(`SELECT ${columns} FROM person WHERE tie = 1 AND ${brought} ORDER BY me DESC, name, id`)
    .all(stillGoingOn)
    .map(personOf);

/** Whom something may be suggested about: who has died is remembered, who is let be stays so (METHOD R14, R16). */
export const tendedIn = (store: Store): readonly Person[] => peopleIn(store).filter(isTended);

export function personWith(store: Store, id: PersonId): Person | undefined {
  const row = store.sql(`SELECT ${columns} FROM person WHERE id = ?`).one(stillGoingOn, id);
  return row === undefined ? undefined : personOf(row);
}

const personOf = (row: Row): Person => ({
  id: toPersonId(Number(row.id)),
  name: String(row.name),
  kind: personKinds.find((kind) => kind === row.kind) ?? 'other',
  way: ways.find((way) => way === row.way) ?? 'not-said',
  isMe: row.me === 1,
  ...standingOf(row),
});

function standingOf({ died, estranged }: Row): Pick<Person, 'standing'> {
  if (died !== null) return { standing: { kind: 'died', at: toInstant(Number(died)) } };
  return estranged === 1 ? { standing: { kind: 'estranged' } } : {};
}

export interface NewPerson {
  readonly name: string;
  readonly kind?: PersonKind;
  readonly me?: boolean;
  /** False: known from a group only. */
  readonly tie?: boolean;
  readonly import?: number;
}

export function insertPerson(store: Store, person: NewPerson): PersonId {
  const row = store
    .sql('INSERT INTO person (name, kind, me, tie, import) VALUES (?, ?, ?, ?, ?) RETURNING id')
    .one(
      person.name,
      person.kind ?? 'other',
      person.me === true ? 1 : 0,
      person.tie === false ? 0 : 1,
      person.import ?? 0,
    );
  return toPersonId(Number(row?.id));
}

const nameUntilKnown = 'Me';

/** The owner, made when first needed; takes the first name a source gives. */
export function ownerOf(store: Store, name?: string): PersonId {
  const row = store.sql('SELECT id, name FROM person WHERE me = 1').one();
  if (row === undefined) return insertPerson(store, { name: name ?? nameUntilKnown, me: true });
  if (name !== undefined && row.name === nameUntilKnown)
    store.sql('UPDATE person SET name = ? WHERE me = 1').run(name);
  return toPersonId(Number(row.id));
}

/** Where nothing is left by which the owner was known, the next source names them anew. */
export const forgetOwnersName = (store: Store): void =>
  store
    .sql(
      `UPDATE person SET name = ? WHERE me = 1
         AND NOT EXISTS (SELECT 1 FROM handle WHERE handle.person = person.id)
         AND NOT EXISTS (SELECT 1 FROM moment WHERE who = person.id)`,
    )
    .run(nameUntilKnown);

/** Handles and names under which the sources know the owner. */
export const ownersHandles = (store: Store): readonly string[] =>
  store
    .sql(
      `SELECT handle AS name FROM handle WHERE person IN (SELECT id FROM person WHERE me = 1)
       UNION SELECT name FROM person WHERE me = 1`,
    )
    .all()
    .map((row) => String(row.name));

export function personByHandle(store: Store, format: string, handle: string): PersonId | undefined {
  const row = store
    .sql('SELECT person FROM handle WHERE format = ? AND handle = ?')
    .one(format, handle);
  return row === undefined ? undefined : toPersonId(Number(row.person));
}

/** Someone of this very name whom this format does not know under another handle yet. */
export function personByName(store: Store, format: string, name: string): PersonId | undefined {
  const row = store
    .sql(
      `SELECT id FROM person WHERE name = ? AND me = 0 AND tie = 1
         AND id NOT IN (SELECT person FROM handle WHERE format = ?) ORDER BY id`,
    )
    .one(name, format);
  return row === undefined ? undefined : toPersonId(Number(row.id));
}

export interface Handle {
  readonly format: string;
  readonly handle: string;
  readonly person: PersonId;
  readonly import: number;
}

export const insertHandle = (store: Store, { format, handle, person, ...by }: Handle): void =>
  store
    .sql('INSERT OR IGNORE INTO handle (format, handle, person, import) VALUES (?, ?, ?, ?)')
    .run(format, handle, person, by.import);

export const makeTie = (store: Store, person: PersonId): void =>
  store.sql('UPDATE person SET tie = 1 WHERE id = ? AND tie = 0').run(person);

export interface ThreadRow {
  readonly id: number;
  readonly key: string;
}

export function threadByKey(store: Store, key: string): ThreadRow | undefined {
  return store.sql('SELECT id, key FROM thread WHERE key = ?').one(key) as ThreadRow | undefined;
}

export function insertThread(
  store: Store,
  thread: {
    readonly key: string;
    readonly format: string;
    readonly title: string;
    readonly person: PersonId | null;
  },
): ThreadRow {
  const row = store
    .sql('INSERT INTO thread (key, format, title, person) VALUES (?, ?, ?, ?) RETURNING id, key')
    .one(thread.key, thread.format, thread.title, thread.person);
  return row as unknown as ThreadRow;
}

export const threadsOf = (store: Store, person: PersonId): readonly number[] =>
  store
    .sql('SELECT id FROM thread WHERE person = ? ORDER BY id')
    .all(person)
    .map((row) => Number(row.id));
