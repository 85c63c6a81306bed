// Faces made of marks, loudness and length: what a text looks like before it is read.

import type { Shape } from './shapes.ts';

export const smile = /[:;=]['o-]?[)\]]/;
export const grin = /[:;=]['o-]?d(?![a-z])/i;
/** Is meant in play. */
export const tongue = /[:;=]['o-]?p(?![a-z])/i;
export const wink = /;['o-]?[)\]]/;
export const frown = /[:;=]['o-]?[(/[]/i;

export function lengthOf(words: number): Shape {
  if (words === 0) return 'no words';
  if (words === 1) return 'one word';
  if (words === 2) return 'two words';
  if (words === 3) return 'three words';
  if (words <= 6) return 'four to six words';
  if (words <= 12) return 'seven to twelve words';
  if (words <= 25) return 'up to 25 words';
  return words <= 60 ? 'up to 60 words' : 'more words';
}

/** Four Latin letters and more, and none of them small. */
export function isLoud(text: string): boolean {
  let loud = 0;
  const length = Math.min(text.length, 200);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) return false;
    if (code >= 0x41 && code <= 0x5a) loud += 1;
  }
  return loud > 3;
}
