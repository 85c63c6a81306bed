// Lightness in English (METHOD 4.6).

import type { Sentences } from '../words.ts';
import { dateText, oftenOrRarely } from './phrases.ts';

export const lightness: Sentences<'laughs-together' | 'a-laugh'> = {
  'laughs-together': ({ values: { conversations, last } }, telling) =>
    `When you and ${telling.names.them} write back and forth, both of you laugh ${oftenOrRarely(conversations)}. Last here: ${dateText(last, telling)}.`,
  'a-laugh': ({ values: { at } }, telling) =>
    `You and ${telling.names.them} laughed together on ${dateText(at, telling)}.`,
};
