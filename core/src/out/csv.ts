// Every moment as a row of a table, for a spreadsheet. It counts nothing and adds nothing up. Its columns are
// those of the plain format, so that with names and words a table can be brought in again.

import { forms } from '../moment.ts';
import { acts, formCode } from '../store/codes.ts';
import type { SqlValue } from '../store/driver.ts';
import { byteOrderMark, csvRow } from './csv-lines.ts';
import type { OutFormat } from './format.ts';
import { isoOf } from './iso.ts';
import { namesIn } from './names.ts';

const columns = ['at', 'from', 'with', 'chat', 'kind', 'seconds', 'id', 'replyTo'];

export const csv: OutFormat<'csv'> = {
  key: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  asks: ['names', 'words'],
  *write({ store, names, words }) {
    const nameOf = namesIn(store, { names, words });
    const textsToo = words === 'kept';
    yield byteOrderMark + csvRow(textsToo ? [...columns, 'text'] : columns);
    for (const row of store.sql(momentRows).rows()) {
      const [at, who, person, format, thread, act, form, seconds, id, reply, text] = row;
      const cells = [
        isoOf(Number(at)),
        nameOf(Number(who)),
        person === null ? '' : nameOf(Number(person)),
        `${format} ${thread}`,
        kindOf(Number(act), form),
        cell(seconds),
        cell(id),
        cell(reply),
      ];
      yield csvRow(textsToo ? [...cells, cell(text)] : cells);
    }
  },
};

const momentRows = `
  SELECT moment.at, who, thread.person, thread.format, thread.id, act, form, seconds, moment.id, reply,
    (SELECT text FROM words WHERE words.row = moment.row)
  FROM thread CROSS JOIN moment ON moment.thread = thread.id
  ORDER BY moment.thread, moment.at, seat, moment.id`;

const cell = (value: SqlValue): string => (value === null ? '' : String(value));

const kinds = new Map<number, string>([
  [acts.answeredCall, 'called'],
  [acts.missedCall, 'missed'],
  [acts.met, 'met'],
  [acts.reacted, 'reacted'],
  [acts.noted, 'noted'],
]);

/** As the plain format calls it: of what was said, what it is made of. */
const kindOf = (act: number, form: SqlValue): string =>
  kinds.get(act) ?? (form === formCode('text') ? 'said' : forms[Number(form)]);
