// Answers to cards as rows: done, later, not this.

import { toPersonId } from '../person.ts';
import { toInstant } from '../time.ts';
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
