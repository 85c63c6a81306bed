// The journal as rows. It has no search index: it is short enough to be looked through, and what is deleted is
// gone from everywhere at once.

import { toMomentId } from '../moment.ts';
import { toPersonId } from '../person.ts';
import { toInstant } from '../time.ts';
import type { Draft, Reflection, Writing } from '../vault.ts';
import type { Row } from './driver.ts';
import type { Store } from './store.ts';

/** Who was forgotten while one wrote is nobody in particular. */
const known = '(SELECT id FROM person WHERE id = ?)';

/** Newest first. */
export const reflectionsIn = (store: Store): readonly Reflection[] =>
  store.sql('SELECT * FROM reflection ORDER BY at DESC, id DESC').all().map(reflectionOf);

export function reflectionWith(store: Store, id: number): Reflection | undefined {
  const row = store.sql('SELECT * FROM reflection WHERE id = ?').one(id);
  return row === undefined ? undefined : reflectionOf(row);
}

export function insertReflection(store: Store, writing: Omit<Reflection, 'id'>): number {
  const row = store
    .sql(
      `INSERT INTO reflection (at, person, moment, question, text) VALUES (?, ${known}, ?, ?, ?) RETURNING id`,
    )
    .one(writing.at, ...columnsOf(writing));
  return Number(row?.id);
}

export const replaceReflection = (store: Store, { id, at, ...writing }: Reflection): void =>
  store
    .sql(
      `INSERT OR REPLACE INTO reflection (id, at, person, moment, question, text)
       VALUES (?, ?, ${known}, ?, ?, ?)`,
    )
    .run(id, at, ...columnsOf(writing));

export const removeReflection = (store: Store, id: number): void =>
  store.sql('DELETE FROM reflection WHERE id = ?').run(id);

export const draftsIn = (store: Store): readonly Draft[] =>
  store
    .sql('SELECT * FROM reflection_draft ORDER BY place')
    .all()
    .map((row) => ({ place: String(row.place), ...writingOf(row) }));

export function keepDraftIn(store: Store, { place, ...writing }: Draft): void {
  if (writing.text.trim() === '') return removeDraft(store, place);
  store
    .sql(
      `INSERT OR REPLACE INTO reflection_draft (place, person, moment, question, text)
       VALUES (?, ${known}, ?, ?, ?)`,
    )
    .run(place, ...columnsOf(writing));
}

export const removeDraft = (store: Store, place: string): void =>
  store.sql('DELETE FROM reflection_draft WHERE place = ?').run(place);

export const askedIn = (store: Store): readonly string[] =>
  store
    .sql('SELECT question FROM asked')
    .all()
    .map((row) => String(row.question));

export const noteAsked = (store: Store, question: string): void =>
  store.sql('INSERT INTO asked (question) VALUES (?)').run(question);

const columnsOf = ({ person, moment, question, text }: Writing) =>
  [person ?? null, moment ?? null, question ?? null, text.toWellFormed()] as const;

const reflectionOf = (row: Row): Reflection => ({
  id: Number(row.id),
  at: toInstant(Number(row.at)),
  ...writingOf(row),
});

const writingOf = ({ person, moment, question, text }: Row): Writing => ({
  person: person === null ? undefined : toPersonId(Number(person)),
  moment: moment === null ? undefined : toMomentId(Number(moment)),
  question: question === null ? undefined : String(question),
  text: String(text),
});
