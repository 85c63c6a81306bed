// Prepared conversations as rows: what stands on the page is one JSON text, read and written as a whole.

import { toPersonId, type PersonId } from '../person.ts';
import { toInstant } from '../time.ts';
import type { PreparedPage, Preparation } from '../vault.ts';
import type { Row } from './driver.ts';
import type { Store } from './store.ts';

/** Newest first. */
export const preparationsIn = (
  store: Store,
  person: PersonId | undefined,
): readonly Preparation[] =>
  store
    .sql('SELECT * FROM preparation WHERE ? IS NULL OR person = ? ORDER BY at DESC, id DESC')
    .all(person ?? null, person ?? null)
    .map(preparationOf);

export function preparationWith(store: Store, id: number): Preparation | undefined {
  const row = store.sql('SELECT * FROM preparation WHERE id = ?').one(id);
  return row === undefined ? undefined : preparationOf(row);
}

export function insertPreparation(store: Store, made: Omit<Preparation, 'id'>): Preparation {
  const row = store
    .sql('INSERT INTO preparation (at, person, page) VALUES (?, ?, ?) RETURNING id')
    .one(made.at, made.person, pageText(made));
  return { ...made, id: Number(row?.id) };
}

/** Nothing is written of a person who was forgotten meanwhile. */
export const replacePreparation = (store: Store, preparation: Preparation): void =>
  store
    .sql(
      `INSERT OR REPLACE INTO preparation (id, at, person, page)
       SELECT ?, ?, id, ? FROM person WHERE id = ?`,
    )
    .run(preparation.id, preparation.at, pageText(preparation), preparation.person);

export const removePreparation = (store: Store, id: number): void =>
  store.sql('DELETE FROM preparation WHERE id = ?').run(id);

const pageText = ({ chosen, steps, draft }: PreparedPage): string =>
  JSON.stringify({ chosen, steps, draft } satisfies PreparedPage);

const preparationOf = ({ id, at, person, page }: Row): Preparation => ({
  id: Number(id),
  at: toInstant(Number(at)),
  person: toPersonId(Number(person)),
  ...(JSON.parse(String(page)) as PreparedPage),
});
