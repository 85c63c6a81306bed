// Where one value of a JSON text ends: only quotes and brackets matter, and strings are leapt over.

const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;

export const isOpener = (code: number): boolean => code === 123 || code === 91;
export const isCloser = (code: number): boolean => code === 125 || code === 93;

/** The search for the end of a value that may come in pieces. */
export class ValueEnd {
  /** Where the value ends, once found; till then how far the text was looked at. */
  at = 0;
  /** Lists and objects open at `at`, and the most that were. */
  depth = 0;
  deepest = 0;
  /** Colons directly inside the value. */
  colons = 0;
  #inString = false;

  /** Looks on from `from`; false when the end is not in this text. */
  find(text: string, from: number): boolean {
    this.at = from;
    if (this.#inString && !this.#leapString(text)) return false;
    if (this.at > from && this.depth === 0) return true;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (this.depth === 0 && (code === comma || isCloser(code))) return true;
      this.at += 1;
      if (code === quote) {
        if (!this.#leapString(text)) return false;
      } else this.#count(code);
      if (this.depth === 0 && (code === quote || isCloser(code))) return true;
    }
    return false;
  }

  #count(code: number): void {
    if (code === colon && this.depth === 1) this.colons += 1;
    else if (isOpener(code)) this.deepest = Math.max(this.deepest, (this.depth += 1));
    else if (isCloser(code)) this.depth -= 1;
  }

  /** From inside a string to the place after it. */
  #leapString(text: string): boolean {
    const end = closingQuote(text, this.at);
    this.#inString = end < 0;
    this.at = end < 0 ? text.length - (endsInEscape(text, this.at) ? 1 : 0) : end + 1;
    return end >= 0;
  }
}

/** Index of the quote that ends the string whose inside begins at `from`; -1 when it is not here. */
export function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && backslashesBefore(text, at, from) % 2 === 1) at = text.indexOf('"', at + 1);
  return at;
}

const endsInEscape = (text: string, from: number): boolean =>
  backslashesBefore(text, text.length, from) % 2 === 1;

function backslashesBefore(text: string, to: number, from: number): number {
  let at = to;
  while (at > from && text.charCodeAt(at - 1) === backslash) at -= 1;
  return to - at;
}
