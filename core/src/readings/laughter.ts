// Laughs, however they are spelled.

import { hashStart, hashStep } from './hash.ts';

const letters = (text: string): ReadonlySet<number> =>
  new Set([...text].map((letter) => letter.charCodeAt(0)));
const ofLaughter = letters('haeio');
const mayBegin = letters('haeiobw');
const hashOf = (word: string): number =>
  [...word].reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), hashStart);
/** Every laugh as one word. */
export const laughter = hashOf('haha');

/** haha, hehehe, bahaha, ahahah, hoho, hahaz, however long; never bhabhi, nor ohho. */
export function isLaughter(word: Uint16Array, all: number): boolean {
  const end = word[all - 1];
  const length = end === 0x73 || end === 0x7a ? all - 1 : all;
  if (length < 4) return false;
  let breaths = 0;
  for (let at = 0; at < length; at += 1) {
    if (!(at === 0 ? mayBegin : ofLaughter).has(word[at])) return false;
    if (word[at] === 0x68 && (at + 1 === length || word[at + 1] !== 0x68)) breaths += 1;
  }
  return breaths >= 2 && breaths * 3 >= length;
}
