// Which stretch of time the threads show; it ends where the data ends.

import type { ThreadMonth } from '@eachother/core';

export const rangeKeys = ['all', 'three-years', 'year'] as const;
export type RangeKey = (typeof rangeKeys)[number];

const monthsOf: { readonly [K in RangeKey]: number } = {
  all: Number.POSITIVE_INFINITY,
  'three-years': 36,
  year: 12,
};

/** In months. */
export const lengthOf = (range: RangeKey): number => monthsOf[range];

export const within = (months: readonly ThreadMonth[], range: RangeKey): readonly ThreadMonth[] =>
  months.slice(-lengthOf(range));
