// Rows of a table (RFC 4180) as its lines come in: a quoted field may hold separators, quotes and line ends.
// A quote that begins a field and is never closed was not meant as one: its line is a doubt, and the lines
// after it are read as if it had not been there.

import { limits } from '../../limits.ts';
import type { Records } from './records.ts';
import { RowFields, separatorOf } from './row.ts';
import type { Rows } from './rows.ts';

/** A quoted field that goes on for so many lines was not meant as one. */
const longestRow = 1000;

/** Place of each column by its name. */
type Columns = ReadonlyMap<string, number>;

export class Table implements Rows {
  readonly #records: Records;
  #columns: Columns | undefined;
  #separator = ',';
  #row = new RowFields(',');
  /** The lines of the row being read. */
  #lines: string[] = [];
  #length = 0;

  constructor(records: Records) {
    this.#records = records;
  }

  line(text: string): void {
    if (this.#columns === undefined) return this.#begin(text);
    this.#lines.push(text);
    this.#length += text.length;
    if (this.#row.take(text)) this.#finish();
    else if (this.#lines.length >= longestRow || this.#length > limits.tableRow)
      this.#giveUp('not-understood');
  }

  end(): void {
    while (this.#lines.length > 0) this.#giveUp('truncated');
  }

  #begin(header: string): void {
    this.#columns = columnsIn(header);
    this.#separator = separatorOf(header);
    this.#row = new RowFields(this.#separator);
    this.#records.passOver(1);
  }

  #finish(): void {
    const { fields } = this.#row;
    const lines = this.#clear();
    if (fields.length === 1 && fields[0].trim() === '') return this.#records.passOver(lines.length);
    this.#records.add(lines.length, lines[0], (name) => fields[this.#columns?.get(name) ?? -1]);
  }

  #giveUp(why: 'not-understood' | 'truncated'): void {
    const [first, ...others] = this.#clear();
    this.#records.doubt(why, 1, first);
    for (const line of others) this.line(line);
  }

  #clear(): readonly string[] {
    const lines = this.#lines;
    this.#lines = [];
    this.#length = 0;
    this.#row = new RowFields(this.#separator);
    return lines;
  }
}

export function columnsIn(header: string): Columns {
  const row = new RowFields(separatorOf(header));
  row.take(header);
  return new Map(row.fields.map((name, index) => [name.trim().toLowerCase(), index]));
}

/** Columns every row needs and this table does not have. */
export function missingIn(header: string): readonly string[] {
  const columns = columnsIn(header);
  return ['at', 'from'].filter((name) => !columns.has(name));
}
