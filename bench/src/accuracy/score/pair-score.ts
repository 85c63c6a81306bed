// One simulated pair beside the truth: whose openings, how sure, who answers and how soon. What would be
// found if every opening were known is found by marking every message, as a user could.

import { presence, type History, type Share } from '@eachother/core/measured';
import { historyOf } from '../history.ts';
import type { Family } from '../simulate/habits.ts';
import { start, type Pair } from '../simulate/pair.ts';
import { isAnswered } from '../simulate/traits.ts';
import { fixedGaps, shareAfter } from './fixed-gap.ts';
import { estimateOf, shareOf } from './share-found.ts';
import { median } from './statistics.ts';

export interface PairScore {
  readonly family: Family;
  /** Messages asked for. */
  readonly size: number;
  /** My share of the openings: in these messages, and in the long run. */
  readonly realised: number;
  readonly propensity: number;
  readonly share: Share;
  /** Shares by fixed gaps, in their order. */
  readonly byGap: readonly number[];
  /** Openings there were. */
  readonly openings: number;
  readonly answers: readonly AnswerScore[];
}

/** How one of the two answers. */
export interface AnswerScore {
  /** Openings that waited, as far as could be told. */
  readonly pending: number;
  readonly share: { readonly true: number; readonly found: number };
  readonly wait: {
    readonly found: number;
    readonly known: number;
    readonly told: number;
    readonly awake: number;
  };
}

export function scorePair(pair: Pair, size: number): PairScore {
  const openings = openingsOf(pair);
  return {
    family: pair.family,
    size,
    realised: openings.filter((i) => pair.by[i] === 0).length / openings.length,
    propensity: pair.propensity,
    share: shareOf(historyOf(pair)),
    byGap: fixedGaps.map((hours) => shareAfter(hours, pair)),
    openings: openings.length,
    answers: answersIn(pair, openings),
  };
}

const openingsOf = ({ opens }: Pair): readonly number[] =>
  Array.from(opens.keys()).filter((i) => opens[i] === 1);

function answersIn(pair: Pair, openings: readonly number[]): readonly AnswerScore[] {
  const presenceIn = (history: History) => estimateOf(presence.find(history));
  const found = presenceIn(historyOf(pair));
  const known = presenceIn(historyOf({ ...pair, marks: pair.opens }));
  return (['me', 'them'] as const).flatMap((who, side) => {
    const toAnswer = openings.filter((i) => pair.by[i] !== side);
    const awake = awakeWaits(pair, side);
    const [wait, wouldBe] = [found[who].wait, known[who].wait];
    if (toAnswer.length === 0 || wait === undefined || wouldBe === undefined) return [];
    return {
      pending: found[who].pending,
      share: {
        true: toAnswer.filter((i) => isAnswered(pair, i)).length / toAnswer.length,
        found: found[who].share,
      },
      wait: {
        found: wait.waking,
        known: wouldBe.waking,
        told: wait.told,
        awake: median(awake),
      },
    };
  });
}

function awakeWaits({ at, by, opens, days }: Pair, side: number): readonly number[] {
  const { awake } = days[side];
  const waits: number[] = [];
  for (let i = 1; i < at.length; i += 1)
    if (by[i] === side && by[i - 1] !== side && opens[i] === 0)
      waits.push(Math.max(1, awake(at[i] - start) - awake(at[i - 1] - start)));
  return waits;
}
