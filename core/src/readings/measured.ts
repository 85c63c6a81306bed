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
    opens: { precision: 0.727, recall: 0.254, said: 22, there: 63 },
    warmth: { precision: 0.800, recall: 0.444, said: 30, there: 54 },
    trouble: { precision: 0.600, recall: 0.143, said: 5, there: 21 },
    disclosure: { precision: 0.846, recall: 0.423, said: 13, there: 26 },
    information: { precision: 0.566, recall: 0.645, said: 106, there: 93 },
    support: { precision: 0.657, recall: 0.561, said: 35, there: 41 },
    lightness: { precision: 0.686, recall: 0.410, said: 70, there: 117 },
    commitment: { precision: 0.844, recall: 0.730, said: 32, there: 37 },
    request: { precision: 0.900, recall: 0.321, said: 10, there: 28 },
    plan: { precision: 0.633, recall: 0.655, said: 30, there: 29 },
    question: { precision: 0.922, recall: 0.847, said: 102, there: 111 },
    followUp: { precision: 0.667, recall: 0.423, said: 33, there: 52 },
    apology: { precision: 0.571, recall: 1.000, said: 7, there: 4 },
    forward: { precision: 1.000, recall: 1.000, said: 2, there: 2 },
  },
  hindi: {
    opens: { precision: 1.000, recall: 0.273, said: 3, there: 11 },
    warmth: { precision: 0.000, recall: 0.000, said: 0, there: 13 },
    trouble: { precision: 0.667, recall: 1.000, said: 3, there: 2 },
    disclosure: { precision: 0.250, recall: 0.750, said: 12, there: 4 },
    information: { precision: 0.333, recall: 0.100, said: 3, there: 10 },
    support: { precision: 1.000, recall: 0.667, said: 2, there: 3 },
    lightness: { precision: 0.750, recall: 0.545, said: 8, there: 11 },
    commitment: { precision: 1.000, recall: 0.250, said: 1, there: 4 },
    request: { precision: 0.000, recall: 0.000, said: 3, there: 7 },
    plan: { precision: 1.000, recall: 0.250, said: 1, there: 4 },
    question: { precision: 1.000, recall: 0.929, said: 13, there: 14 },
    followUp: { precision: 0.444, recall: 0.667, said: 9, there: 6 },
    apology: { precision: 0.000, recall: 0.000, said: 5, there: 1 },
    forward: { precision: 1.000, recall: 1.000, said: 1, there: 1 },
  },
  hinglish: {
    opens: { precision: 0.476, recall: 0.385, said: 21, there: 26 },
    warmth: { precision: 0.800, recall: 0.444, said: 10, there: 18 },
    trouble: { precision: 0.375, recall: 0.600, said: 8, there: 5 },
    disclosure: { precision: 0.286, recall: 0.267, said: 14, there: 15 },
    information: { precision: 0.382, recall: 0.382, said: 34, there: 34 },
    support: { precision: 0.800, recall: 0.571, said: 10, there: 14 },
    lightness: { precision: 0.933, recall: 0.359, said: 30, there: 78 },
    commitment: { precision: 0.769, recall: 0.625, said: 13, there: 16 },
    request: { precision: 0.630, recall: 0.567, said: 27, there: 30 },
    plan: { precision: 0.308, recall: 0.400, said: 13, there: 10 },
    question: { precision: 0.827, recall: 0.729, said: 52, there: 59 },
    followUp: { precision: 0.545, recall: 0.429, said: 11, there: 14 },
    apology: { precision: 1.000, recall: 1.000, said: 4, there: 4 },
    forward: { precision: 0.800, recall: 1.000, said: 5, there: 4 },
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
