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
    opens: { precision: 0.586, recall: 0.495, said: 273, there: 323 },
    warmth: { precision: 0.895, recall: 0.558, said: 171, there: 274 },
    trouble: { precision: 0.146, recall: 0.238, said: 103, there: 63 },
    disclosure: { precision: 0.542, recall: 0.570, said: 120, there: 114 },
    information: { precision: 0.418, recall: 0.639, said: 737, there: 482 },
    support: { precision: 0.741, recall: 0.506, said: 108, there: 158 },
    lightness: { precision: 0.862, recall: 0.339, said: 253, there: 644 },
    commitment: { precision: 0.900, recall: 0.523, said: 100, there: 172 },
    request: { precision: 0.895, recall: 0.381, said: 57, there: 134 },
    plan: { precision: 0.606, recall: 0.497, said: 155, there: 189 },
    question: { precision: 0.909, recall: 0.728, said: 418, there: 522 },
    followUp: { precision: 0.549, recall: 0.545, said: 175, there: 176 },
    apology: { precision: 0.768, recall: 0.956, said: 56, there: 45 },
    forward: { precision: 0.960, recall: 0.923, said: 25, there: 26 },
  },
  hindi: {
    opens: { precision: 1.000, recall: 0.323, said: 10, there: 31 },
    warmth: { precision: 0.487, recall: 0.655, said: 39, there: 29 },
    trouble: { precision: 0.750, recall: 0.333, said: 4, there: 9 },
    disclosure: { precision: 0.417, recall: 0.357, said: 12, there: 14 },
    information: { precision: 0.542, recall: 0.394, said: 24, there: 33 },
    support: { precision: 0.917, recall: 0.579, said: 12, there: 19 },
    lightness: { precision: 0.958, recall: 0.548, said: 24, there: 42 },
    commitment: { precision: 0.923, recall: 0.632, said: 13, there: 19 },
    request: { precision: 0.471, recall: 0.400, said: 17, there: 20 },
    plan: { precision: 0.571, recall: 0.571, said: 14, there: 14 },
    question: { precision: 0.797, recall: 0.922, said: 59, there: 51 },
    followUp: { precision: 0.391, recall: 0.563, said: 23, there: 16 },
    apology: { precision: 1.000, recall: 0.250, said: 1, there: 4 },
    forward: { precision: 0.750, recall: 0.750, said: 4, there: 4 },
  },
  hinglish: {
    opens: { precision: 0.494, recall: 0.621, said: 265, there: 211 },
    warmth: { precision: 0.874, recall: 0.447, said: 87, there: 170 },
    trouble: { precision: 0.488, recall: 0.350, said: 43, there: 60 },
    disclosure: { precision: 0.496, recall: 0.619, said: 131, there: 105 },
    information: { precision: 0.394, recall: 0.599, said: 414, there: 272 },
    support: { precision: 0.607, recall: 0.531, said: 112, there: 128 },
    lightness: { precision: 0.885, recall: 0.445, said: 226, there: 449 },
    commitment: { precision: 0.882, recall: 0.543, said: 85, there: 138 },
    request: { precision: 0.581, recall: 0.556, said: 172, there: 180 },
    plan: { precision: 0.816, recall: 0.320, said: 38, there: 97 },
    question: { precision: 0.874, recall: 0.621, said: 278, there: 391 },
    followUp: { precision: 0.456, recall: 0.505, said: 114, there: 103 },
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
