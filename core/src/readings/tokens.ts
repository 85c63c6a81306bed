// A text as words: lower case, letters only, marks and apostrophes gone.

const notAscii = /[^\u0000-\u007f]/;
const marks = /[\p{Mn}'\u2019`]/gu;

export function tokens(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (!notAscii.test(lower)) return lower.replace(/['`]/g, '').match(/[a-z]+/g) ?? [];
  return (
    lower
      .normalize('NFKD')
      .replace(marks, '')
      .match(/\p{L}+/gu) ?? []
  );
}
