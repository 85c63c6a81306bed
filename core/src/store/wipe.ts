// Delete everything: rows, words, search, and the pages they stood on.

import { tables } from './schema.ts';
import type { Store } from './store.ts';

export function deleteEverything(store: Store): void {
  store.transaction(() => deleteRows(store));
  store.exec('VACUUM');
}

/** Part of a transaction. */
export function deleteRows(store: Store): void {
  for (const table of tables) store.exec(`DELETE FROM ${table}`);
  store.exec("INSERT INTO search (search) VALUES ('delete-all')");
  store.exec('DELETE FROM sqlite_sequence');
}

/** Nothing of anyone is in it: settings are nobody's, and the owner is there before anything is. */
export const isEmpty = (store: Store): boolean =>
  tables
    .filter((table) => table !== 'setting')
    .every((table) => {
      const others = table === 'person' ? 'WHERE me = 0' : '';
      return store.sql(`SELECT 1 FROM ${table} ${others} LIMIT 1`).one() === undefined;
    });
