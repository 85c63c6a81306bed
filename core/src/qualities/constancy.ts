// Constancy: is there time for each other, steadily, over months and years? Only against this tie's own past
// (METHOD 4.7 and 5; Navarro et al. 2017). It cannot see what happens elsewhere: another app, the phone, a
// shared kitchen; so a change is told as a question.

import { gapsOf as gapsBetween } from '../coverage.ts';
import { ME, THEM, type History } from '../history.ts';
import { toMomentId, type MomentId } from '../moment.ts';
import { swapped } from '../person.ts';
import { toInstant, week, type Instant } from '../time.ts';
import { changeOf, quietWithOthers, type Change } from './constancy/change.ts';
import { gapsOf, monthsOf, type Gaps, type Months } from './constancy/months.ts';
import { sayConstancy } from './constancy/say.ts';
import { trendAt, type Trend } from './constancy/trend.ts';
import { weeksOf, withCircle } from './constancy/weekly.ts';
import { yearlyOf, type Yearly } from './constancy/yearly.ts';
import { openingChances, type OpeningChances } from './initiative/chances.ts';
import type { Finding, Quality, Why } from './quality.ts';

export interface Constancy extends Months {
  /** How far conversations lie apart, as things are now. */
  readonly gaps: Gaps | undefined;
  readonly yearly: Yearly | undefined;
  readonly trend: Trend;
  readonly change: Change | undefined;
  /** Since when this tie has been quiet as the others are. */
  readonly quietWithOthers: Instant | undefined;
  /** Where the weeks of the trend begin. */
  readonly weeksFrom: Instant;
  /** Weeks that could be seen; a trend needs 34. */
  readonly weeksSeen: number;
}

export const constancy: Quality<'constancy', Constancy> = {
  key: 'constancy',
  method: 'constancy 2: months both ways, change point, more, silence, by the year, shared season',
  find,
  mirror: (estimate) => ({
    ...estimate,
    change: estimate.change && { ...estimate.change, begun: swapped(estimate.change.begun) },
  }),
  say: sayConstancy,
};

const leastMonths = 6;

function find(history: History): Finding<Constancy> {
  if (history.length === 0)
    return { state: 'not-enough', why: { kind: 'no-moments' }, estimate: undefined };
  const chances = openingChances(history);
  const estimate = estimateOf(history, chances);
  const why = whyNot(history, estimate);
  if (why !== undefined) return { state: 'not-enough', why, estimate };
  return { state: 'said', estimate, evidence: latestOpenings(chances, history) };
}

function whyNot({ by, way }: History, { of }: Constancy): Why | undefined {
  if (!by.includes(ME) || !by.includes(THEM)) return { kind: 'one-voice' };
  if (way === 'elsewhere') return { kind: way };
  return of < leastMonths ? { kind: 'too-few-blocks', have: of, need: leastMonths } : undefined;
}

function estimateOf(history: History, chances: OpeningChances): Constancy {
  const own = weeksOf(history, chances);
  const shared = withCircle(own, history.circle);
  const trend = trendAt(shared, own.counts.length);
  const tie = { own, shared, trend, chances };
  const change = changeOf(tie);
  return {
    ...monthsOf(history),
    gaps: usualGaps(history, chances, change),
    yearly: yearlyOf(history),
    trend,
    change,
    quietWithOthers: quietWithOthers(tie),
    weeksFrom: toInstant(own.from),
    weeksSeen: own.seen.reduce((sum, part) => sum + part, 0),
  };
}

/** Of the last year, of longer where that holds little; after a change, of what came since. */
function usualGaps(
  history: History,
  chances: OpeningChances,
  change: Change | undefined,
): Gaps | undefined {
  const openings = openingTimes(chances);
  const unseen = [...gapsBetween(history.observed), ...history.seasons];
  const from = change?.since ?? history.end - 52 * week;
  const recent = gapsOf(
    openings.filter((at) => at >= from),
    unseen,
  );
  return recent ?? (change === undefined ? gapsOf(openings, unseen) : undefined);
}

/** The moments that more likely than not opened a conversation, UTC milliseconds. */
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
