// Rows of a table (RFC 4180) as its lines come in: a quoted field may hold separators, quotes and line ends.
// A quote that begins a field and is never closed was not meant as one: its line is a doubt, and the lines
// after it are read as if it had not been there.

import { limits } from '../../limits.ts';
import type { Records } from './records.ts';
import { RowFields, separatorOf } from './row.ts';
import type { Rows } from './rows.ts';

/** A quoted field that goes on for so many lines was not meant as one. */
const longestRow = 1000;
/** The same for lines that are read once more: so that no line is read many times over. */
const longestAgain = 8;

interface Columns {
  /** Place of each by its name. */
  readonly places: ReadonlyMap<string, number>;
  readonly count: number;
  /** The last one holds words, in which a separator may stand without quotes. */
  readonly endsInText: boolean;
}

export class Table implements Rows {
  readonly #records: Records;
  #columns: Columns | undefined;
  #separator = ',';
  #row = new RowFields(',');
  /** The lines of the row being read. */
  #lines: string[] = [];
  #length = 0;
  #longest = longestRow;

  constructor(records: Records) {
    this.#records = records;
  }

  line(text: string): void {
    if (this.#columns === undefined)
      return text.trim() === '' ? this.#records.passOver(1) : this.#begin(text);
    this.#lines.push(text);
    this.#length += text.length;
    if (this.#row.take(text)) this.#finish();
    else if (this.#lines.length >= this.#longest || this.#length > limits.tableRow)
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
    const [records, columns] = [this.#records, this.#columns];
    const lines = this.#clear();
    if (columns === undefined || (fields.length === 1 && fields[0].trim() === ''))
      return records.passOver(lines.length);
    const fitting = fitted(fields, columns, this.#separator);
    if (fitting === undefined) return records.doubt('not-understood', lines.length, lines[0]);
    if (fitting !== fields) records.doubt('repaired', 0, lines[0]);
    records.add(lines.length, lines[0], (name) => fitting[columns.places.get(name) ?? -1]);
  }

  #giveUp(why: 'not-understood' | 'truncated'): void {
    const [first, ...others] = this.#clear();
    this.#records.doubt(why, 1, first);
    const before = this.#longest;
    this.#longest = longestAgain;
    for (const line of others) this.line(line);
    this.#longest = before;
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
  const names = row.fields.map((name) => name.trim().toLowerCase());
  return {
    places: new Map(names.map((name, index) => [name, index])),
    count: names.length,
    endsInText: names.at(-1) === 'text',
  };
}

/** A row with more fields than there are columns: words with separators in them, or undefined. */
function fitted(
  fields: readonly string[],
  { count, endsInText }: Columns,
  separator: string,
): readonly string[] | undefined {
  const beyond = fields.slice(count);
  if (beyond.every((field) => field.trim() === '')) return fields;
  if (!endsInText) return undefined;
  return [...fields.slice(0, count - 1), fields.slice(count - 1).join(separator)];
}

/** Columns every row needs and this table does not have. */
export function missingIn(header: string): readonly string[] {
  const { places } = columnsIn(header);
  return ['at', 'from'].filter((name) => !places.has(name));
}
