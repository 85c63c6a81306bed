// Names as short as they can be and still tell people apart: "A.", or "As." and "Am." where there are two. They
// stand where a name would say too much: on a sheet of paper, in a table for a spreadsheet. It is a courtesy, not
// a disguise: who knows the people knows them by a letter.

const longest = 3;
/** As in a chronicle: nobody's letters. */
const nameless = 'N.N.';

/** In the order of the names. */
export function shortNames(names: readonly string[]): readonly string[] {
  const letters = names.map(lettersOf);
  const short = letters.map((own, k) => shortest(own, letters.toSpliced(k, 1)));
  const met = new Map<string, number>();
  return short.map((name) => {
    const before = met.get(name) ?? 0;
    met.set(name, before + 1);
    return short.filter((one) => one === name).length > 1 ? `${name} ${before + 1}` : name;
  });
}

function shortest(own: readonly string[], others: readonly (readonly string[])[]): string {
  if (own.length === 0) return nameless;
  for (let length = 1; length <= longest; length += 1) {
    const begin = beginning(own, length);
    if (others.every((other) => beginning(other, length) !== begin)) return `${begin}.`;
  }
  return `${beginning(own, 1)}.`;
}

const beginning = (letters: readonly string[], length: number): string =>
  letters.slice(0, length).join('');

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first letters of the first word that has any, with all their marks, the first one in capitals. */
function lettersOf(name: string): readonly string[] {
  const word = /\p{L}[\p{L}\p{M}\u200c\u200d]*/u.exec(name.normalize('NFC'))?.[0] ?? '';
  const letters = Array.from(segments.segment(word), ({ segment }) => segment);
  return letters
    .slice(0, longest)
    .map((one, k) => (k === 0 ? one.toUpperCase() : one.toLowerCase()));
}
