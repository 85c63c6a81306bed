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

const apart = { distance: 0.15, sure: 0.95 };

/** `shareBetween`: undefined where the gate keeps silent. `end`: UTC milliseconds. */
export function shiftOf(
  shareBetween: (from: number, to: number) => Share | undefined,
  end: number,
): Shift | undefined {
  const turn = end - 26 * week;
  const lately = shareBetween(turn, Infinity);
  const before = shareBetween(turn - 52 * week, turn);
  if (lately === undefined || before === undefined) return undefined;
  if (chanceApart(lately, before, apart.distance) < apart.sure) return undefined;
  return { more: lately.me > before.me ? 'me' : 'them', before, lately };
}

export const mirrorShift = ({ more, before, lately }: Shift): Shift => ({
  more: otherSide(more),
  before: mirrorShare(before),
  lately: mirrorShare(lately),
});

/** The range of one side's share. */
export const rangeFor = (share: Share, who: Side): Range =>
  rangeOf(who === 'me' ? share : mirrorShare(share));
