// Answers to cards as rows: done, later, not this.

import { toPersonId, type PersonId } from '../person.ts';
import { toInstant, type Instant } from '../time.ts';
import type { AnsweredCard, CardAnswer } from '../vault.ts';
import type { Store } from './store.ts';

export const answersIn = (store: Store): readonly AnsweredCard[] =>
  store
    .sql('SELECT key, person, answer, at, until FROM card ORDER BY key')
    .all()
    .map(({ key, person, answer, at, until }) => ({
      key: String(key),
      person: person === null ? undefined : toPersonId(Number(person)),
      answer: String(answer) as CardAnswer,
      at: toInstant(Number(at)),
      until: until === null ? undefined : toInstant(Number(until)),
    }));

export const putAnswer = (store: Store, { key, person, answer, at, until }: AnsweredCard): void =>
  store
    .sql('INSERT OR REPLACE INTO card (key, person, answer, at, until) VALUES (?, ?, ?, ?, ?)')
    .run(key, person ?? null, answer, at, until ?? null);

export const removeAnswer = (store: Store, key: string): void =>
  store.sql('DELETE FROM card WHERE key = ?').run(key);

/** Days of contact with someone: when, in which act, and which moment; oldest first. */
export interface ContactAt {
  readonly at: Instant;
  readonly act: number;
  readonly id: number;
}

export function eachContact(
  store: Store,
  { person, from }: { readonly person: PersonId; readonly from: Instant },
  take: (contact: ContactAt) => void,
): void {
  store
    .sql(
      `SELECT at, act, id FROM moment
       WHERE thread IN (SELECT id FROM thread WHERE person = ?) AND at >= ? AND gesture = 0
         AND act < 4 AND act <> 2 AND moment.import NOT IN (SELECT id FROM import WHERE done = 0)
       ORDER BY at, seat, id`,
    )
    .eachNumbers([person, from], ([at, act, id]) => take({ at: toInstant(at), act, id }));
}
