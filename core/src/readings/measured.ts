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
    opens: { right: 86, said: 148, there: 323 },
    warmth: { right: 151, said: 166, there: 274 },
    trouble: { right: 3, said: 39, there: 63 },
    disclosure: { right: 32, said: 68, there: 114 },
    information: { right: 221, said: 470, there: 482 },
    support: { right: 68, said: 108, there: 158 },
    lightness: { right: 217, said: 254, there: 644 },
    commitment: { right: 115, said: 144, there: 172 },
    request: { right: 59, said: 72, there: 134 },
    plan: { right: 95, said: 153, there: 189 },
    question: { right: 469, said: 559, there: 522 },
    followUp: { right: 58, said: 99, there: 176 },
    apology: { right: 43, said: 57, there: 45 },
    forward: { right: 24, said: 27, there: 26 },
  },
  hindi: {
    opens: { right: 11, said: 17, there: 31 },
    warmth: { right: 16, said: 24, there: 29 },
    trouble: { right: 1, said: 2, there: 9 },
    disclosure: { right: 3, said: 9, there: 14 },
    information: { right: 8, said: 15, there: 33 },
    support: { right: 10, said: 15, there: 19 },
    lightness: { right: 21, said: 25, there: 42 },
    commitment: { right: 12, said: 14, there: 19 },
    request: { right: 6, said: 15, there: 20 },
    plan: { right: 5, said: 6, there: 14 },
    question: { right: 41, said: 49, there: 51 },
    followUp: { right: 6, said: 15, there: 16 },
    apology: { right: 1, said: 1, there: 4 },
    forward: { right: 4, said: 6, there: 4 },
  },
  hinglish: {
    opens: { right: 53, said: 81, there: 211 },
    warmth: { right: 71, said: 81, there: 170 },
    trouble: { right: 25, said: 74, there: 60 },
    disclosure: { right: 17, said: 22, there: 105 },
    information: { right: 119, said: 276, there: 272 },
    support: { right: 28, said: 34, there: 128 },
    lightness: { right: 199, said: 224, there: 449 },
    commitment: { right: 88, said: 113, there: 138 },
    request: { right: 102, said: 189, there: 180 },
    plan: { right: 37, said: 49, there: 97 },
    question: { right: 345, said: 435, there: 391 },
    followUp: { right: 41, said: 86, there: 103 },
    apology: { right: 30, said: 32, there: 32 },
    forward: { right: 16, said: 22, there: 18 },
  },
};
