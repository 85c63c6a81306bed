// A text as words: lower case, letters only, marks and apostrophes gone (METHOD 3.2b).

const ascii = /^[\u0000-\u007f]*$/u;
const marks = /[\p{Mn}'\u2019`]/gu;

export function tokens(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const plain = ascii.test(lower)
    ? lower.replace(/['`]/gu, '')
    : lower.normalize('NFKD').replace(marks, '');
  return plain.match(/\p{L}+/gu) ?? [];
}
