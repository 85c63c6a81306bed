// Words by row, many at a time: one list from the database costs one decoding, a value each would cost a
// call each.

import type { Store } from './store.ts';

const atOnce = 2000;

/** '' where nothing was written or kept. */
export function textsOf(
  store: Store,
  rows: Float64Array,
  from: number,
  to: number,
): readonly string[] {
  const texts: string[] = [];
  for (let at = from; at < to; at += atOnce)
    for (const text of someTexts(store, rows.subarray(at, Math.min(at + atOnce, to))))
      texts.push(text);
  return texts;
}

function someTexts(store: Store, rows: Float64Array): readonly string[] {
  const found = store
    .sql(
      `SELECT json_group_array(coalesce(words.text, '')) AS texts
       FROM json_each(?) AS wanted LEFT JOIN words ON words.row = wanted.value`,
    )
    .one(JSON.stringify(Array.from(rows)));
  return JSON.parse(String(found?.texts)) as readonly string[];
}
