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
    opens: { precision: 0.549, recall: 0.444, said: 51, there: 63 },
    warmth: { precision: 0.800, recall: 0.444, said: 30, there: 54 },
    trouble: { precision: 0.500, recall: 0.143, said: 6, there: 21 },
    disclosure: { precision: 0.515, recall: 0.654, said: 33, there: 26 },
    information: { precision: 0.565, recall: 0.559, said: 92, there: 93 },
    support: { precision: 0.619, recall: 0.634, said: 42, there: 41 },
    lightness: { precision: 0.712, recall: 0.402, said: 66, there: 117 },
    commitment: { precision: 0.788, recall: 0.703, said: 33, there: 37 },
    request: { precision: 0.778, recall: 0.250, said: 9, there: 28 },
    plan: { precision: 0.571, recall: 0.552, said: 28, there: 29 },
    question: { precision: 0.869, recall: 0.775, said: 99, there: 111 },
    followUp: { precision: 0.641, recall: 0.481, said: 39, there: 52 },
    apology: { precision: 0.571, recall: 1.000, said: 7, there: 4 },
    forward: { precision: 1.000, recall: 1.000, said: 2, there: 2 },
  },
  hindi: {
    opens: { precision: 0.444, recall: 0.364, said: 9, there: 11 },
    warmth: { precision: 0.000, recall: 0.000, said: 0, there: 13 },
    trouble: { precision: 0.333, recall: 0.500, said: 3, there: 2 },
    disclosure: { precision: 0.176, recall: 0.750, said: 17, there: 4 },
    information: { precision: 0.385, recall: 0.500, said: 13, there: 10 },
    support: { precision: 1.000, recall: 0.333, said: 1, there: 3 },
    lightness: { precision: 1.000, recall: 0.455, said: 5, there: 11 },
    commitment: { precision: 1.000, recall: 0.500, said: 2, there: 4 },
    request: { precision: 0.167, recall: 0.143, said: 6, there: 7 },
    plan: { precision: 0.333, recall: 0.500, said: 6, there: 4 },
    question: { precision: 0.800, recall: 0.857, said: 15, there: 14 },
    followUp: { precision: 0.444, recall: 0.667, said: 9, there: 6 },
    apology: { precision: 0.000, recall: 0.000, said: 6, there: 1 },
    forward: { precision: 1.000, recall: 1.000, said: 1, there: 1 },
  },
  hinglish: {
    opens: { precision: 0.390, recall: 0.615, said: 41, there: 26 },
    warmth: { precision: 0.692, recall: 0.500, said: 13, there: 18 },
    trouble: { precision: 0.333, recall: 0.200, said: 3, there: 5 },
    disclosure: { precision: 0.267, recall: 0.267, said: 15, there: 15 },
    information: { precision: 0.333, recall: 0.412, said: 42, there: 34 },
    support: { precision: 1.000, recall: 0.286, said: 4, there: 14 },
    lightness: { precision: 0.963, recall: 0.333, said: 27, there: 78 },
    commitment: { precision: 0.857, recall: 0.750, said: 14, there: 16 },
    request: { precision: 0.645, recall: 0.667, said: 31, there: 30 },
    plan: { precision: 0.375, recall: 0.300, said: 8, there: 10 },
    question: { precision: 0.868, recall: 0.780, said: 53, there: 59 },
    followUp: { precision: 0.375, recall: 0.429, said: 16, there: 14 },
    apology: { precision: 0.750, recall: 0.750, said: 4, there: 4 },
    forward: { precision: 0.667, recall: 1.000, said: 6, there: 4 },
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
