// Acts noted by hand on a moment, as rows.

import { toMomentId, type MomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';
import { toInstant } from '../time.ts';
import type { Act, Deed } from '../vault.ts';
import type { Store } from './store.ts';

/** Newest first. Only what was noted by hand can have one. */
export const deedsOf = (store: Store, person: PersonId, limit: number): readonly Deed[] =>
  store
    .sql(
      `SELECT moment.id, moment.at, deed.act, deed.who,
         (SELECT text FROM words WHERE words.row = moment.row) AS text
       FROM thread JOIN moment ON moment.thread = thread.id JOIN deed ON deed.id = moment.id
       WHERE thread.person = ? AND thread.format = 'note'
       ORDER BY moment.at DESC, moment.id DESC LIMIT ?`,
    )
    .all(person, limit)
    .map((row) => ({
      moment: toMomentId(Number(row.id)),
      at: toInstant(Number(row.at)),
      act: String(row.act),
      who: row.who === 'me' ? ('me' as const) : ('them' as const),
      text: String(row.text ?? ''),
    }));

export const insertDeed = (
  store: Store,
  moment: MomentId,
  { act, who }: Pick<Deed, 'act' | 'who'>,
): void =>
  store
    .sql('INSERT OR REPLACE INTO deed (id, act, who) VALUES (?, ?, ?)')
    .run(moment, act satisfies Act, who);
