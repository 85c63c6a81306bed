// The moments behind what is said of words: those rows that say it, newest first.

import type { History } from '../../history.ts';
import { toMomentId, type MomentId } from '../../moment.ts';
import { saysOf, type Head } from '../../readings/heads.ts';
import type { Turn } from './episodes.ts';

const mostEvidence = 200;

/** Of each turn the rows that say one of these; a turn that says none of them gives its first row. */
export function receiptsOf(
  history: History,
  turns: readonly Turn[],
  heads: readonly Head[],
): readonly MomentId[] {
  const bits = saysOf(heads);
  const rows = new Set<number>();
  for (let k = turns.length - 1; k >= 0 && rows.size < mostEvidence; k -= 1)
    for (const row of saying(history, turns[k], bits)) rows.add(row);
  return [...rows].slice(0, mostEvidence).map((row) => toMomentId(history.id[row]));
}

/** Newest first. */
function saying({ readings }: History, { first, last }: Turn, bits: number): readonly number[] {
  const rows: number[] = [];
  for (let row = last; row >= first; row -= 1) if (readings.says[row] & bits) rows.push(row);
  return rows.length === 0 ? [first] : rows;
}
