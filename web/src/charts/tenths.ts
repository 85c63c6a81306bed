// Ten marks for a share that is known as a range: surely so, perhaps, not.

import type { Range } from '@eachother/core';

export type Mark = 'sure' | 'perhaps' | 'not';

/** A mark counts as sure when the low end covers its middle, as perhaps when the high end does. */
export const tenMarks = ({ low, high }: Range): readonly Mark[] =>
  Array.from({ length: 10 }, (_, k) => {
    const middle = (k + 0.5) / 10;
    if (low >= middle) return 'sure';
    return high >= middle ? 'perhaps' : 'not';
  });

/** Whole tenths for reading aloud, never beyond what ten marks can show. */
export const wholeTenths = ({
  low,
  high,
}: Range): { readonly low: number; readonly high: number } => {
  const marks = tenMarks({ low, high });
  const sure = marks.filter((mark) => mark === 'sure').length;
  return { low: sure, high: sure + marks.filter((mark) => mark === 'perhaps').length };
};
