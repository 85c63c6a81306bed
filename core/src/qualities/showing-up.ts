// Showing up: when life got hard for one, did the other come, and come back later to ask? Looked at only in hard
// times the user marked or confirmed, and only where the other knew (METHOD 4.3; communal responsiveness to
// need: Clark & Mills 1979, 2012). In grief it is not told unless opened. It cannot see who came to the
// door, and it never looks for who did not come.

import type { History } from '../history.ts';
import type { MomentId } from '../moment.ts';
import { both, otherSide, swapped, type Both, type Side } from '../person.ts';
import type { Statement } from '../portrait/statement.ts';
import type { HardTime } from '../season.ts';
import { toInstant } from '../time.ts';
import { blindTo } from './blind.ts';
import type { Finding, Quality, Range, Why } from './quality.ts';
import { cameIn, stepsOf, windowOf, type Came, type Step } from './showing-up/comings.ts';
import { ratioOf, wasSeen } from './showing-up/rate.ts';

export interface ShowedUp {
  /** Hard times of the other that this one knew of and that could be seen. */
  readonly times: number;
  /** Coming then, beside coming at other times. */
  readonly ratio: Range | undefined;
  readonly came: readonly Came[];
}

/** By who came. */
export type ShowingUp = Both<ShowedUp>;

const leastTimes = 2;
/** A range wider than this, high to low, says nothing. */
const widest = 6;

export const showingUp: Quality<'showing-up', ShowingUp> = {
  key: 'showing-up',
  method: 'showing up 1: openings, calls and visits in four weeks, beside the year before',
  find,
  mirror: (one) => {
    const turned = swapped(one);
    return both((side) => ({ ...turned[side], came: turned[side].came.map(mirrorCame) }));
  },
  say,
};

const mirrorCame = (one: Came): Came => ({
  ...one,
  who: otherSide(one.who),
  hard: { ...one.hard, whose: otherSide(one.hard.whose) },
});

/** Those that are told unasked. */
const isTold = ({ known, kind }: HardTime): boolean => known && kind !== 'grief';

function find(history: History): Finding<ShowingUp> {
  if (history.way === 'elsewhere')
    return { state: 'not-enough', why: { kind: 'elsewhere' }, estimate: undefined };
  const hards = history.hardTimes.filter((one) => isTold(one) && wasSeen(history, one));
  if (history.length === 0 || hards.length === 0) {
    const kind = history.length === 0 ? 'no-moments' : 'no-hard-times';
    return { state: 'not-enough', why: { kind }, estimate: undefined };
  }
  const steps = stepsOf(history);
  const estimate = both((who) => showedUp(history, who, { hards, steps }));
  const why = whyNot(estimate);
  if (why !== undefined) return { state: 'not-enough', why, estimate };
  return {
    state: 'said',
    estimate,
    evidence: evidenceOf([...estimate.me.came, ...estimate.them.came]),
  };
}

function showedUp(
  history: History,
  who: Side,
  { hards, steps }: { hards: readonly HardTime[]; steps: readonly Step[] },
): ShowedUp {
  const theirs = hards.filter(({ whose }) => whose === otherSide(who));
  const came = theirs.flatMap((hard) => cameIn(history, hard, steps) ?? []);
  const ratio =
    theirs.length < leastTimes ? undefined : ratioOf(history, { who, hards: theirs, steps });
  return { times: theirs.length, ratio, came: came.toSorted((a, b) => b.first.at - a.first.at) };
}

function whyNot({ me, them }: ShowingUp): Why | undefined {
  const have = Math.max(me.times, them.times);
  if (have < leastTimes) return { kind: 'too-few-hard-times', have, need: leastTimes };
  return canTell(me) || canTell(them) ? undefined : { kind: 'range-too-wide' };
}

const canTell = ({ ratio }: ShowedUp): boolean =>
  ratio !== undefined && ratio.high / ratio.low <= widest && ratio.high > 1;

function say(finding: Finding<ShowingUp>, history: History): readonly Statement[] {
  const { estimate } = finding;
  if (estimate === undefined) return [];
  return (['me', 'them'] as const).flatMap((who) => [
    ...(finding.state === 'said' ? comesHow(who, estimate[who], history) : []),
    ...estimate[who].came.map((one) => cameSaid(one, history)),
  ]);
}

function comesHow(who: Side, showed: ShowedUp, history: History): readonly Statement[] {
  const { ratio, times, came } = showed;
  if (ratio === undefined || came.length === 0 || !canTell(showed)) return [];
  return [
    {
      kind: 'comes-in-hard-times',
      quality: 'showing-up',
      values: { who, times, ratio },
      evidence: evidenceOf(came),
      sure: undefined,
      rule: 'showing-up',
      blind: blindTo(history),
      span: undefined,
    },
  ];
}

/** One who came, with the days: it stands for itself. */
export const cameSaid = (
  { who, hard, first, again, comings }: Came,
  history: History,
): Statement => ({
  kind: 'came-in-hard-time',
  quality: 'showing-up',
  values: { who, since: hard.span.from, at: first.at, how: first.how, again: again?.at },
  evidence: comings.map(({ id }) => id).slice(0, mostEvidence),
  sure: undefined,
  rule: 'showing-up',
  blind: blindTo(history),
  span: { from: hard.span.from, to: toInstant(Math.max(windowOf(hard).to, again?.at ?? 0)) },
});

const mostEvidence = 200;

/** Two hard times may lie in one another: what came then is one receipt. */
const evidenceOf = (came: readonly Came[]): readonly MomentId[] => [
  ...new Set(
    came
      .flatMap(({ comings }) => comings)
      .toSorted((a, b) => b.at - a.at)
      .map(({ id }) => id)
      .slice(0, mostEvidence),
  ),
];
