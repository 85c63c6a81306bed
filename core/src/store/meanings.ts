// What give and take has meant so far, and what the user said of a tie, as rows.

import type { PersonId } from '../person.ts';
import { toInstant } from '../time.ts';
import type { Channel, ChosenAct, Meaning } from '../vault.ts';
import type { Row } from './driver.ts';
import type { Store } from './store.ts';

/** Newest first. */
export const meaningsIn = (store: Store): readonly Meaning[] =>
  store.sql('SELECT * FROM meaning ORDER BY id DESC').all().map(meaningOf);

export function newestMeaning(store: Store): Meaning | undefined {
  const row = store.sql('SELECT * FROM meaning ORDER BY id DESC LIMIT 1').one();
  return row === undefined ? undefined : meaningOf(row);
}

export function insertMeaning(store: Store, made: Omit<Meaning, 'id'>): Meaning {
  const row = store
    .sql('INSERT INTO meaning (at, words, acts) VALUES (?, ?, ?) RETURNING id')
    .one(made.at, made.words, JSON.stringify(made.acts));
  return { ...made, id: Number(row?.id) };
}

export const removeMeaningIn = (store: Store, id: number): void =>
  store.sql('DELETE FROM meaning WHERE id = ?').run(id);

const meaningOf = ({ id, at, words, acts }: Row): Meaning => ({
  id: Number(id),
  at: toInstant(Number(at)),
  words: String(words),
  acts: JSON.parse(String(acts)) as readonly ChosenAct[],
});

export function channelsOf(store: Store, person: PersonId): readonly Channel[] {
  const row = store.sql('SELECT channels FROM person WHERE id = ?').one(person);
  return JSON.parse(String(row?.channels ?? '[]')) as readonly Channel[];
}

export const replaceChannels = (store: Store, person: PersonId, list: readonly Channel[]): void =>
  store.sql('UPDATE person SET channels = ? WHERE id = ?').run(JSON.stringify(list), person);
