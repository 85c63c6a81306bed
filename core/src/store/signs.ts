// Where trouble may be told: rows that were read as such, where such a reading is believed, and the few that the
// search index knows a word of the lexicon in. No text of a million others is fetched.

import { toMomentId, type MomentId } from '../moment.ts';
import { toPersonId, type PersonId } from '../person.ts';
import { shown } from './columns.ts';
import { hearsIn } from './readings.ts';
import type { Store } from './store.ts';

export interface MaybeSign {
  readonly id: MomentId;
  /** UTC milliseconds. */
  readonly at: number;
  /** Of the tie. */
  readonly person: PersonId;
  readonly byMe: boolean;
  /** Undefined: it was read, is believed, and tells of trouble. */
  readonly text: string | undefined;
}

const columns = `moment.id, moment.at, thread.person, person.me, words.text
  FROM words JOIN moment ON moment.thread = words.thread AND moment.at = words.at AND moment.row = words.row
  JOIN thread ON thread.id = moment.thread JOIN person ON person.id = moment.who`;
const ofTies = `thread.person IS NOT NULL AND moment.gesture = 0 AND ${shown}`;

export interface SignsSought {
  /** Words and phrases that any other text must hold one of. */
  readonly anchors: readonly string[];
  /** The bit of trouble. */
  readonly trouble: number;
}

export function maybeSignsIn(
  store: Store,
  { anchors, trouble }: SignsSought,
): readonly MaybeSign[] {
  const read = store
    .sql(
      `SELECT ${columns} JOIN reading ON reading.row = words.row
       WHERE reading.says & ? <> 0 AND reading.language IN (SELECT value FROM json_each(?)) AND ${ofTies}`,
    )
    .all(trouble, JSON.stringify(languagesHearing(store, trouble)));
  const believed = new Set(read.map(({ id }) => id));
  const match = anchors.map((one) => `"${one}"`).join(' OR ');
  const worded = store
    .sql(
      `SELECT ${columns} WHERE words.row IN (SELECT rowid FROM search WHERE search MATCH ?)
         AND ${ofTies}`,
    )
    .all(match)
    .filter(({ id }) => !believed.has(id));
  const signOf = (row: (typeof read)[number], text: string | undefined): MaybeSign => ({
    id: toMomentId(Number(row.id)),
    at: Number(row.at),
    person: toPersonId(Number(row.person)),
    byMe: row.me === 1,
    text,
  });
  return [
    ...read.map((row) => signOf(row, undefined)),
    ...worded.map((row) => signOf(row, String(row.text))),
  ];
}

const languagesHearing = (store: Store, head: number): readonly number[] =>
  [...hearsIn(store)].flatMap((bits, language) => ((bits & head) === 0 ? [] : [language]));
