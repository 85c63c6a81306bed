// The fields of one row, over as many lines as its quotes ask for.

const quote = 34;
const space = 32;

export class RowFields {
  readonly fields: string[] = [];
  readonly #separator: string;
  /** What a quoted field holds so far, while it is open. */
  #quoted: string | undefined;

  constructor(separator: string) {
    this.#separator = separator;
  }

  /** Reads on; true when the row is whole with this line. */
  take(line: string): boolean {
    let at = this.#quoted === undefined ? 0 : this.#inQuotes(line, 0);
    while (at <= line.length) at = this.#field(line, at);
    return this.#quoted === undefined;
  }

  /** Returns where the next field begins. */
  #field(line: string, at: number): number {
    const opening = this.#openingQuote(line, at);
    if (opening >= 0) {
      this.#quoted = '';
      return this.#inQuotes(line, opening + 1);
    }
    const end = this.#fieldEnd(line, at);
    this.fields.push(line.slice(at, end));
    return end + 1;
  }

  /** Some programs put blanks before it; then it must be closed where the field ends. */
  #openingQuote(line: string, at: number): number {
    if (line.charCodeAt(at) === quote) return at;
    let from = at;
    while (line.charCodeAt(from) === space) from += 1;
    if (from === at || line.charCodeAt(from) !== quote) return -1;
    const closing = closingQuote(line, from + 1);
    const rest = closing < 0 ? '?' : line.slice(closing + 1, this.#fieldEnd(line, closing));
    return rest.trim() === '' ? from : -1;
  }

  /** What follows a closing quote, against the rules, still belongs to the field. */
  #inQuotes(line: string, from: number): number {
    const closing = closingQuote(line, from);
    if (closing < 0) {
      this.#quoted += `${line.slice(from)}\n`;
      return line.length + 1;
    }
    const end = this.#fieldEnd(line, closing);
    const inside = (this.#quoted ?? '') + line.slice(from, closing);
    this.fields.push(inside.replaceAll('""', '"') + line.slice(closing + 1, end));
    this.#quoted = undefined;
    return end + 1;
  }

  #fieldEnd(line: string, from: number): number {
    const end = line.indexOf(this.#separator, from);
    return end < 0 ? line.length : end;
  }
}

/** The first quote that is not doubled. */
function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line.charCodeAt(at + 1) === quote) at = line.indexOf('"', at + 2);
  return at;
}

/** The one that makes a column called “at”. */
export const separatorOf = (header: string): string =>
  [',', ';', '\t'].find((one) => header.split(one).some((name) => /^\s*"?at"?\s*$/iu.test(name))) ??
  ',';
