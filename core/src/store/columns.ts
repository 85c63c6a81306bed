// One tie's moments as columns, straight from the database: no object per message. Threads of one person
// (a chat here, a chat there, notes) are merged by time; within a thread the order of the file stays.

import { ME, THEM } from '../history.ts';
import { acts } from './codes.ts';
import type { Store } from './store.ts';

export interface Columns {
  readonly length: number;
  readonly at: Float64Array;
  readonly by: Uint8Array;
  readonly act: Uint8Array;
  readonly id: Float64Array;
  readonly seconds: Float64Array;
  /** The id answered, 0 for none. */
  readonly reply: Float64Array;
  /** Row of words, 0 for none. */
  readonly row: Float64Array;
}

/** Leaves out what an import that has not ended wrote. */
export const shown = 'moment.import NOT IN (SELECT id FROM import WHERE done = 0)';

export interface TieColumns {
  readonly contact: Columns;
  readonly gestures: Columns;
}

export function columnsOf(store: Store, threads: readonly number[], me: number): TieColumns {
  const parts = threads.map((thread) => threadColumns(store, thread, me));
  return {
    contact: merged(parts.map((part) => part.contact)),
    gestures: merged(parts.map((part) => part.gestures)),
  };
}

/** Small things travel in one number: the act, 8 for a gesture, 16 for mine. */
const marks = { gesture: 8, mine: 16 } as const;

function threadColumns(store: Store, thread: number, me: number): TieColumns {
  const contact = createColumns();
  const gestures = createColumns();
  store
    .sql(
      `SELECT at, act + ${marks.gesture} * gesture + ${marks.mine} * (who = ?), id, row,
         coalesce(seconds, -1), reply
       FROM moment WHERE thread = ? AND act <> ${acts.noted} AND ${shown} ORDER BY at, seat, id`,
    )
    .eachNumbers([me, thread], (values) => {
      const code = values[1];
      const into = (code & marks.gesture) === 0 ? contact : gestures;
      const k = into.next();
      const act = code & 7;
      into.at[k] = values[0];
      into.by[k] = (code & marks.mine) === 0 ? THEM : ME;
      into.act[k] = act;
      into.id[k] = values[2];
      into.row[k] = values[3];
      into.seconds[k] = values[4] < 0 ? NaN : values[4];
      into.reply[k] = values[5];
    });
  return { contact: contact.done(), gestures: gestures.done() };
}

type Growing = { -readonly [K in keyof Columns]: Columns[K] } & {
  next(): number;
  done(): Columns;
};

function createColumns(): Growing {
  const columns: Growing = {
    ...emptyColumns(1024),
    length: 0,
    next() {
      if (columns.length === columns.at.length)
        Object.assign(columns, { ...copyOf(columns, columns.length * 2), length: columns.length });
      return columns.length++;
    },
    done: () => copyOf(columns, columns.length),
  };
  return columns;
}

const emptyColumns = (length: number): Columns => ({
  length,
  at: new Float64Array(length),
  by: new Uint8Array(length),
  act: new Uint8Array(length),
  id: new Float64Array(length),
  seconds: new Float64Array(length),
  reply: new Float64Array(length),
  row: new Float64Array(length),
});

const names = ['at', 'by', 'act', 'id', 'seconds', 'reply', 'row'] as const;

function copyOf(columns: Columns, length: number): Columns {
  const copy = emptyColumns(length);
  for (const name of names)
    copy[name].set(columns[name].subarray(0, Math.min(length, columns.length)));
  return copy;
}

function merged(parts: readonly Columns[]): Columns {
  const full = parts.filter((part) => part.length > 0);
  if (full.length === 1) return full[0];
  const all = emptyColumns(full.reduce((sum, part) => sum + part.length, 0));
  const next = full.map(() => 0);
  for (let k = 0; k < all.length; k++) {
    const from = earliest(full, next);
    const row = next[from]++;
    for (const name of names) all[name][k] = full[from][name][row];
  }
  return all;
}

function earliest(parts: readonly Columns[], next: readonly number[]): number {
  let best = -1;
  for (let p = 0; p < parts.length; p++) {
    if (next[p] === parts[p].length) continue;
    if (best < 0 || parts[p].at[next[p]] < parts[best].at[next[best]]) best = p;
  }
  return best;
}
