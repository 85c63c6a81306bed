// The vault as a whole: settings, deleting everything, closing.

import type { Store } from '../../store/store.ts';
import { deleteEverything } from '../../store/wipe.ts';
import type { WholeUses } from '../../facade/whole.ts';
import type { Uses } from './uses.ts';

export const wholeUses = ({ store, known, inTurn, write }: Uses): WholeUses => ({
  setting: async (key) => setting(store, key),
  setSetting: (key, value) =>
    write(() =>
      store.sql('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(key, value),
    ),
  async deleteAll() {
    await inTurn(() => Promise.resolve());
    deleteEverything(store);
    known.forget();
  },
  async close() {
    await inTurn(() => Promise.resolve());
    store.close();
  },
});

function setting(store: Store, key: string): string | undefined {
  const row = store.sql('SELECT value FROM setting WHERE key = ?').one(key);
  return row === undefined ? undefined : String(row.value);
}
