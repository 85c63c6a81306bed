// Constancy: is there time for each other, steadily, over months and years? Only against this tie's own past
// (METHOD 4.7 and 5; Navarro et al. 2017). It cannot see what happens elsewhere: another app, the phone, a
// shared kitchen; so a change is told as a question.

import type { History } from '../history.ts';
import { toMomentId, type MomentId } from '../moment.ts';
import { gapsOf, monthsOf, type Gaps, type Months } from './constancy/months.ts';
import { sayConstancy } from './constancy/say.ts';
import { trendAt, type Trend } from './constancy/trend.ts';
import { weeksOf, withCircle, type TieWeeks } from './constancy/weekly.ts';
import { openingChances, type OpeningChances } from './initiative/chances.ts';
import type { Finding, Quality } from './quality.ts';

export interface Constancy extends Months {
  readonly gaps: Gaps | undefined;
  readonly trend: Trend;
  /** UTC milliseconds at which the trend's weeks begin. */
  readonly weeksFrom: number;
  /** Weeks that could be seen; a trend needs 34. */
  readonly weeksSeen: number;
  /** This tie went quiet, and so did the others. */
  readonly sharedQuiet: boolean;
}

export const constancy: Quality<'constancy', Constancy> = {
  key: 'constancy',
  method: 'constancy 1: months both ways, change point, silence, shared season',
  find,
  mirror: (estimate) => estimate,
  say: sayConstancy,
};

const leastMonths = 6;

function find(history: History): Finding<Constancy> {
  if (history.length === 0)
    return { state: 'not-enough', why: { kind: 'no-moments' }, estimate: undefined };
  const chances = openingChances(history);
  const estimate = estimateOf(history, chances);
  if (estimate.of < leastMonths) {
    const why = { kind: 'too-few-blocks', have: estimate.of, need: leastMonths } as const;
    return { state: 'not-enough', why, estimate };
  }
  return { state: 'said', estimate, evidence: latestOpenings(chances, history) };
}

function estimateOf(history: History, chances: OpeningChances): Constancy {
  const own = weeksOf(history, chances);
  const shared = withCircle(own, history.circle);
  const until = own.counts.length;
  const [alone, trend] = [trendAt(own, until), trendAt(shared, until)];
  return {
    ...monthsOf(history),
    gaps: gapsOf(openingTimes(chances), history),
    trend,
    weeksFrom: own.from,
    weeksSeen: seenWeeks(own),
    sharedQuiet: alone.kind !== 'steady' && trend.kind === 'steady',
  };
}

const seenWeeks = ({ seen }: TieWeeks): number => seen.reduce((sum, part) => sum + part, 0);

/** The moments that more likely than not opened a conversation. */
function openingTimes({ sequence, q }: OpeningChances): readonly number[] {
  const times: number[] = [];
  for (let i = 0; i < q.length; i += 1) if (q[i] >= 0.5) times.push(sequence.at[i] * 1000);
  return times;
}

const mostEvidence = 200;

function latestOpenings({ sequence, q }: OpeningChances, history: History): readonly MomentId[] {
  const ids: MomentId[] = [];
  for (let i = q.length - 1; i >= 0 && ids.length < mostEvidence; i -= 1)
    if (q[i] >= 0.5) ids.push(toMomentId(history.id[sequence.row[i]]));
  return ids;
}
