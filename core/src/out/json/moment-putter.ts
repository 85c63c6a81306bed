// Moments of an export as rows of the vault: the moment itself, its words beside it, and the search index
// every so often, as an import does it.

import { reachOfId } from '../../identity.ts';
import { toMomentId } from '../../moment.ts';
import { createBulk, type Bulk } from '../../store/bulk.ts';
import type { SqlValue } from '../../store/driver.ts';
import { createIndexing, type Indexing } from '../../store/search.ts';
import type { Store } from '../../store/store.ts';

/** Rows between two writings of the index: fewer, larger parts are merged less often. */
const indexEvery = 100_000;

const columns = ['thread', 'at', 'seat', 'id', 'who', 'act', 'form', 'gesture', 'seconds', 'reply'];

export class MomentPutter {
  private readonly words: Bulk;
  private readonly moments: Bulk;
  private readonly indexing: Indexing;
  private row = 0;

  constructor(store: Store) {
    this.words = createBulk(store, 'INSERT INTO words (row, thread, at, text)', 4);
    const into = [...columns, 'import', 'row'];
    this.moments = createBulk(
      store,
      `INSERT OR IGNORE INTO moment (${into.join(', ')})`,
      into.length,
    );
    this.indexing = createIndexing(store, 0);
  }

  /** `values` by column, the words as `text`. */
  put(values: ReadonlyMap<string, SqlValue>): void {
    const value = (column: string): SqlValue => values.get(column) ?? null;
    for (const column of columns) this.moments.put(value(column));
    this.moments.put(value('import'));
    this.moments.put(this.rowOf(value('thread'), value('at'), value('text')));
    if (this.indexing.waiting >= indexEvery) this.finish();
  }

  finish(): void {
    this.words.flush();
    this.moments.flush();
    this.indexing.write();
  }

  private rowOf(thread: SqlValue, at: SqlValue, text: SqlValue): number | null {
    if (typeof text !== 'string') return null;
    this.row += 1;
    for (const value of [this.row, thread, at, text]) this.words.put(value);
    this.indexing.note(this.row, text);
    return this.row;
  }
}

/** The day of a moment stands in its id; one that lies elsewhere could not be found by it again. */
export function isWhereItsIdSays(values: ReadonlyMap<string, SqlValue>): boolean {
  const at = Number(values.get('at'));
  const { from, to } = reachOfId(toMomentId(Number(values.get('id'))));
  return from <= at && at < to;
}
