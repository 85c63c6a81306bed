// Telegram did not always write JSON: control characters the way C does (\x1b), and file names without
// quotes around them. Both are put right before a record is given up.

export interface Parsed {
  /** Undefined when this is no JSON, repaired or not. */
  readonly json: unknown;
  readonly repaired: boolean;
}

export function parse(text: string): Parsed {
  const json = parsed(text);
  return json === undefined
    ? { json: parsed(mended(text)), repaired: true }
    : { json, repaired: false };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Escapes are read in pairs from the left, so that `\\x41`, a backslash and a word, stays what it is. */
const mended = (text: string): string =>
  text
    .replace(/\\(?:x([0-9A-Fa-f]{2})|[^])/gu, (escape, hex: string | undefined) =>
      hex === undefined ? escape : `\\u00${hex}`,
    )
    .replace(
      /("document_id": ?)([^"\s,{}][^,\n}]*)/gu,
      (_, key: string, name: string) => key + JSON.stringify(name.trim()),
    );
