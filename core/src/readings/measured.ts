// Written by `npm run train`: not to be edited. How often each head is right, and how much of it is found, on chats
// that neither the weights nor the thresholds they were read with had seen.

import type { Head } from './heads.ts';
import type { ReadLanguage } from './read-languages.ts';

export interface Measured {
  readonly right: number;
  readonly said: number;
  readonly there: number;
}

// prettier-ignore
export const measured: Readonly<Record<ReadLanguage, Readonly<Record<Head, Measured>>>> = {
  english: {
    opens: { right: 172, said: 340, there: 405 },
    warmth: { right: 239, said: 266, there: 431 },
    trouble: { right: 18, said: 80, there: 110 },
    disclosure: { right: 64, said: 141, there: 203 },
    information: { right: 334, said: 710, there: 712 },
    support: { right: 128, said: 258, there: 275 },
    lightness: { right: 346, said: 406, there: 959 },
    commitment: { right: 148, said: 179, there: 284 },
    request: { right: 163, said: 245, there: 291 },
    plan: { right: 288, said: 469, there: 443 },
    question: { right: 762, said: 886, there: 862 },
    followUp: { right: 117, said: 186, there: 230 },
    apology: { right: 55, said: 78, there: 58 },
    forward: { right: 25, said: 29, there: 26 },
  },
  hindi: {
    opens: { right: 13, said: 28, there: 31 },
    warmth: { right: 16, said: 25, there: 29 },
    trouble: { right: 1, said: 3, there: 9 },
    disclosure: { right: 3, said: 11, there: 14 },
    information: { right: 10, said: 26, there: 33 },
    support: { right: 9, said: 16, there: 19 },
    lightness: { right: 19, said: 20, there: 42 },
    commitment: { right: 13, said: 16, there: 19 },
    request: { right: 8, said: 28, there: 20 },
    plan: { right: 7, said: 10, there: 14 },
    question: { right: 38, said: 46, there: 51 },
    followUp: { right: 6, said: 14, there: 16 },
    apology: { right: 1, said: 1, there: 4 },
    forward: { right: 2, said: 5, there: 4 },
  },
  hinglish: {
    opens: { right: 96, said: 173, there: 216 },
    warmth: { right: 89, said: 101, there: 193 },
    trouble: { right: 27, said: 67, there: 78 },
    disclosure: { right: 59, said: 121, there: 126 },
    information: { right: 128, said: 308, there: 299 },
    support: { right: 87, said: 168, there: 160 },
    lightness: { right: 217, said: 244, there: 481 },
    commitment: { right: 86, said: 111, there: 154 },
    request: { right: 120, said: 262, there: 192 },
    plan: { right: 72, said: 148, there: 112 },
    question: { right: 362, said: 436, there: 428 },
    followUp: { right: 67, said: 131, there: 123 },
    apology: { right: 32, said: 36, there: 33 },
    forward: { right: 18, said: 21, there: 18 },
  },
};
