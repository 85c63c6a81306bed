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
    opens: { right: 122, said: 221, there: 337 },
    warmth: { right: 186, said: 209, there: 333 },
    trouble: { right: 11, said: 50, there: 73 },
    disclosure: { right: 37, said: 93, there: 132 },
    information: { right: 256, said: 557, there: 585 },
    support: { right: 75, said: 145, there: 182 },
    lightness: { right: 284, said: 324, there: 745 },
    commitment: { right: 144, said: 179, there: 225 },
    request: { right: 99, said: 123, there: 211 },
    plan: { right: 122, said: 175, there: 276 },
    question: { right: 581, said: 682, there: 671 },
    followUp: { right: 59, said: 104, there: 189 },
    apology: { right: 49, said: 64, there: 51 },
    forward: { right: 25, said: 26, there: 26 },
  },
  hindi: {
    opens: { right: 12, said: 21, there: 31 },
    warmth: { right: 15, said: 26, there: 29 },
    trouble: { right: 2, said: 4, there: 9 },
    disclosure: { right: 2, said: 5, there: 14 },
    information: { right: 10, said: 23, there: 33 },
    support: { right: 10, said: 18, there: 19 },
    lightness: { right: 18, said: 19, there: 42 },
    commitment: { right: 13, said: 15, there: 19 },
    request: { right: 5, said: 15, there: 20 },
    plan: { right: 3, said: 4, there: 14 },
    question: { right: 38, said: 46, there: 51 },
    followUp: { right: 5, said: 12, there: 16 },
    apology: { right: 1, said: 1, there: 4 },
    forward: { right: 3, said: 4, there: 4 },
  },
  hinglish: {
    opens: { right: 88, said: 153, there: 211 },
    warmth: { right: 71, said: 79, there: 170 },
    trouble: { right: 21, said: 55, there: 60 },
    disclosure: { right: 47, said: 100, there: 105 },
    information: { right: 106, said: 258, there: 272 },
    support: { right: 31, said: 41, there: 128 },
    lightness: { right: 205, said: 233, there: 449 },
    commitment: { right: 87, said: 114, there: 138 },
    request: { right: 97, said: 177, there: 180 },
    plan: { right: 40, said: 57, there: 97 },
    question: { right: 337, said: 416, there: 391 },
    followUp: { right: 50, said: 104, there: 103 },
    apology: { right: 30, said: 32, there: 32 },
    forward: { right: 18, said: 20, there: 18 },
  },
};
