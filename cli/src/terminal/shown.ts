// Everything a person wrote is foreign text: a name can hold the codes that move a cursor, set a window's
// title or turn the reading direction around. A terminal prints only `Shown`, and this is the one place
// where foreign text becomes that. The compiler sees to it that nothing goes past.

import type { Brand } from '@eachother/core';

/** Text without any control over the terminal but our own colours. */
export type Shown = Brand<string, 'Shown'>;

/** Joiners stay: Persian, the scripts of India and emoji are written with them. */
const controls =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e0fff}]/gu;
const heapedMarks = /(\p{M}{4})\p{M}+/gu;

/** On one line: control characters as visible marks, heaps of accents cut to four. */
export const shown = (text: string): Shown =>
  text.toWellFormed().replace(controls, visible).replace(heapedMarks, '$1') as Shown;

/** The literal parts are ours, the rest must already be shown. */
export const say = (ours: TemplateStringsArray, ...parts: readonly (Shown | number)[]): Shown =>
  String.raw({ raw: ours }, ...parts) as Shown;

export const joined = (parts: readonly Shown[], between = ''): Shown =>
  parts.join(between) as Shown;

/** Wraps text that is shown already in codes of our own. */
export const wrapped = (before: string, text: Shown, after: string): Shown =>
  `${before}${text}${after}` as Shown;

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\n' || code === 0x2028 || code === 0x2029) return ' ↵ ';
  if (character === '\t') return ' ';
  if (character === '\r') return '';
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** 1 moment, 4,321 moments */
export const counted = (count: number, one: string, more = `${one}s`): Shown =>
  shown(`${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`);

/** JSON that is as safe to look at as it is to parse: the same values, control characters spelled out. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(unspelled, (character) =>
    Array.from({ length: character.length }, (_, k) => spelled(character.charCodeAt(k))).join(''),
  );

const unspelled =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e0fff}]/gu;
const spelled = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
