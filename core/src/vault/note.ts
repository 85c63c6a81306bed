// A moment added by hand. Notes have a thread of their own beside the chats with the same person.

import { identityText, momentIdOf } from '../identity.ts';
import { toMomentId, toThreadId, type Moment, type MomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';
import { actOf, formCode } from '../store/codes.ts';
import {
  insertPerson,
  insertThread,
  makeTie,
  ownerOf,
  personWith,
  threadByKey,
} from '../store/people.ts';
import { insertDeed } from '../store/deeds.ts';
import { placeOf, removeMoment } from '../store/remove.ts';
import { index } from '../store/search.ts';
import type { Store } from '../store/store.ts';
import type { NewNote } from '../vault.ts';

export function noteIn(store: Store, note: NewNote): Moment {
  return store.transaction(() => insertedNote(store, note));
}

/** The old one goes, and what hung on it hangs on the new one. */
export function changeNoteIn(store: Store, id: MomentId, note: NewNote): Moment {
  return store.transaction(() => {
    removeMoment(store, id);
    const moment = insertedNote(store, note);
    for (const table of ['reflection', 'reflection_draft'])
      store.sql(`UPDATE ${table} SET moment = ? WHERE moment = ?`).run(moment.id, id);
    return moment;
  });
}

function insertedNote(store: Store, note: NewNote): Moment {
  const person = personOf(store, note.person);
  const thread = noteThread(store, person);
  const who = note.by === 'me' ? ownerOf(store) : person;
  const moment = momentOf(store, { note, thread: thread.id, key: thread.key, who });
  insertNote(store, moment);
  if (note.deed !== undefined) insertDeed(store, moment.id, note.deed);
  return moment;
}

function personOf(store: Store, person: NewNote['person']): PersonId {
  if (typeof person === 'object') return insertPerson(store, { name: person.name.toWellFormed() });
  if (personWith(store, person) === undefined) throw new Error('a note about nobody');
  makeTie(store, person);
  return person;
}

function noteThread(store: Store, person: PersonId): { readonly id: number; readonly key: string } {
  const key = `note|${person}`;
  return threadByKey(store, key) ?? insertThread(store, { key, format: 'note', title: '', person });
}

interface NotePlace {
  readonly note: NewNote;
  readonly thread: number;
  readonly key: string;
  readonly who: PersonId;
}

function momentOf(store: Store, { note, thread, key, who }: NotePlace): Moment {
  const text = note.text.toWellFormed();
  const identity = identityText({
    thread: key,
    by: note.by,
    clock: note.at,
    kind: note.kind,
    form: '',
    text,
  });
  let ordinal = 0;
  let id = momentIdOf(identity, note.at, ordinal);
  while (placeOf(store, id) !== undefined) id = momentIdOf(identity, note.at, ++ordinal);
  const happened = { id: toMomentId(id), thread: toThreadId(thread), at: note.at, by: who };
  switch (note.kind) {
    case 'called':
      return { ...happened, kind: 'called', seconds: note.seconds, answered: true, text };
    case 'said':
      return { ...happened, kind: 'said', form: 'text', text };
    default:
      return { ...happened, kind: note.kind, text };
  }
}

/** Written like a moment of an import, at once and searchable. */
function insertNote(store: Store, moment: Moment): void {
  const { text } = moment;
  const row = text === '' ? null : keepWords(store, moment, text);
  store.sql('DELETE FROM gone WHERE id = ?').run(moment.id);
  const seat = store
    .sql('SELECT coalesce(max(seat) + 1, 0) AS seat FROM moment WHERE thread = ? AND at = ?')
    .one(moment.thread, moment.at)?.seat;
  store
    .sql(
      `INSERT INTO moment (thread, at, seat, id, row, who, act, form, gesture, seconds, reply, import)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, NULL, 0)`,
    )
    .run(
      moment.thread,
      moment.at,
      Number(seat),
      moment.id,
      row,
      moment.by,
      actOf(moment),
      moment.kind === 'said' ? formCode('text') : null,
      moment.kind === 'called' ? (moment.seconds ?? null) : null,
    );
}

function keepWords(store: Store, moment: Moment, text: string): number {
  const row = store
    .sql(
      `INSERT INTO words (row, thread, at, text)
       VALUES ((SELECT coalesce(max(row), 0) + 1 FROM words), ?, ?, ?) RETURNING row`,
    )
    .one(moment.thread, moment.at, text)?.row;
  index(store, Number(row), text);
  return Number(row);
}
