// What the words of many rows carry, fetched as columns. A row without a reading (not read yet, withheld, no
// words) is not a row that says nothing: `language` 0 tells the two apart.

import type { Readings } from '../history.ts';
import type { Store } from './store.ts';

export function readingsOf(store: Store, rows: Float64Array): Readings {
  const readings = { says: new Uint16Array(rows.length), language: new Uint8Array(rows.length) };
  const { first, last } = reachOf(rows);
  if (last === 0) return readings;
  const saysByRow = new Uint16Array(last - first + 1);
  const languageByRow = new Uint8Array(last - first + 1);
  store
    .sql('SELECT row, language, says FROM reading WHERE row BETWEEN ? AND ?')
    .eachNumbers([first, last], ([row, language, says]) => {
      languageByRow[row - first] = language;
      saysByRow[row - first] = says;
    });
  for (let k = 0; k < rows.length; k++) {
    if (rows[k] === 0) continue;
    readings.says[k] = saysByRow[rows[k] - first];
    readings.language[k] = languageByRow[rows[k] - first];
  }
  return readings;
}

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
