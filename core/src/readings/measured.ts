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
    opens: { precision: 0.585, recall: 0.463, said: 53, there: 67 },
    warmth: { precision: 0.683, recall: 0.483, said: 41, there: 58 },
    trouble: { precision: 0.500, recall: 0.043, said: 2, there: 23 },
    disclosure: { precision: 0.593, recall: 0.593, said: 27, there: 27 },
    information: { precision: 0.504, recall: 0.653, said: 127, there: 98 },
    support: { precision: 0.950, recall: 0.432, said: 20, there: 44 },
    lightness: { precision: 0.676, recall: 0.403, said: 71, there: 119 },
    commitment: { precision: 0.839, recall: 0.684, said: 31, there: 38 },
    request: { precision: 0.833, recall: 0.345, said: 12, there: 29 },
    plan: { precision: 0.700, recall: 0.483, said: 20, there: 29 },
    question: { precision: 0.912, recall: 0.880, said: 113, there: 117 },
    followUp: { precision: 0.674, recall: 0.527, said: 43, there: 55 },
    apology: { precision: 0.500, recall: 1.000, said: 10, there: 5 },
    forward: { precision: 1.000, recall: 1.000, said: 2, there: 2 },
  },
  hindi: {
    opens: { precision: 1.000, recall: 0.182, said: 2, there: 11 },
    warmth: { precision: 0.692, recall: 0.692, said: 13, there: 13 },
    trouble: { precision: 0.000, recall: 0.000, said: 0, there: 2 },
    disclosure: { precision: 0.500, recall: 0.250, said: 2, there: 4 },
    information: { precision: 0.500, recall: 0.300, said: 6, there: 10 },
    support: { precision: 1.000, recall: 0.333, said: 1, there: 3 },
    lightness: { precision: 1.000, recall: 0.636, said: 7, there: 11 },
    commitment: { precision: 1.000, recall: 0.500, said: 2, there: 4 },
    request: { precision: 0.200, recall: 0.143, said: 5, there: 7 },
    plan: { precision: 0.667, recall: 0.500, said: 3, there: 4 },
    question: { precision: 1.000, recall: 0.643, said: 9, there: 14 },
    followUp: { precision: 0.500, recall: 0.333, said: 4, there: 6 },
    apology: { precision: 0.000, recall: 0.000, said: 0, there: 1 },
    forward: { precision: 1.000, recall: 1.000, said: 1, there: 1 },
  },
  hinglish: {
    opens: { precision: 0.441, recall: 0.500, said: 34, there: 30 },
    warmth: { precision: 0.692, recall: 0.500, said: 13, there: 18 },
    trouble: { precision: 0.500, recall: 0.400, said: 4, there: 5 },
    disclosure: { precision: 0.368, recall: 0.389, said: 19, there: 18 },
    information: { precision: 0.353, recall: 0.600, said: 68, there: 40 },
    support: { precision: 0.611, recall: 0.647, said: 18, there: 17 },
    lightness: { precision: 0.851, recall: 0.412, said: 47, there: 97 },
    commitment: { precision: 0.688, recall: 0.647, said: 16, there: 17 },
    request: { precision: 0.679, recall: 0.613, said: 28, there: 31 },
    plan: { precision: 0.545, recall: 0.462, said: 11, there: 13 },
    question: { precision: 0.779, recall: 0.815, said: 68, there: 65 },
    followUp: { precision: 0.474, recall: 0.600, said: 19, there: 15 },
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
