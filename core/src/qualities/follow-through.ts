// Follow-through: what was said, and what was done? Of the plans the user confirmed as such, how many came about,
// for both, with a range and with what is not known said beside it (trust as seeing a promise through: Simpson
// 2007; METHOD 4.2). It cannot see what happened away from here, and calls nothing broken: that something fell
// through is the user's word.

import { ME, THEM, type History } from '../history.ts';
import type { Plan, Standing } from '../commitment.ts';
import { toMomentId, type MomentId } from '../moment.ts';
import { both, swapped, type Both, type Side } from '../person.ts';
import type { Statement } from '../portrait/statement.ts';
import { overlaps, toInstant, type Instant } from '../time.ts';
import { blindTo } from './blind.ts';
import type { Finding, Quality, Range, Why } from './quality.ts';
import { shareOf } from './share-of.ts';

/** What became of the plans of one of the two. */
export interface Kept {
  readonly happened: number;
  readonly moved: number;
  readonly fellThrough: number;
  readonly letGo: number;
  readonly unknown: number;
  /** Since the first of them was said; undefined when there are none. */
  readonly since: Instant | undefined;
  /** 90 % range of the share that happens, of those known. */
  readonly share: Range;
  /** The share if none, and if all, of the unknown happened. */
  readonly bounds: Range;
}

export type FollowThrough = Both<Kept>;

/** Plans known to have happened or fallen through, below which kept ones are only listed (METHOD 4.2). */
const leastResolved = 5;
const mostEvidence = 100;
const mostExamples = 20;

export const followThrough: Quality<'follow-through', FollowThrough> = {
  key: 'follow-through',
  method: 'follow-through 1: plans confirmed by the user, what is known of them',
  find,
  mirror: swapped,
  say,
};

function find(history: History): Finding<FollowThrough> {
  if (history.commitments.length === 0 && history.way !== 'elsewhere')
    return { state: 'not-enough', why: { kind: 'no-plans' }, estimate: undefined };
  const estimate = both((side) => keptOf(plansBy(history, side)));
  const why = history.way === 'elsewhere' ? ({ kind: history.way } as const) : whyNot(estimate);
  if (why !== undefined) return { state: 'not-enough', why, estimate };
  const { me, them } = both((side) => momentsOf(plansBy(history, side)));
  return { state: 'said', estimate, evidence: [...me, ...them] };
}

const resolved = ({ happened, fellThrough }: Kept): number => happened + fellThrough;
const canTell = (kept: Kept): boolean => resolved(kept) >= leastResolved;

function whyNot({ me, them }: FollowThrough): Why | undefined {
  if (canTell(me) || canTell(them)) return undefined;
  const have = Math.max(resolved(me), resolved(them));
  return { kind: 'too-few-plans', have, need: leastResolved };
}

/** Those of which there is something to tell; nothing is held against anyone inside a season. */
function plansBy({ commitments, seasons }: History, side: Side): readonly Plan[] {
  const by = side === 'me' ? ME : THEM;
  return commitments.filter(
    (plan) =>
      plan.by === by &&
      plan.standing !== 'open' &&
      !seasons.some((season) =>
        overlaps(season, plan.due ?? { from: plan.said, to: toInstant(plan.said + 1) }),
      ),
  );
}

function keptOf(plans: readonly Plan[]): Kept {
  const count = (standing: Standing): number =>
    plans.filter((one) => one.standing === standing).length;
  const [happened, fell, unknown] = [count('happened'), count('fell-through'), count('unknown')];
  const all = Math.max(1, happened + fell + unknown);
  return {
    happened,
    moved: count('moved'),
    fellThrough: fell,
    letGo: count('let-go'),
    unknown,
    since: plans.length === 0 ? undefined : toInstant(Math.min(...plans.map(({ said }) => said))),
    share: rangeOf(plans),
    bounds: { low: happened / all, high: (happened + unknown) / all },
  };
}

const isKnown = ({ standing }: Plan): boolean =>
  standing === 'happened' || standing === 'fell-through';

/** Promises come in spells too, so each counts for a little less than one. */
function rangeOf(plans: readonly Plan[]): Range {
  const cases = plans.filter(isKnown).map(({ said, standing }) => ({ at: said, standing }));
  const { low, high } = shareOf(cases, ({ standing }) => standing === 'happened');
  return { low, high };
}

function say(finding: Finding<FollowThrough>, history: History): readonly Statement[] {
  const { estimate } = finding;
  if (estimate === undefined) return [];
  return (['me', 'them'] as const).flatMap((who) => [
    ...(finding.state === 'said' ? plansSince(who, estimate[who], history) : []),
    ...didAsSaid(who, history),
  ]);
}

function plansSince(who: Side, kept: Kept, history: History): readonly Statement[] {
  const { since, share, bounds, happened, moved, fellThrough, letGo, unknown } = kept;
  if (!canTell(kept) || since === undefined) return [];
  const range = { low: Math.min(share.low, bounds.low), high: Math.max(share.high, bounds.high) };
  const plans = plansBy(history, who);
  const until = Math.max(history.end, ...plans.map(({ said }) => said));
  return [
    {
      kind: 'plans-since',
      values: { who, since, happened, moved, fellThrough, letGo, unknown, range },
      ...common(history, momentsOf(plans)),
      span: { from: since, to: toInstant(until) },
    },
  ];
}

/** Every promise that was kept, dated; one a time, newest first. */
function didAsSaid(who: Side, history: History): readonly Statement[] {
  const by = who === 'me' ? ME : THEM;
  const byTime = new Map<Instant, Plan>();
  for (const plan of history.commitments)
    if (plan.by === by && plan.done !== undefined) byTime.set(plan.done, plan);
  return [...byTime]
    .toSorted(([a], [b]) => b - a)
    .slice(0, mostExamples)
    .map(([at, plan]) => ({
      kind: 'did-as-said',
      values: { who, at },
      ...common(history, momentsOf([plan])),
      span: undefined,
    }));
}

/** One moment may show that two promises were kept. */
const momentsOf = (plans: readonly Plan[]): readonly MomentId[] =>
  [...new Set(plans.toReversed().flatMap(({ moments }) => moments))].slice(0, mostEvidence);

const common = (history: History, evidence: readonly number[]) =>
  ({
    quality: 'follow-through',
    evidence: evidence.map(toMomentId),
    sure: undefined,
    rule: 'follow-through',
    blind: [...blindTo(history), 'after-the-export'],
  }) as const;
