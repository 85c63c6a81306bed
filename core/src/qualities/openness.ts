// Openness: what each tells of themselves that is hard or tender, and how the other meets it (METHOD 4.4;
// Sprecher et al. 2013, Laurenceau et al. 1998). Weeks, not minutes: old friends take turns over seasons. It
// never rates how deep something went, and cannot see what is told face to face.

import type { History } from '../history.ts';
import { both, otherSide, swapped, type Both, type Side } from '../person.ts';
import type { Statement } from '../portrait/statement.ts';
import { toInstant } from '../time.ts';
import { betaCdf } from '../math/beta.ts';
import { blindInWords, whyUnheard } from './content/hearing.ts';
import { receiptsOf } from './content/receipts.ts';
import { shareOf, type ShareOf } from './share-of.ts';
import { tellingsOf, toldToo, type Telling } from './openness/tellings.ts';
import type { Finding, Quality } from './quality.ts';

export interface Openness {
  /** Of all that either told, what each told. */
  readonly share: Both<ShareOf>;
  /** Of what the other told, what each met with a question or a kind word. */
  readonly met: Both<ShareOf>;
  /** Of what the other told, after how much each told something too, within two months. */
  readonly inTurn: Both<ShareOf>;
}

export const openness: Quality<'openness', Openness> = {
  key: 'openness',
  method: 'openness 1: what is told of oneself, how it is met, and turns taken within two months',
  find,
  mirror: ({ share, met, inTurn }) => ({
    share: swapped(share),
    met: swapped(met),
    inTurn: swapped(inTurn),
  }),
  say,
};

const least = 8;
/** Tellings of one below which nothing is said of how the other met them. */
const leastMet = 5;

function find(history: History): Finding<Openness> {
  const unheard = whyUnheard(history, 'disclosure');
  if (unheard !== undefined) return { state: 'not-enough', why: unheard, estimate: undefined };
  const tellings = tellingsOf(history);
  const estimate = estimateOf(tellings, history);
  const have = tellings.length;
  if (new Set(history.by).size < 2)
    return { state: 'not-enough', why: { kind: 'one-voice' }, estimate };
  if (have < least)
    return { state: 'not-enough', why: { kind: 'too-few-tellings', have, need: least }, estimate };
  return { state: 'said', estimate, evidence: receipts(tellings, history) };
}

const estimateOf = (tellings: readonly Telling[], history: History): Openness => ({
  share: both((side) => shareOf(tellings, (one) => one.by === side)),
  met: both((side) => shareOf(by(tellings, otherSide(side)), ({ ear }) => ear !== undefined)),
  inTurn: both((side) => shareOf(toldToo(tellings, side, history.end), ({ hit }) => hit)),
});

const by = (tellings: readonly Telling[], side: Side): readonly Telling[] =>
  tellings.filter((one) => one.by === side);

const receipts = (tellings: readonly Telling[], history: History) =>
  receiptsOf(
    history,
    tellings.map(({ turn }) => turn),
    ['trouble', 'disclosure'],
  );

function say(finding: Finding<Openness>, history: History): readonly Statement[] {
  const tellings = tellingsOf(history);
  const sides = ['me', 'them'] as const;
  return [
    ...(finding.state === 'said'
      ? [
          ...whoTells(finding.estimate, tellings, history),
          ...sides.flatMap((who) => howMet(who, finding.estimate, tellings, history)),
        ]
      : []),
    ...sides.flatMap((who) => anEar(who, tellings, history)),
  ];
}

const common = (history: History, tellings: readonly Telling[]) =>
  ({
    quality: 'openness',
    evidence: receipts(tellings, history),
    sure: undefined,
    rule: 'openness',
    blind: blindInWords(history),
    span: { from: toInstant(history.at[0]), to: history.end },
  }) as const;

/** One tells more when that is nine in ten sure of more than three in five; both tell when each did at least thrice. */
function whoTells(
  { share }: Openness,
  tellings: readonly Telling[],
  history: History,
): readonly Statement[] {
  const more = (['me', 'them'] as const).find((side) => sureAbove(0.6, share[side]) >= 0.9);
  if (more !== undefined) {
    const { low, high } = share[more];
    const values = { who: more, share: { low, high } };
    return [{ kind: 'tells-more', values, ...common(history, tellings) }];
  }
  if (Math.min(share.me.hits, share.them.hits) < 3) return [];
  return [{ kind: 'both-tell', values: {}, ...common(history, tellings) }];
}

const sureAbove = (point: number, { hits, of }: ShareOf): number =>
  1 - betaCdf(point, hits + 1, of - hits + 1);

function howMet(
  who: Side,
  { met, inTurn }: Openness,
  tellings: readonly Telling[],
  history: History,
): readonly Statement[] {
  const told = by(tellings, otherSide(who));
  const ears = common(history, told);
  const turns = common(history, tellings);
  const { low, high } = met[who];
  const times = { low: inTurn[who].low, high: inTurn[who].high };
  return [
    ...(met[who].of >= leastMet && met[who].hits > 0
      ? [
          {
            kind: 'listens',
            values: { who, met: { low, high } },
            ...ears,
            rule: 'listening',
          } as const,
        ]
      : []),
    ...(inTurn[who].of >= leastMet && inTurn[who].hits > 0
      ? [{ kind: 'tells-in-turn', values: { who, times }, ...turns } as const]
      : []),
  ];
}

/** The newest time at which `who` met what the other told. */
function anEar(who: Side, tellings: readonly Telling[], history: History): readonly Statement[] {
  const told = by(tellings, otherSide(who)).findLast(({ ear }) => ear !== undefined);
  if (told?.ear === undefined) return [];
  const { how, turn } = told.ear;
  const evidence = receiptsOf(
    history,
    [told.turn, turn],
    ['trouble', 'disclosure', 'question', 'support'],
  );
  const values = { who, at: toInstant(turn.at), how };
  return [
    {
      kind: 'an-ear',
      values,
      ...common(history, [told]),
      evidence,
      rule: 'listening',
      span: undefined,
    },
  ];
}
