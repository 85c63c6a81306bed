// Many rows in one statement: starting a statement costs SQLite about as much as writing a row.

import type { SqlValue } from './driver.ts';
import type { Store } from './store.ts';

const rowsAtOnce = 50;

export interface Bulk {
  add(...row: readonly SqlValue[]): void;
  /** Writes what still waits. */
  flush(): void;
}

/** `head` is `INSERT INTO table (columns)`; the rows have `width` values each. */
export function createBulk(store: Store, head: string, width: number): Bulk {
  const row = `(${Array<string>(width).fill('?').join(', ')})`;
  const full = `${head} VALUES ${Array<string>(rowsAtOnce).fill(row).join(', ')}`;
  const single = `${head} VALUES ${row}`;
  let waiting: SqlValue[] = [];
  return {
    add(...values) {
      for (const value of values) waiting.push(value);
      if (waiting.length < rowsAtOnce * width) return;
      store.sql(full).run(...waiting);
      waiting = [];
    },
    flush() {
      const rows = waiting;
      waiting = [];
      for (let from = 0; from < rows.length; from += width)
        store.sql(single).run(...rows.slice(from, from + width));
    },
  };
}
