// Rows of a CSV (RFC 4180) as its lines come in: a quoted field may hold separators, quotes and line ends.

import type { Records } from './records.ts';

export interface Csv {
  line(text: string): void;
  end(): void;
  /** Columns every row needs and the header does not have. */
  readonly missing: readonly string[];
}

export const separatorOf = (header: string): string =>
  [',', ';', '\t'].find((one) => header.split(one).some((name) => bare(name) === 'at')) ?? ',';

const bare = (name: string): string => name.trim().replace(/^"|"$/gu, '').toLowerCase();

/** Place of each column by its name. */
export const columnsIn = (header: string, separator: string): ReadonlyMap<string, number> =>
  new Map(header.split(separator).map((name, index) => [bare(name), index]));

export function createCsv(header: string, records: Records): Csv {
  const separator = separatorOf(header);
  const columns = columnsIn(header, separator);
  let unfinished: string[] = [];
  records.passOver(1);

  function line(text: string): void {
    unfinished.push(text);
    const row = unfinished.length === 1 ? text : unfinished.join('\n');
    if (isOpen(row)) return unfinished.length >= longestRow ? giveUp(row) : undefined;
    const lines = unfinished.length;
    unfinished = [];
    if (row.trim() === '') return records.passOver(lines);
    const fields = fieldsOf(row, separator);
    records.add(lines, row, (name) => fields[columns.get(name) ?? -1]);
  }

  function giveUp(row: string): void {
    records.doubt('not-understood', unfinished.length, row);
    unfinished = [];
  }

  function end(): void {
    if (unfinished.length > 0) records.doubt('truncated', unfinished.length, unfinished.join('\n'));
    unfinished = [];
  }

  return { line, end, missing: ['at', 'from'].filter((name) => !columns.has(name)) };
}

/** A quote that does not end within so many lines was not meant as one. */
const longestRow = 1000;

const isOpen = (row: string): boolean => {
  let quotes = 0;
  for (let at = row.indexOf('"'); at >= 0; at = row.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
};

function fieldsOf(row: string, separator: string): readonly string[] {
  const fields: string[] = [];
  for (let at = 0; at <= row.length;) {
    const quoted = row.charCodeAt(at) === 34;
    const end = quoted ? endOfQuoted(row, at + 1) : at;
    const next = row.indexOf(separator, end);
    const to = next < 0 ? row.length : next;
    fields.push(quoted ? row.slice(at + 1, end).replaceAll('""', '"') : row.slice(at, to));
    at = to + 1;
  }
  return fields;
}

/** Index of the quote that closes the field: the first that is not doubled. */
function endOfQuoted(row: string, from: number): number {
  for (let at = row.indexOf('"', from); at >= 0; at = row.indexOf('"', at + 2))
    if (row.charCodeAt(at + 1) !== 34) return at;
  return row.length;
}
