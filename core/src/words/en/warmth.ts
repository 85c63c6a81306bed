// Warmth in English (METHOD 4.5): what was written, never what is felt.

import type { Sentences } from '../words.ts';
import { dateText, oftenOrRarely } from './phrases.ts';

export const warmth: Sentences<'kind-words' | 'kind-words-returned' | 'a-kind-word'> = {
  'kind-words': ({ values: { who, turns } }, { names }) => {
    const often = oftenOrRarely(turns);
    return who === 'them'
      ? `In what ${names.them} writes to you there is a kind word ${often}: thanks, a good wish, a tender name.`
      : `In what you write to ${names.them} there is a kind word ${often}: thanks, a good wish, a tender name.`;
  },
  'kind-words-returned': () =>
    'A kind word from one of you is often followed by one from the other.',
  'a-kind-word': ({ values: { who, at } }, telling) =>
    who === 'them'
      ? `${telling.names.them} wrote you a kind word on ${dateText(at, telling)}.`
      : `You wrote ${telling.names.them} a kind word on ${dateText(at, telling)}.`,
};
