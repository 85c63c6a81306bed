// The words of every tie are read once for each version of the reader, a part at a time, so that it can go on
// in the background, be left off and be taken up again. What the other wrote before helps to read an answer.

import type { WordsRead } from '../facade/readings.ts';
import { languages } from '../readings/heads.ts';
import type { Reader } from '../readings/reader.ts';
import type { Store } from '../store/store.ts';

export interface WordReading {
  /** Reads the next part and keeps it; all is read when `read` is `of`. */
  next(): WordsRead;
}

/** Small enough that whoever else asks something of the vault hardly waits. */
const atOnce = 1000;

interface ThreadLeft {
  readonly thread: number;
  /** UTC milliseconds of the first words not read. */
  readonly first: number;
  readonly count: number;
}

export function wordReading(store: Store, reader: Reader): WordReading {
  forgetOlder(store, reader);
  const threads = [...unread(store)];
  const of = threads.reduce((sum, { count }) => sum + count, 0);
  let read = 0;
  let walk: Walk | undefined;
  return {
    next() {
      walk ??= walkOf(threads.shift());
      if (walk === undefined) return { read: of, of };
      const batch = batchAfter(store, walk);
      read += store.transaction(() => readBatch(store, reader, walk as Walk, batch));
      if (batch.length < atOnce) walk = undefined;
      return threads.length === 0 && walk === undefined ? { read: of, of } : { read, of };
    },
  };
}

/** What an older reader read is read anew. */
function forgetOlder(store: Store, { version }: Reader): void {
  const known = store.sql("SELECT value FROM setting WHERE key = 'reader'").one()?.value;
  if (known === version) return;
  store.transaction(() => {
    store.exec('DELETE FROM reading');
    store.sql("INSERT OR REPLACE INTO setting (key, value) VALUES ('reader', ?)").run(version);
  });
}

const unread = (store: Store): readonly ThreadLeft[] =>
  store
    .sql(
      `SELECT words.thread, min(words.at) AS first, count(*) AS count
       FROM words LEFT JOIN reading ON reading.row = words.row
       WHERE reading.row IS NULL AND words.thread IN (SELECT id FROM thread WHERE person IS NOT NULL)
       GROUP BY words.thread`,
    )
    .all() as unknown as readonly ThreadLeft[];

/** Where in a thread the reading is, and what each last wrote. */
interface Walk {
  readonly thread: number;
  at: number;
  seat: number;
  id: number;
  last: { who: number; text: string } | undefined;
  before: string | undefined;
}

const walkOf = (left: ThreadLeft | undefined): Walk | undefined =>
  left && {
    thread: left.thread,
    at: left.first,
    seat: -1,
    id: 0,
    last: undefined,
    before: undefined,
  };

/** at, seat, id, who, row, text, and 1 where it has been read. */
type Worded = readonly [number, number, number, number, number, string, number];

function batchAfter(store: Store, { thread, at, seat, id }: Walk): readonly Worded[] {
  const found = store
    .sql(
      `SELECT json_group_array(json_array(at, seat, id, who, row, text, known)) AS batch FROM (
         SELECT moment.at, seat, id, who, moment.row, text, reading.row IS NOT NULL AS known
         FROM moment JOIN words ON words.row = moment.row
           LEFT JOIN reading ON reading.row = moment.row
         WHERE moment.thread = ? AND (moment.at, seat, id) > (?, ?, ?)
         ORDER BY moment.at, seat, id LIMIT ${atOnce})`,
    )
    .one(thread, at, seat, id);
  return JSON.parse(String(found?.batch)) as readonly Worded[];
}

function readBatch(store: Store, reader: Reader, walk: Walk, batch: readonly Worded[]): number {
  const rows = batch.flatMap(([at, seat, id, who, row, text, known]) => {
    if (walk.last !== undefined && walk.last.who !== who) walk.before = walk.last.text;
    walk.last = { who, text };
    [walk.at, walk.seat, walk.id] = [at, seat, id];
    if (known === 1) return [];
    const { language, says } = reader.read(text, walk.before);
    return [[row, languages.indexOf(language), says]];
  });
  store
    .sql(
      `INSERT OR REPLACE INTO reading (row, language, says)
       SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
    )
    .run(JSON.stringify(rows));
  return rows.length;
}
