// The imports so far, newest first, so that one can be taken out again.

import type { Store } from '../store/store.ts';
import { toInstant } from '../time.ts';
import type { PastImport } from '../vault.ts';

export const pastImports = (store: Store): readonly PastImport[] =>
  store
    .sql(
      `SELECT id, file, format, at, coalesce(n, 0) AS n FROM import
       LEFT JOIN (SELECT import, count(*) AS n FROM moment GROUP BY import) AS held
         ON held.import = import.id
       WHERE done = 1 ORDER BY id DESC`,
    )
    .all()
    .map((row) => ({
      id: Number(row.id),
      file: String(row.file),
      format: String(row.format),
      at: toInstant(Number(row.at)),
      added: Number(row.n),
      people: peopleOf(store, Number(row.id)),
    }));

const peopleOf = (store: Store, importId: number): readonly string[] =>
  store
    .sql(
      `SELECT DISTINCT person.name FROM source JOIN thread ON thread.id = source.thread
       JOIN person ON person.id = thread.person WHERE source.import = ? ORDER BY person.name`,
    )
    .all(importId)
    .map((row) => String(row.name));
