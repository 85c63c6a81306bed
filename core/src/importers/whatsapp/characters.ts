// The characters WhatsApp puts around dates, names and its own words: direction marks that nobody sees,
// spaces of several kinds, digits of several scripts.

export const isMark = (code: number): boolean =>
  code >= 0x200b &&
  (code === 0xfeff ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069));

export const withoutMarks = (text: string): string =>
  text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');

export const leftToRight = '\u200e';

export const isSpace = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 9;

/** Without spaces and marks at the end. */
export function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (isMark(text.charCodeAt(end - 1)) || isBlank(text.charCodeAt(end - 1))))
    end -= 1;
  return text.slice(0, end);
}

export const isBlank = (code: number): boolean => isSpace(code) || code === 10 || code === 13;

/** Value of a decimal digit in the scripts WhatsApp writes dates in; negative for anything else. */
export function digitOf(code: number): number {
  if (code < 58) return code - 48;
  if (code < 0x660) return -1;
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0x1040])
    if (code >= zero && code < zero + 10) return code - zero;
  return -1;
}

/** Like startsWith, and several times as fast on the short beginnings of a million lines. */
export function beginsWith(text: string, from: number, start: string): boolean {
  for (let i = 0; i < start.length; i += 1)
    if (text.charCodeAt(from + i) !== start.charCodeAt(i)) return false;
  return true;
}
