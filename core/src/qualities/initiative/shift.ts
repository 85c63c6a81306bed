// Whether who opens has changed: the last half year beside the year before it, and only when that is all
// but sure (METHOD 3.7).

import { otherSide, type Side } from '../../person.ts';
import { week } from '../../time.ts';
import type { Range } from '../quality.ts';
import { chanceApart, mirrorShare, rangeOf, type Share } from './share.ts';

export interface Shift {
  /** Who begins more than before. */
  readonly more: Side;
  readonly before: Share;
  readonly lately: Share;
}

const enough = { openings: 12, distance: 0.15, sure: 0.95, width: 0.35 };

export function shiftOf(
  shareBetween: (from: number, to: number) => Share,
  { from, end }: { readonly from: number; readonly end: number },
  weeks: number,
): Shift | undefined {
  const turn = end - 26 * week;
  const start = turn - 52 * week;
  if (weeks < 34 || from > turn - 8 * week) return undefined;
  const lately = shareBetween(turn, Infinity);
  const before = shareBetween(start, turn);
  if (![lately, before].every(isClear)) return undefined;
  if (chanceApart(lately, before, enough.distance) < enough.sure) return undefined;
  return { more: lately.me > before.me ? 'me' : 'them', before, lately };
}

const isClear = ({ mine, theirs, low, high }: Share): boolean =>
  mine + theirs >= enough.openings && high - low <= enough.width;

export const mirrorShift = ({ more, before, lately }: Shift): Shift => ({
  more: otherSide(more),
  before: mirrorShare(before),
  lately: mirrorShare(lately),
});

/** The range of one side's share. */
export const rangeFor = (share: Share, who: Side): Range =>
  rangeOf(who === 'me' ? share : mirrorShare(share));
