// Whether a kind word brings another: the odds of one right after one by the other, beside the odds after
// any other turn (contingency of Bakeman & Gottman 1997, with half a case added to every cell, Haldane).

import { normalCdf } from '../../math/normal.ts';
import type { Episode, Turn } from '../content/episodes.ts';

export interface Returned {
  /** Natural log of the odds ratio. */
  readonly logOdds: number;
  /** Chance that kind words follow kind words more than other turns do. */
  readonly sure: number;
}

/** Turns to tell from, each way, below which nothing is told. */
const leastKind = 10;

export function returnedOf(
  episodes: readonly Episode[],
  isKind: (turn: Turn) => boolean,
): Returned | undefined {
  const cells = {
    kindAfterKind: 0.5,
    otherAfterKind: 0.5,
    kindAfterOther: 0.5,
    otherAfterOther: 0.5,
  };
  for (const turns of episodes)
    for (let i = 1; i < turns.length; i += 1) {
      if (turns[i].by === turns[i - 1].by) continue;
      const after = isKind(turns[i - 1]) ? 'AfterKind' : 'AfterOther';
      cells[`${isKind(turns[i]) ? 'kind' : 'other'}${after}`] += 1;
    }
  if (cells.kindAfterKind + cells.otherAfterKind < leastKind) return undefined;
  const logOdds =
    Math.log(cells.kindAfterKind / cells.otherAfterKind) -
    Math.log(cells.kindAfterOther / cells.otherAfterOther);
  const spread = Math.sqrt(Object.values(cells).reduce((sum, cell) => sum + 1 / cell, 0));
  return { logOdds, sure: normalCdf(logOdds / spread) };
}
