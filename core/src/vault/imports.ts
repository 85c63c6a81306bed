// The imports so far, newest first, so that one can be taken out again.

import type { Store } from '../store/store.ts';
import { toInstant } from '../time.ts';
import type { PastImport } from '../vault.ts';

export const pastImports = (store: Store): readonly PastImport[] =>
  store
    .sql('SELECT id, file, format, at, counts FROM import WHERE done = 1 ORDER BY id DESC')
    .all()
    .map((row) => ({
      id: Number(row.id),
      file: String(row.file),
      format: String(row.format),
      at: toInstant(Number(row.at)),
      added: (JSON.parse(String(row.counts)) as { readonly added: number }).added,
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
