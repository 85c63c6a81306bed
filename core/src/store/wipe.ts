// Delete everything: rows, words, search, and the pages they stood on.

import { tables } from './schema.ts';
import type { Store } from './store.ts';

export function deleteEverything(store: Store): void {
  store.transaction(() => {
    for (const table of tables) store.exec(`DELETE FROM ${table}`);
    store.exec("INSERT INTO search (search) VALUES ('delete-all')");
    store.exec('DELETE FROM sqlite_sequence');
  });
  store.exec('VACUUM');
}
