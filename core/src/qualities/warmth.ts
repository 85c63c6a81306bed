// Warmth: what is said that is kind: thanks, good wishes, a tender name, a blessing. Of the turns of each, how
// many hold a kind word, and whether one brings another (METHOD 4.5; Bakeman & Gottman 1997). It cannot hear a
// tone of voice, and kindness that is done rather than said does not show: it never sets one beside the other.

import type { History } from '../history.ts';
import { both, swapped, type Both, type Side } from '../person.ts';
import type { Statement } from '../portrait/statement.ts';
import { bitOf } from '../readings/heads.ts';
import { toInstant } from '../time.ts';
import { episodesOf, turnsOf, type Turn } from './content/episodes.ts';
import { blindInWords, whyUnheard } from './content/hearing.ts';
import { receiptsOf } from './content/receipts.ts';
import { shareOf, type ShareOf } from './share-of.ts';
import type { Finding, Quality, Why } from './quality.ts';
import { returnedOf, type Returned } from './warmth/returned.ts';

export interface Warmth {
  /** Of the turns of each, those with a kind word. */
  readonly kind: Both<ShareOf>;
  readonly returned: Returned | undefined;
  readonly episodes: number;
}

export const warmth: Quality<'warmth', Warmth> = {
  key: 'warmth',
  method: 'warmth 1: turns with a kind word, and what follows them',
  find,
  mirror: (one) => ({ ...one, kind: swapped(one.kind) }),
  say,
};

const least = { episodes: 20, turns: 20 };
const head = bitOf('warmth');
const isKind = ({ says }: Turn): boolean => (says & head) !== 0;
const heard = ({ hears }: Turn): boolean => (hears & head) !== 0;

function find(history: History): Finding<Warmth> {
  const unheard = whyUnheard(history, 'warmth');
  if (unheard !== undefined) return { state: 'not-enough', why: unheard, estimate: undefined };
  const [episodes, turns] = [episodesOf(history), turnsOf(history)];
  const estimate: Warmth = {
    kind: both((side) =>
      shareOf(
        turns.filter((turn) => turn.by === side && heard(turn)),
        isKind,
      ),
    ),
    returned: returnedOf(episodes, isKind),
    episodes: episodes.length,
  };
  const why = whyNot(estimate);
  if (why !== undefined) return { state: 'not-enough', why, estimate };
  const evidence = receiptsOf(history, turns.filter(isKind), ['warmth']);
  return { state: 'said', estimate, evidence };
}

function whyNot({ kind, episodes }: Warmth): Why | undefined {
  if (Math.min(kind.me.of, kind.them.of) === 0) return { kind: 'one-voice' };
  if (episodes < least.episodes)
    return { kind: 'too-few-conversations', have: episodes, need: least.episodes };
  const have = Math.min(kind.me.of, kind.them.of);
  return have < least.turns ? { kind: 'too-few-turns', have, need: least.turns } : undefined;
}

function say(finding: Finding<Warmth>, history: History): readonly Statement[] {
  const kindTurns = turnsOf(history).filter(isKind);
  const sides = ['me', 'them'] as const;
  return [
    ...(finding.state === 'said'
      ? [
          ...sides.flatMap((who) => kindWords(who, finding.estimate, kindTurns, history)),
          ...returned(finding.estimate, kindTurns, history),
        ]
      : []),
    ...sides.flatMap((who) => aKindWord(who, kindTurns, history)),
  ];
}

const common = (history: History, turns: readonly Turn[]) =>
  ({
    quality: 'warmth',
    evidence: receiptsOf(history, turns, ['warmth']),
    sure: undefined,
    rule: 'warmth',
    blind: blindInWords(history),
    span: { from: toInstant(history.at[0]), to: history.end },
  }) as const;

function kindWords(
  who: Side,
  { kind }: Warmth,
  turns: readonly Turn[],
  history: History,
): readonly Statement[] {
  const { low, high, hits } = kind[who];
  if (hits === 0) return [];
  const theirs = turns.filter(({ by }) => by === who);
  return [
    { kind: 'kind-words', values: { who, turns: { low, high } }, ...common(history, theirs) },
  ];
}

function returned(
  { returned: found }: Warmth,
  turns: readonly Turn[],
  history: History,
): readonly Statement[] {
  if (found === undefined || found.sure < 0.95) return [];
  return [{ kind: 'kind-words-returned', values: {}, ...common(history, turns), sure: found.sure }];
}

function aKindWord(who: Side, turns: readonly Turn[], history: History): readonly Statement[] {
  const newest = turns.findLast(({ by }) => by === who);
  if (newest === undefined) return [];
  const values = { who, at: toInstant(newest.at) };
  return [{ kind: 'a-kind-word', values, ...common(history, [newest]), span: undefined }];
}
