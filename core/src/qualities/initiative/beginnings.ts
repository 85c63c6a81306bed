// The clearest beginnings: dated examples that stand for themselves, also where no share may be told.

import { ME, THEM, type History } from '../../history.ts';
import { toMomentId, type MomentId } from '../../moment.ts';
import type { Both, Side } from '../../person.ts';
import type { OpeningChances } from './chances.ts';

export interface Beginning {
  readonly id: number;
  /** UTC milliseconds. */
  readonly at: number;
  /** Chance that it was one. */
  readonly sure: number;
}

const clear = 0.8;
const most = 150;

export function beginningsOf(
  { sequence, q }: OpeningChances,
  side: Side,
  history: History,
): readonly Beginning[] {
  const who = side === 'me' ? ME : THEM;
  const found: Beginning[] = [];
  for (let i = q.length - 1; i >= 0 && found.length < most; i -= 1) {
    if (sequence.by[i] !== who || q[i] < clear) continue;
    const row = sequence.row[i];
    found.push({ id: history.id[row], at: history.at[row], sure: q[i] });
  }
  return found;
}

/** Both people's, newest first. `from`: UTC milliseconds. */
export const receiptsOf = (
  { me, them }: Both<readonly Beginning[]>,
  from = -Infinity,
): readonly MomentId[] =>
  [...me, ...them]
    .filter(({ at }) => at >= from)
    .sort((a, b) => b.at - a.at)
    .map(({ id }) => toMomentId(id));
