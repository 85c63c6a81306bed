// Rituals as rows: how often one comes and what counts for it is one JSON text, read and written as a whole.

import { toPersonId } from '../person.ts';
import { toInstant } from '../time.ts';
import type { NewRitual, Ritual, RitualRule } from '../vault.ts';
import type { Row } from './driver.ts';
import type { Store } from './store.ts';

/** In the order they were made. */
export const ritualsIn = (store: Store): readonly Ritual[] =>
  store.sql('SELECT * FROM ritual ORDER BY id').all().map(ritualOf);

export function insertRitual(store: Store, made: NewRitual & Pick<Ritual, 'made'>): Ritual {
  const row = store
    .sql(
      `INSERT INTO ritual (person, what, rule, start, paused, ended, made)
       VALUES (?, ?, ?, ?, NULL, NULL, ?) RETURNING *`,
    )
    .one(made.person ?? null, made.what.toWellFormed(), ruleText(made), made.start, made.made);
  if (row === undefined) throw new Error('a ritual was not written');
  return ritualOf(row);
}

/** Nothing is written of a person who was forgotten meanwhile. */
export const putRitual = (store: Store, ritual: Ritual): void =>
  store
    .sql(
      `INSERT OR REPLACE INTO ritual (id, person, what, rule, start, paused, ended, made)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
       WHERE ?2 IS NULL OR EXISTS (SELECT 1 FROM person WHERE id = ?2)`,
    )
    .run(
      ritual.id,
      ritual.person ?? null,
      ritual.what.toWellFormed(),
      ruleText(ritual),
      ritual.start,
      ritual.paused ?? null,
      ritual.ended ?? null,
      ritual.made,
    );

export const removeRitual = (store: Store, id: number): void =>
  store.sql('DELETE FROM ritual WHERE id = ?').run(id);

const ruleText = ({ rhythm, counts, pauses }: RitualRule): string =>
  JSON.stringify({ rhythm, counts, pauses } satisfies RitualRule);

const ritualOf = ({ id, person, what, rule, start, paused, ended, made }: Row): Ritual => ({
  id: Number(id),
  person: person === null ? undefined : toPersonId(Number(person)),
  what: String(what),
  ...(JSON.parse(String(rule)) as RitualRule),
  start: toInstant(Number(start)),
  paused: paused === null ? undefined : toInstant(Number(paused)),
  ended: ended === null ? undefined : toInstant(Number(ended)),
  made: toInstant(Number(made)),
});
