// Many rows in one statement: starting a statement costs SQLite about as much as writing a row.

import type { SqlValue } from './driver.ts';
import type { Store } from './store.ts';

const rowsAtOnce = 50;

export interface Bulk {
  /** The next value of the row at hand. */
  put(value: SqlValue): void;
  /** Writes the whole rows that still wait. */
  flush(): void;
}

/** `head` is `INSERT INTO table (columns)`; the rows have `width` values each. */
export function createBulk(store: Store, head: string, width: number): Bulk {
  const row = `(${Array<string>(width).fill('?').join(', ')})`;
  const full = `${head} VALUES ${Array<string>(rowsAtOnce).fill(row).join(', ')}`;
  const single = `${head} VALUES ${row}`;
  const waiting = Array<SqlValue>(rowsAtOnce * width).fill(null);
  let count = 0;
  return {
    put(value) {
      waiting[count++] = value;
      if (count < waiting.length) return;
      count = 0;
      store.sql(full).run(...waiting);
    },
    flush() {
      const end = count;
      count = 0;
      for (let from = 0; from < end; from += width)
        store.sql(single).run(...waiting.slice(from, from + width));
    },
  };
}
