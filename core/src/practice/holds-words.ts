// Looking through what was written: every word sought must stand in it somewhere, in any script, whatever the
// case and with or without accents. Scripts without spaces are found because a part of a word will do.

export function holdsWords(text: string, words: string): boolean {
  const written = folded(text);
  return folded(words)
    .split(/\s+/u)
    .every((word) => written.includes(word));
}

/** Accents of Latin, Greek and Cyrillic go; the signs that other scripts are written with stay. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .trim();
