// Whether who opens has changed: the last half year beside the year before it, and only when that is all but
// sure.

import { otherSide, type Side } from '../../person.ts';
import { week } from '../../time.ts';
import type { Range } from '../quality.ts';
import type { Look } from './look.ts';
import { chanceApart, mirrorShare, rangeOf, type Share } from './share.ts';

export interface Shift {
  /** Who begins more than before. */
  readonly more: Side;
  readonly before: Share;
  readonly lately: Share;
}

const apart = { distance: 0.15, sure: 0.95 };

/** `end`: UTC milliseconds. */
export function shiftOf(look: Look, end: number): Shift | undefined {
  const turn = end - 26 * week;
  const lately = look(turn, Infinity);
  const before = look(turn - 52 * week, turn);
  if (lately.why !== undefined || before.why !== undefined) return undefined;
  if (chanceApart(lately.share, before.share, apart.distance) < apart.sure) return undefined;
  const more = lately.share.me > before.share.me ? 'me' : 'them';
  return { more, before: before.share, lately: lately.share };
}

export const mirrorShift = ({ more, before, lately }: Shift): Shift => ({
  more: otherSide(more),
  before: mirrorShare(before),
  lately: mirrorShare(lately),
});

/** The range of one side's share. */
export const rangeFor = (share: Share, who: Side): Range =>
  rangeOf(who === 'me' ? share : mirrorShare(share));
