// Written by `npm run train`: not to be edited. How often each head is right, and how much of it is found, on chats
// that were held out of everything. A head that is not right often enough is withheld for that language, until the
// person has checked it.

import type { Head, TextLanguage } from './heads.ts';
import type { ReadLanguage } from './read-languages.ts';

export interface Measured {
  /** Of those said, how many were right. */
  readonly precision: number;
  /** Of those there, how many were found. */
  readonly recall: number;
  readonly said: number;
  readonly there: number;
}

// prettier-ignore
export const measured: Readonly<Record<ReadLanguage, Readonly<Record<Head, Measured>>>> = {
  english: {
    opens: { precision: 0.574, recall: 0.463, said: 54, there: 67 },
    warmth: { precision: 0.811, recall: 0.517, said: 37, there: 58 },
    trouble: { precision: 0.333, recall: 0.217, said: 15, there: 23 },
    disclosure: { precision: 0.593, recall: 0.593, said: 27, there: 27 },
    information: { precision: 0.458, recall: 0.673, said: 144, there: 98 },
    support: { precision: 0.952, recall: 0.455, said: 21, there: 44 },
    lightness: { precision: 0.681, recall: 0.412, said: 72, there: 119 },
    commitment: { precision: 0.844, recall: 0.711, said: 32, there: 38 },
    request: { precision: 0.813, recall: 0.448, said: 16, there: 29 },
    plan: { precision: 0.700, recall: 0.483, said: 20, there: 29 },
    question: { precision: 0.920, recall: 0.880, said: 112, there: 117 },
    followUp: { precision: 0.674, recall: 0.527, said: 43, there: 55 },
    apology: { precision: 0.500, recall: 1.000, said: 10, there: 5 },
    forward: { precision: 1.000, recall: 1.000, said: 2, there: 2 },
  },
  hindi: {
    opens: { precision: 1.000, recall: 0.182, said: 2, there: 11 },
    warmth: { precision: 0.714, recall: 0.769, said: 14, there: 13 },
    trouble: { precision: 0.000, recall: 0.000, said: 0, there: 2 },
    disclosure: { precision: 0.500, recall: 0.250, said: 2, there: 4 },
    information: { precision: 0.400, recall: 0.200, said: 5, there: 10 },
    support: { precision: 1.000, recall: 0.333, said: 1, there: 3 },
    lightness: { precision: 1.000, recall: 0.636, said: 7, there: 11 },
    commitment: { precision: 1.000, recall: 0.500, said: 2, there: 4 },
    request: { precision: 0.333, recall: 0.143, said: 3, there: 7 },
    plan: { precision: 0.667, recall: 0.500, said: 3, there: 4 },
    question: { precision: 0.813, recall: 0.929, said: 16, there: 14 },
    followUp: { precision: 0.500, recall: 0.333, said: 4, there: 6 },
    apology: { precision: 0.000, recall: 0.000, said: 0, there: 1 },
    forward: { precision: 1.000, recall: 1.000, said: 1, there: 1 },
  },
  hinglish: {
    opens: { precision: 0.429, recall: 0.600, said: 42, there: 30 },
    warmth: { precision: 0.688, recall: 0.611, said: 16, there: 18 },
    trouble: { precision: 0.500, recall: 0.400, said: 4, there: 5 },
    disclosure: { precision: 0.368, recall: 0.389, said: 19, there: 18 },
    information: { precision: 0.348, recall: 0.600, said: 69, there: 40 },
    support: { precision: 0.667, recall: 0.588, said: 15, there: 17 },
    lightness: { precision: 0.864, recall: 0.392, said: 44, there: 97 },
    commitment: { precision: 0.688, recall: 0.647, said: 16, there: 17 },
    request: { precision: 0.655, recall: 0.613, said: 29, there: 31 },
    plan: { precision: 0.545, recall: 0.462, said: 11, there: 13 },
    question: { precision: 0.779, recall: 0.815, said: 68, there: 65 },
    followUp: { precision: 0.500, recall: 0.600, said: 18, there: 15 },
    apology: { precision: 1.000, recall: 0.875, said: 7, there: 8 },
    forward: { precision: 1.000, recall: 0.750, said: 3, there: 4 },
  },
};

const leastPrecision = 0.8;
/** Fewer than these prove nothing. */
const leastSaid = 5;

export const isTrusted = (head: Head, language: TextLanguage): boolean => {
  if (language === 'none' || language === 'other') return false;
  const { precision, said } = measured[language][head];
  return precision >= leastPrecision && said >= leastSaid;
};
