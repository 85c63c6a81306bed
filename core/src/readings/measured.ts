// Written by `npm run train`: not to be edited. How often each head is right, and how much of it is found, on chats
// that the weights had not seen. A head that is not right often enough is withheld for that language, until the
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
    opens: { precision: 0.580, recall: 0.495, said: 276, there: 323 },
    warmth: { precision: 0.899, recall: 0.555, said: 169, there: 274 },
    trouble: { precision: 0.085, recall: 0.063, said: 47, there: 63 },
    disclosure: { precision: 0.510, recall: 0.439, said: 98, there: 114 },
    information: { precision: 0.483, recall: 0.475, said: 474, there: 482 },
    support: { precision: 0.618, recall: 0.513, said: 131, there: 158 },
    lightness: { precision: 0.865, recall: 0.339, said: 252, there: 644 },
    commitment: { precision: 0.900, recall: 0.523, said: 100, there: 172 },
    request: { precision: 0.895, recall: 0.381, said: 57, there: 134 },
    plan: { precision: 0.620, recall: 0.492, said: 150, there: 189 },
    question: { precision: 0.909, recall: 0.728, said: 418, there: 522 },
    followUp: { precision: 0.563, recall: 0.506, said: 158, there: 176 },
    apology: { precision: 0.768, recall: 0.956, said: 56, there: 45 },
    forward: { precision: 0.960, recall: 0.923, said: 25, there: 26 },
  },
  hindi: {
    opens: { precision: 1.000, recall: 0.323, said: 10, there: 31 },
    warmth: { precision: 0.667, recall: 0.552, said: 24, there: 29 },
    trouble: { precision: 0.667, recall: 0.222, said: 3, there: 9 },
    disclosure: { precision: 0.417, recall: 0.357, said: 12, there: 14 },
    information: { precision: 0.611, recall: 0.333, said: 18, there: 33 },
    support: { precision: 0.900, recall: 0.474, said: 10, there: 19 },
    lightness: { precision: 0.958, recall: 0.548, said: 24, there: 42 },
    commitment: { precision: 0.923, recall: 0.632, said: 13, there: 19 },
    request: { precision: 0.467, recall: 0.350, said: 15, there: 20 },
    plan: { precision: 0.583, recall: 0.500, said: 12, there: 14 },
    question: { precision: 0.822, recall: 0.725, said: 45, there: 51 },
    followUp: { precision: 0.500, recall: 0.313, said: 10, there: 16 },
    apology: { precision: 1.000, recall: 0.250, said: 1, there: 4 },
    forward: { precision: 0.750, recall: 0.750, said: 4, there: 4 },
  },
  hinglish: {
    opens: { precision: 0.545, recall: 0.540, said: 209, there: 211 },
    warmth: { precision: 0.893, recall: 0.441, said: 84, there: 170 },
    trouble: { precision: 0.451, recall: 0.383, said: 51, there: 60 },
    disclosure: { precision: 0.514, recall: 0.514, said: 105, there: 105 },
    information: { precision: 0.489, recall: 0.408, said: 227, there: 272 },
    support: { precision: 0.920, recall: 0.180, said: 25, there: 128 },
    lightness: { precision: 0.884, recall: 0.459, said: 233, there: 449 },
    commitment: { precision: 0.882, recall: 0.543, said: 85, there: 138 },
    request: { precision: 0.568, recall: 0.556, said: 176, there: 180 },
    plan: { precision: 0.816, recall: 0.320, said: 38, there: 97 },
    question: { precision: 0.874, recall: 0.621, said: 278, there: 391 },
    followUp: { precision: 0.489, recall: 0.447, said: 94, there: 103 },
    apology: { precision: 0.938, recall: 0.938, said: 32, there: 32 },
    forward: { precision: 0.938, recall: 0.833, said: 16, there: 18 },
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
