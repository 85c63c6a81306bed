// What two people kept of an hour together, as rows: one JSON text each.

import { toPersonId } from '../person.ts';
import { toInstant } from '../time.ts';
import type { NewTogether, Together } from '../vault.ts';
import type { Store } from './store.ts';

type Pages = Omit<NewTogether, 'person' | 'at'>;

/** Newest first. */
export const togethersIn = (store: Store): readonly Together[] =>
  store
    .sql('SELECT * FROM together ORDER BY at DESC, id DESC')
    .all()
    .map(({ id, at, person, pages }) => ({
      id: Number(id),
      at: toInstant(Number(at)),
      person: toPersonId(Number(person)),
      ...(JSON.parse(String(pages)) as Pages),
    }));

export function insertTogether(store: Store, made: NewTogether): Together {
  const { person, at, names, pages, first, ritual } = made;
  const row = store
    .sql(
      `INSERT INTO together (at, person, pages)
       SELECT ?, id, ? FROM person WHERE id = ? RETURNING id`,
    )
    .one(at, JSON.stringify({ names, pages, first, ritual } satisfies Pages), person);
  return { ...made, id: Number(row?.id) };
}

export const removeTogether = (store: Store, id: number): void =>
  store.sql('DELETE FROM together WHERE id = ?').run(id);
