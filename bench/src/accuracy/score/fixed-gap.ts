// What most tools do: whoever writes first after so many hours of silence began.

import type { Spoken } from '../history.ts';

export const fixedGaps = [4, 6, 8] as const;

/** 1 where a message follows on more than so many hours without any. */
export const openingsAfter = (hours: number, at: ArrayLike<number>): number[] =>
  Array.from(at, (time, i) => (i === 0 || time - at[i - 1] > hours * 3600 ? 1 : 0));

/** My share, leaning a little on the middle as ours does. */
export function shareAfter(hours: number, { at, by }: Spoken): number {
  const opens = openingsAfter(hours, at);
  const mine = opens.filter((opened, i) => opened === 1 && by[i] === 0).length;
  return (mine + 1) / (opens.filter((opened) => opened === 1).length + 2);
}
