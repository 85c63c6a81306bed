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
    opens: { precision: 0.696, recall: 0.254, said: 23, there: 63 },
    warmth: { precision: 0.714, recall: 0.463, said: 35, there: 54 },
    trouble: { precision: 0.500, recall: 0.095, said: 4, there: 21 },
    disclosure: { precision: 0.846, recall: 0.423, said: 13, there: 26 },
    information: { precision: 0.581, recall: 0.656, said: 105, there: 93 },
    support: { precision: 1.000, recall: 0.366, said: 15, there: 41 },
    lightness: { precision: 0.686, recall: 0.410, said: 70, there: 117 },
    commitment: { precision: 0.824, recall: 0.757, said: 34, there: 37 },
    request: { precision: 0.909, recall: 0.357, said: 11, there: 28 },
    plan: { precision: 0.444, recall: 0.138, said: 9, there: 29 },
    question: { precision: 0.875, recall: 0.883, said: 112, there: 111 },
    followUp: { precision: 0.634, recall: 0.500, said: 41, there: 52 },
    apology: { precision: 0.444, recall: 1.000, said: 9, there: 4 },
    forward: { precision: 1.000, recall: 1.000, said: 2, there: 2 },
  },
  hindi: {
    opens: { precision: 0.800, recall: 0.364, said: 5, there: 11 },
    warmth: { precision: 0.000, recall: 0.000, said: 0, there: 13 },
    trouble: { precision: 0.000, recall: 0.000, said: 0, there: 2 },
    disclosure: { precision: 0.000, recall: 0.000, said: 0, there: 4 },
    information: { precision: 0.000, recall: 0.000, said: 2, there: 10 },
    support: { precision: 1.000, recall: 0.667, said: 2, there: 3 },
    lightness: { precision: 1.000, recall: 0.455, said: 5, there: 11 },
    commitment: { precision: 1.000, recall: 0.250, said: 1, there: 4 },
    request: { precision: 0.250, recall: 0.143, said: 4, there: 7 },
    plan: { precision: 0.000, recall: 0.000, said: 0, there: 4 },
    question: { precision: 0.813, recall: 0.929, said: 16, there: 14 },
    followUp: { precision: 0.600, recall: 0.500, said: 5, there: 6 },
    apology: { precision: 0.000, recall: 0.000, said: 0, there: 1 },
    forward: { precision: 1.000, recall: 1.000, said: 1, there: 1 },
  },
  hinglish: {
    opens: { precision: 0.600, recall: 0.115, said: 5, there: 26 },
    warmth: { precision: 0.750, recall: 0.500, said: 12, there: 18 },
    trouble: { precision: 0.250, recall: 0.600, said: 12, there: 5 },
    disclosure: { precision: 0.353, recall: 0.400, said: 17, there: 15 },
    information: { precision: 0.300, recall: 0.353, said: 40, there: 34 },
    support: { precision: 0.800, recall: 0.571, said: 10, there: 14 },
    lightness: { precision: 0.892, recall: 0.423, said: 37, there: 78 },
    commitment: { precision: 0.846, recall: 0.688, said: 13, there: 16 },
    request: { precision: 0.679, recall: 0.633, said: 28, there: 30 },
    plan: { precision: 0.625, recall: 0.500, said: 8, there: 10 },
    question: { precision: 0.807, recall: 0.780, said: 57, there: 59 },
    followUp: { precision: 0.467, recall: 0.500, said: 15, there: 14 },
    apology: { precision: 1.000, recall: 0.750, said: 3, there: 4 },
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
