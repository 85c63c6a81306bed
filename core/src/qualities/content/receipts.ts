// The moments behind what is said of words: those rows that say it, newest first.

import { rowSays, type History } from '../../history.ts';
import { toMomentId, type MomentId } from '../../moment.ts';
import type { Head } from '../../readings/heads.ts';
import type { Turn } from './episodes.ts';

const mostEvidence = 200;

/** Of each turn the rows that say one of these; a turn that says none of them gives its first row. */
export function receiptsOf(
  history: History,
  turns: readonly Turn[],
  heads: readonly Head[],
): readonly MomentId[] {
  const rows = turns
    .toReversed()
    .flatMap((turn) => saying(history, turn, heads))
    .slice(0, mostEvidence);
  return [...new Set(rows)].map((row) => toMomentId(history.id[row]));
}

function saying(history: History, { rows }: Turn, heads: readonly Head[]): readonly number[] {
  const found = rows.filter((row) => heads.some((head) => rowSays(history, row, head)));
  return found.length === 0 ? rows.slice(0, 1) : found.toReversed();
}
