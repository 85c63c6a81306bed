// How many columns a text takes in a terminal: East Asian characters and emoji take two, combining marks
// none. Lines are folded and cut by columns, never in the middle of what a reader sees as one character.

import type { Shown } from './shown.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const plain = /^[\x20-\x7e]*$/u;
const colour = /\u001b\[[0-9;]*m/gu;
const none = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u;
const pictured = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u{1f1e6}-\u{1f1ff}]{2}/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;

export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of segmenter.segment(text.replace(colour, '')))
    columns += ofCharacter(segment);
  return columns;
}

function ofCharacter(segment: string): number {
  if (pictured.test(segment)) return 2;
  let columns = 0;
  for (const point of segment) columns += none.test(point) ? 0 : wide.test(point) ? 2 : 1;
  return columns;
}

/** At most so many columns, with a sign that something was left out. */
export function cut(text: Shown, columns: number): Shown {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    used += ofCharacter(segment);
    if (used > columns - 1) break;
    kept += segment;
  }
  return `${kept}…` as Shown;
}

/** Filled with spaces up to so many columns. */
export const padded = (text: Shown, columns: number): Shown =>
  (text + ' '.repeat(Math.max(0, columns - columnsOf(text)))) as Shown;

/** Lines of at most so many columns, broken between words; only a word longer than a line is broken. */
export function folded(text: Shown, columns: number, indent = ''): readonly Shown[] {
  const room = Math.max(8, columns - columnsOf(indent));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/u).flatMap((one) => pieces(one, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnsOf(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => (indent + one) as Shown);
}

function pieces(word: string, columns: number): readonly string[] {
  if (columnsOf(word) <= columns) return [word];
  const found: string[] = [];
  let piece = '';
  for (const { segment } of segmenter.segment(word)) {
    if (columnsOf(piece + segment) > columns) {
      found.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...found, piece];
}
