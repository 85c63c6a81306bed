// The public shape of findings (docs/cli.md). It stands apart from the estimates of core, so that those can
// change without breaking the programs of others.

import { both, canTell, toInstant, week, type Findings, type QualityKey } from '@eachother/core';
import { plainJson } from './plain-json.ts';

type Estimate<Q extends QualityKey> = NonNullable<Findings[Q]['estimate']>;
type Shapes = { readonly [Q in QualityKey]: (estimate: Estimate<Q>, ungated: boolean) => object };

const shapes: Shapes = {
  initiative: ({ share, lately, pattern, shift, weeks }) => ({
    ...shareJson(share),
    pattern,
    weeks: Math.round(weeks),
    lastYear: lately && shareJson(lately),
    shift: shift && {
      more: shift.more,
      before: shareJson(shift.before),
      lately: shareJson(shift.lately),
    },
  }),
  presence: (answers, ungated) =>
    both((side) => {
      const { share, low, high, wait, pending, news } = answers[side];
      if (!ungated && !canTell(answers[side])) return { waited: pending };
      const replySeconds = wait && Math.round(wait.waking);
      return {
        answered: { share, low, high },
        replySeconds,
        waited: pending,
        asksBack: news?.asked,
      };
    }),
  warmth: ({ kind, returned, episodes }) => ({
    ...both((side) => ({ kindTurns: kind[side] })),
    returned,
    conversations: episodes,
  }),
  openness: ({ share, met, inTurn }) =>
    both((side) => ({ told: share[side], met: met[side], inTurn: inTurn[side] })),
  lightness: ({ shared, last }) => ({ laughedTogether: shared, last }),
  'showing-up': (showed) =>
    both((side) => {
      const { times, ratio, came } = showed[side];
      const dated = came.map(({ hard, first, again }) => ({
        since: hard.span.from,
        at: first.at,
        how: first.how,
        again: again?.at ?? null,
      }));
      return { times, ratio: ratio ?? null, came: dated };
    }),
  constancy: ({ months, of, gaps, yearly, trend, change, ...rest }) => ({
    months,
    of,
    gaps,
    yearly,
    trend:
      trend.kind === 'less'
        ? { ...trend, since: toInstant(rest.weeksFrom + trend.since * week) }
        : trend,
    change: change && { kind: change.kind, since: change.since, monthly: change.rates },
    weeksSeen: Math.round(rest.weeksSeen),
    sharedQuiet: rest.quietWithOthers !== undefined,
  }),
  'follow-through': (estimate) =>
    both((side) => {
      const { since, ...rest } = estimate[side];
      return { ...rest, since };
    }),
  gestures: (estimate) => estimate,
};

type ShareEstimate = Estimate<'initiative'>['share'];
const shareJson = ({ me, low, high, mine, theirs }: ShareEstimate): object => ({
  share: { me, low, high },
  openings: { me: mine, them: theirs },
});

/** Each state with its estimate beside it; below the gate an estimate is only for who asks for it. */
export function findingsJson(findings: Findings, ungated: boolean): object {
  return Object.fromEntries(
    Object.entries(findings).map(([key, finding]) => {
      const shape = shapes[key as QualityKey] as (estimate: unknown, ungated: boolean) => object;
      const estimate =
        finding.estimate === undefined
          ? {}
          : (plainJson(shape(finding.estimate, ungated)) as object);
      return finding.state === 'said'
        ? [key, { state: finding.state, ...estimate }]
        : [key, { state: finding.state, why: finding.why, ...(ungated ? estimate : {}) }];
    }),
  );
}
