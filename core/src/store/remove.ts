// Taking things out again, exactly: an import as a whole, a person, one moment. What another import also
// said stays, as that other import said it.

import { reachOfId } from '../identity.ts';
import type { MomentId } from '../moment.ts';
import { forgetOwnersName } from './people.ts';
import { forgetDeleted } from './search.ts';
import { removeLooseKnew } from './seasons.ts';
import type { Store } from './store.ts';
import { moveMoment } from './writer.ts';

/** The moments this import alone brought; what others hold too goes back to what they said of it. */
export function removeImport(store: Store, importId: number): number {
  return store.transaction(() => {
    for (const id of claimedBy(store, importId)) withdraw(store, id, importId);
    const removed = removeWhere(store, 'import = ? AND id NOT IN (SELECT id FROM also)', importId);
    store.sql('DELETE FROM source WHERE import = ?').run(importId);
    store.sql('DELETE FROM import WHERE id = ?').run(importId);
    removeOwnersHandles(store, importId);
    removeEmpty(store);
    forgetDeleted(store);
    return removed;
  });
}

/** Imports that never ended: a crash, a kill, a full disk. */
export function removeUnfinished(store: Store): void {
  for (const { id } of store.sql('SELECT id FROM import WHERE done = 0').all())
    removeImport(store, Number(id));
}

const claimedBy = (store: Store, importId: number): readonly MomentId[] =>
  store
    .sql('SELECT id FROM also WHERE import = ?')
    .all(importId)
    .map((row) => row.id as MomentId);

interface Claim {
  readonly import: number;
  readonly at: number;
  readonly seat: number;
  readonly words: number;
}

function withdraw(store: Store, id: MomentId, importId: number): void {
  store.sql('DELETE FROM also WHERE id = ? AND import = ?').run(id, importId);
  const left = store
    .sql('SELECT import, at, seat, words FROM also WHERE id = ? ORDER BY import')
    .all(id) as unknown as readonly Claim[];
  const found = placeOf(store, id);
  if (found === undefined || left.length === 0) return;
  const words = left.some((claim) => claim.words === 1);
  if (!words && found.row !== null) removeWords(store, found.row);
  const at = left
    .map((claim) => claim.at)
    .reduce((a, b) => (Math.abs(a - b) < 60_000 ? Math.max(a, b) : a));
  const seat = Math.max(...left.map((claim) => claim.seat));
  moveMoment(store, found, { at, seat, row: words ? found.row : null });
  store
    .sql('UPDATE moment SET import = ? WHERE thread = ? AND at = ? AND seat = ? AND id = ?')
    .run(left[0].import, found.thread, at, seat, id);
  if (left.length === 1) store.sql('DELETE FROM also WHERE id = ?').run(id);
}

function removeWords(store: Store, row: number): void {
  store.sql('DELETE FROM words WHERE row = ?').run(row);
  store.sql('DELETE FROM search WHERE rowid = ?').run(row);
  store.sql('DELETE FROM reading WHERE row = ?').run(row);
}

export interface PlaceInVault {
  readonly thread: number;
  readonly at: number;
  readonly seat: number;
  readonly id: number;
  readonly row: number | null;
}

export function placeOf(store: Store, id: MomentId): PlaceInVault | undefined {
  const { from, to } = reachOfId(id);
  return store
    .sql(
      `SELECT moment.thread, moment.at, moment.seat, moment.id, moment.row
       FROM thread CROSS JOIN moment ON moment.thread = thread.id
       WHERE moment.at >= ? AND moment.at < ? AND moment.id = ?`,
    )
    .one(from, to, id) as PlaceInVault | undefined;
}

/** Where the user wrote of a person. */
const named = [
  'season',
  'knew',
  'commitment',
  'ritual',
  'reflection',
  'reflection_draft',
  'preparation',
  'together',
] as const;

const isNotIn = (table: (typeof named)[number]): string =>
  `NOT EXISTS (SELECT 1 FROM ${table} WHERE ${table}.person = person.id)`;

/** Which name is mine was this import's answer; a later one of its format may rest on it too. */
function removeOwnersHandles(store: Store, importId: number): void {
  store
    .sql(
      `DELETE FROM handle WHERE import = ? AND person IN (SELECT id FROM person WHERE me = 1)
         AND NOT EXISTS (SELECT 1 FROM import WHERE import.format = handle.format AND import.id > ?)`,
    )
    .run(importId, importId);
  forgetOwnersName(store);
}

/** Threads and people that imports had brought and none holds any more, unless the user has made them their own. */
function removeEmpty(store: Store): void {
  store
    .sql(
      `DELETE FROM thread WHERE NOT EXISTS (SELECT 1 FROM moment WHERE moment.thread = thread.id)
         AND NOT EXISTS (SELECT 1 FROM source WHERE source.thread = thread.id)`,
    )
    .run();
  store.sql('DELETE FROM member WHERE thread NOT IN (SELECT id FROM thread)').run();
  store
    .sql(
      `DELETE FROM person WHERE import <> 0 AND me = 0
         AND id NOT IN (SELECT person FROM thread WHERE person IS NOT NULL)
         AND id NOT IN (SELECT person FROM member)
         AND way = 'not-said' AND died IS NULL AND ${named.map((table) => isNotIn(table)).join(' AND ')}`,
    )
    .run();
  store.sql('DELETE FROM handle WHERE person NOT IN (SELECT id FROM person)').run();
}

const theirsInGroups = 'who = ? AND thread IN (SELECT thread FROM member WHERE person = ?)';

/** A whole tie: moments, words, search, handles, and what was said about it. */
export function removePerson(store: Store, person: number): number {
  return store.transaction(() => {
    const mine = 'thread IN (SELECT id FROM thread WHERE person = ?)';
    store
      .sql(`DELETE FROM correction WHERE id IN (SELECT id FROM moment WHERE ${mine})`)
      .run(person);
    store
      .sql(`DELETE FROM reading_check WHERE id IN (SELECT id FROM moment WHERE ${mine})`)
      .run(person);
    store.sql(`DELETE FROM gone WHERE ${mine}`).run(person);
    store
      .sql(`UPDATE import SET hash = '' WHERE id IN (SELECT import FROM source WHERE ${mine})`)
      .run(person);
    store.sql(`DELETE FROM source WHERE ${mine}`).run(person);
    store
      .sql(`DELETE FROM not_hard WHERE moment IN (SELECT id FROM moment WHERE ${mine})`)
      .run(person);
    store
      .sql(`UPDATE season SET moment = NULL WHERE moment IN (SELECT id FROM moment WHERE ${mine})`)
      .run(person);
    const count =
      removeWhere(store, mine, person) + removeWhere(store, theirsInGroups, person, person);
    store.sql('DELETE FROM member WHERE person = ?').run(person);
    store.sql('DELETE FROM thread WHERE person = ?').run(person);
    for (const table of ['handle', 'verdict', 'card', ...named])
      store.sql(`DELETE FROM ${table} WHERE person = ?`).run(person);
    removeLooseKnew(store);
    store
      .sql(
        `DELETE FROM sheet WHERE EXISTS (SELECT 1 FROM json_tree(choices)
           WHERE atom = ? AND (path = '$.people' OR key = 'person'))`,
      )
      .run(person);
    store.sql('DELETE FROM person WHERE id = ?').run(person);
    forgetNames(store);
    forgetDeleted(store);
    return count;
  });
}

/** A file is often named after the person; without moments of its own its entry says nothing else. */
function forgetNames(store: Store): void {
  store.exec('DELETE FROM import WHERE done = 1 AND id NOT IN (SELECT import FROM source)');
}

export function removeMoment(store: Store, id: MomentId): void {
  store.transaction(() => {
    const found = placeOf(store, id);
    if (found === undefined) return;
    store.sql('INSERT OR IGNORE INTO gone (id, thread) VALUES (?, ?)').run(id, found.thread);
    store.sql('DELETE FROM correction WHERE id = ?').run(id);
    store.sql('DELETE FROM reading_check WHERE id = ?').run(id);
    removeWhere(store, 'thread = ? AND at = ? AND id = ?', found.thread, found.at, id);
    forgetDeleted(store);
  });
}

/** Moments with all that hangs on them. The condition is one of the few above, never made of input. */
function removeWhere(store: Store, condition: string, ...values: readonly number[]): number {
  const rows = `SELECT row FROM moment WHERE row IS NOT NULL AND ${condition}`;
  store.sql(`DELETE FROM search WHERE rowid IN (${rows})`).run(...values);
  store.sql(`DELETE FROM words WHERE row IN (${rows})`).run(...values);
  store.sql(`DELETE FROM reading WHERE row IN (${rows})`).run(...values);
  store
    .sql(`DELETE FROM also WHERE id IN (SELECT id FROM moment WHERE ${condition})`)
    .run(...values);
  store
    .sql(`DELETE FROM deed WHERE id IN (SELECT id FROM moment WHERE ${condition})`)
    .run(...values);
  store.sql(`DELETE FROM moment WHERE ${condition}`).run(...values);
  return store.changes();
}
