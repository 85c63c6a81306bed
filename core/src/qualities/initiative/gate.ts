// When initiative may speak, and which of its sentences holds.

import { ME } from '../../history.ts';
import type { Side } from '../../person.ts';
import type { Why } from '../quality.ts';
import type { Sequence } from './sequence.ts';
import { below, type Share } from './share.ts';

const least = { openings: 12, byEach: 4, orInAll: 20, weeks: 8, turns: 20 };
const widest = 0.35;
/** Between these shares both begin. */
const zone = { low: 0.4, high: 0.6 };

export function gateOf(share: Share, weeks: number, sequence: Sequence): Why | undefined {
  const { mine, theirs, low, high } = share;
  const openings = mine + theirs;
  const isOneSideRare = openings >= least.openings && Math.min(mine, theirs) < least.byEach;
  const need = isOneSideRare ? least.orInAll : least.openings;
  const voices = new Set(sequence.by);
  if (voices.size < 2) return { kind: 'one-voice' };
  const turns = Math.min(turnsOf(sequence, ME), turnsOf(sequence, 1 - ME));
  if (turns < least.turns) return { kind: 'too-few-turns', have: turns, need: least.turns };
  if (openings < need) return { kind: 'too-few-openings', have: Math.floor(openings), need };
  if (weeks < least.weeks)
    return { kind: 'too-short', weeks: Math.floor(weeks), need: least.weeks };
  if (readingsDisagree(share)) return { kind: 'readings-disagree' };
  return high - low > widest ? { kind: 'range-too-wide' } : undefined;
}

function turnsOf({ by }: Sequence, who: number): number {
  let turns = 0;
  for (let i = 0; i < by.length; i += 1)
    if (by[i] === who && (i === 0 || by[i - 1] !== who)) turns += 1;
  return turns;
}

/** Times and words on different sides of the zone: then neither is believed. */
function readingsDisagree({ me, fromTimes }: Share): boolean {
  const side = (share: number): number => (share < zone.low ? -1 : share > zone.high ? 1 : 0);
  return side(me) * side(fromTimes) < 0;
}

export type Pattern =
  | { readonly kind: 'both' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'leans'; readonly who: Side };

export function pattern(share: Share): Pattern {
  const under = below(share, zone.low);
  const over = 1 - below(share, zone.high);
  if (1 - under - over >= 0.75) return { kind: 'both' };
  if (over >= 0.9) return { kind: 'leans', who: 'me' };
  return under >= 0.9 ? { kind: 'leans', who: 'them' } : { kind: 'unclear' };
}

/** How sure the pattern is: the posterior probability it was chosen by. */
export function surenessOf(share: Share, { kind }: Pattern): number | undefined {
  const under = below(share, zone.low);
  const over = 1 - below(share, zone.high);
  if (kind === 'both') return 1 - under - over;
  return kind === 'leans' ? Math.max(under, over) : undefined;
}
