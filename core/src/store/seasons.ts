// Seasons, who knew of them, and what was proposed and set aside, as rows. A season that was proposed names the
// moment by its content, so that it stays answered when an import is taken out and brought in again.

import { toMomentId, type MomentId } from '../moment.ts';
import { toPersonId, type PersonId } from '../person.ts';
import { seasonKinds, whoseSeason, type MarkedSeason, type NewSeason } from '../season.ts';
import { toInstant } from '../time.ts';
import type { Row } from './driver.ts';
import type { Store } from './store.ts';

/** All of them, or those that lie on one tie: its own, and mine, which lie on every one. */
export function seasonsIn(store: Store, person?: PersonId): readonly MarkedSeason[] {
  const knew = knewOf(store);
  return store
    .sql(`SELECT * FROM season WHERE ? IS NULL OR person = ? OR person IS NULL ORDER BY first, id`)
    .all(person ?? null, person ?? null)
    .map((row) => seasonOf(row, knew.get(Number(row.id)) ?? []));
}

function knewOf(store: Store): ReadonlyMap<number, readonly PersonId[]> {
  const knew = new Map<number, PersonId[]>();
  for (const row of store.sql('SELECT season, person FROM knew ORDER BY season, person').all()) {
    const season = Number(row.season);
    knew.set(season, [...(knew.get(season) ?? []), toPersonId(Number(row.person))]);
  }
  return knew;
}

const seasonOf = (row: Row, knew: readonly PersonId[]): MarkedSeason => ({
  id: Number(row.id),
  person: row.person === null ? undefined : toPersonId(Number(row.person)),
  span: { from: toInstant(Number(row.first)), to: toInstant(Number(row.last)) },
  name: String(row.name),
  kind: seasonKinds.find((kind) => kind === row.kind) ?? 'other',
  whose: whoseSeason.find((whose) => whose === row.whose) ?? 'both',
  knew,
  moment: row.moment === null ? undefined : toMomentId(Number(row.moment)),
});

export function insertSeason(store: Store, season: NewSeason): MarkedSeason {
  const { person, span, name, kind = 'other', whose = 'both', knew = [], moment } = season;
  if (moment !== undefined) store.sql('DELETE FROM not_hard WHERE moment = ?').run(moment);
  const row = store
    .sql(
      `INSERT INTO season (person, first, last, name, kind, whose, moment)
       VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    )
    .one(person ?? null, span.from, span.to, name.toWellFormed(), kind, whose, moment ?? null);
  const id = Number(row?.id);
  for (const one of knew)
    store.sql('INSERT OR IGNORE INTO knew (season, person) VALUES (?, ?)').run(id, one);
  return { id, person, span, name, kind, whose, knew, moment };
}

export function removeSeason(store: Store, id: number): void {
  store.sql('DELETE FROM season WHERE id = ?').run(id);
  removeLooseKnew(store);
}

/** Who knew of a season that is gone. */
export const removeLooseKnew = (store: Store): void =>
  store.sql('DELETE FROM knew WHERE season NOT IN (SELECT id FROM season)').run();

export const setAside = (store: Store, moment: MomentId): void =>
  store.sql('INSERT OR IGNORE INTO not_hard (moment) VALUES (?)').run(moment);

export const proposeAgain = (store: Store, moment: MomentId): void =>
  store.sql('DELETE FROM not_hard WHERE moment = ?').run(moment);

export const setAsideIn = (store: Store): ReadonlySet<number> =>
  new Set(
    store
      .sql('SELECT moment FROM not_hard')
      .all()
      .map((row) => Number(row.moment)),
  );
