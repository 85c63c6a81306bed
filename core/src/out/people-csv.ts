// Everyone as a row of a table: what they are called, what they are to me, how we talk, and since when.

import { byteOrderMark, csvRow } from './csv-lines.ts';
import type { OutFormat } from './format.ts';
import { isoOf } from './iso.ts';
import { namesIn } from './names.ts';

export const peopleCsv: OutFormat<'people-csv'> = {
  key: 'people-csv',
  extension: 'csv',
  mediaType: 'text/csv',
  asks: ['names'],
  *write({ store, names, words }) {
    const nameOf = namesIn(store, { names, words });
    yield byteOrderMark + csvRow(['name', 'kind', 'way', 'first', 'last']);
    for (const [id, kind, way, first, last] of store.sql(people).rows())
      yield csvRow([
        nameOf(Number(id)),
        String(kind),
        String(way),
        ...[first, last].map((at) => (at === null ? '' : isoOf(Number(at)))),
      ]);
  },
};

const people = `
  SELECT id, kind, way,
    (SELECT min(at) FROM thread CROSS JOIN moment ON moment.thread = thread.id WHERE thread.person = person.id),
    (SELECT max(at) FROM thread CROSS JOIN moment ON moment.thread = thread.id WHERE thread.person = person.id)
  FROM person WHERE me = 0 AND tie = 1 ORDER BY name, id`;
