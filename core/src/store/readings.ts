// What the words of many rows carry, fetched as columns. A row without a reading (not read yet, withheld, no
// words) is not a row that says nothing: `read` tells the two apart. What the user said of a reading stands
// above what was read.

import type { Readings } from '../history.ts';
import { bitOf, languages, type Head } from '../readings/heads.ts';
import { measuredPrecision, trustedHeads, type Checked } from '../readings/trust.ts';
import { placeOf } from './remove.ts';
import type { MomentId } from '../moment.ts';
import type { Store } from './store.ts';

/** `rows` of words and `id` of moments, in the same order; row 0: no words. */
export function readingsOf(
  store: Store,
  { row: rows, id }: { readonly row: Float64Array; readonly id: Float64Array },
): Readings {
  const checks = checksOf(store);
  const readings = {
    says: new Uint16Array(rows.length),
    language: new Uint8Array(rows.length),
    read: new Uint8Array(rows.length),
    worded: rows.reduce((count, row) => count + (row === 0 ? 0 : 1), 0),
    hears: hearsBy(checks),
  };
  if (readings.worded > 0) fill(store, rows, readings);
  if (checks.length > 0) putRight(readings.says, id, checks);
  return readings;
}

/** In what a reading is believed, by place in `languages`: a bit a head. */
export const hearsIn = (store: Store): Uint16Array => hearsBy(checksOf(store));

const hearsBy = (checks: readonly Check[]): Uint16Array =>
  trustedHeads(measuredPrecision, checks.flatMap(judged));

function fill(store: Store, rows: Float64Array, { says, language, read, hears }: Readings): void {
  const { first, last } = reachOf(rows);
  const saysByRow = new Uint16Array(last - first + 1);
  const languageByRow = new Uint8Array(last - first + 1).fill(unread);
  store
    .sql('SELECT row, language, says FROM reading WHERE row BETWEEN ? AND ?')
    .eachNumbers([first, last], ([row, code, bits]) => {
      languageByRow[row - first] = code;
      saysByRow[row - first] = bits;
    });
  for (let k = 0; k < rows.length; k++) {
    const code = rows[k] === 0 ? unread : languageByRow[rows[k] - first];
    if (code === unread) continue;
    read[k] = 1;
    language[k] = code;
    says[k] = saysByRow[rows[k] - first] & hears[code];
  }
}

const unread = 255;

function reachOf(rows: Float64Array): { readonly first: number; readonly last: number } {
  let first = Infinity;
  let last = 0;
  for (const row of rows) {
    if (row === 0) continue;
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  return { first, last };
}

interface Check {
  readonly id: number;
  readonly head: Head;
  readonly says: boolean;
  /** What was read of it; undefined where it was taken out again. */
  readonly reading: { readonly language: number; readonly says: number } | undefined;
}

function checksOf(store: Store): readonly Check[] {
  return store
    .sql('SELECT id, head, says FROM reading_check ORDER BY id, head')
    .all()
    .map((one) => ({
      id: Number(one.id),
      head: String(one.head) as Head,
      says: one.says === 1,
      reading: readingOf(store, Number(one.id) as MomentId),
    }));
}

function readingOf(store: Store, id: MomentId): Check['reading'] {
  const row = placeOf(store, id)?.row ?? undefined;
  if (row === undefined) return undefined;
  const found = store.sql('SELECT language, says FROM reading WHERE row = ?').one(row);
  return found && { language: Number(found.language), says: Number(found.says) };
}

/** Only what a reading had claimed says anything about how often it is right. */
function judged({ head, says, reading }: Check): readonly Checked[] {
  if (reading === undefined || (reading.says & bitOf(head)) === 0) return [];
  return [{ head, language: languages[reading.language], right: says }];
}

function putRight(says: Uint16Array, id: Float64Array, checks: readonly Check[]): void {
  const checked = new Set(checks.map((check) => check.id));
  for (let row = 0; row < id.length; row++)
    for (const check of checked.has(id[row]) ? checks.filter((one) => one.id === id[row]) : [])
      if (check.says) says[row] |= bitOf(check.head);
      else says[row] &= ~bitOf(check.head);
}
