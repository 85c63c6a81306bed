// Lightness: do you laugh together? Of the conversations in writing, those in which both laughed or joked
// (METHOD 4.6; shared laughter: Kurtz & Algoe 2015). It hears "haha", not laughing out loud at a table.

import type { History } from '../history.ts';
import type { Side } from '../person.ts';
import type { Statement } from '../portrait/statement.ts';
import { bitOf } from '../readings/heads.ts';
import { toInstant, type Instant } from '../time.ts';
import { episodesOf, type Episode, type Turn } from './content/episodes.ts';
import { blindInWords, whyUnheard } from './content/hearing.ts';
import { receiptsOf } from './content/receipts.ts';
import { shareOf, type ShareOf } from './share-of.ts';
import type { Finding, Quality, Why } from './quality.ts';

export interface Lightness {
  /** Of the conversations in which both wrote, those in which both laughed. */
  readonly shared: ShareOf;
  readonly last: Instant | undefined;
}

export const lightness: Quality<'lightness', Lightness> = {
  key: 'lightness',
  method: 'lightness 1: conversations in which both laughed',
  find,
  mirror: (one) => one,
  say,
};

const leastEpisodes = 20;
const head = bitOf('lightness');
const isLight = ({ says }: Turn): boolean => (says & head) !== 0;
const voices = (episode: Episode, counts: (turn: Turn) => boolean): ReadonlySet<Side> =>
  new Set(episode.filter(counts).map(({ by }) => by));
const isShared = (episode: Episode): boolean => voices(episode, isLight).size === 2;
const canBeShared = (episode: Episode): boolean =>
  voices(episode, ({ hears }) => (hears & head) !== 0).size === 2;

function find(history: History): Finding<Lightness> {
  const unheard = whyUnheard(history, 'lightness');
  if (unheard !== undefined) return { state: 'not-enough', why: unheard, estimate: undefined };
  const episodes = episodesOf(history).filter(canBeShared);
  const laughs = episodes.filter(isShared);
  const estimate: Lightness = {
    shared: shareOf(
      episodes.map((one) => ({ at: one[0].at, hit: isShared(one) })),
      ({ hit }) => hit,
    ),
    last: laughs.length === 0 ? undefined : toInstant(laughs[laughs.length - 1][0].at),
  };
  const why = whyNot(estimate, history);
  if (why !== undefined) return { state: 'not-enough', why, estimate };
  return {
    state: 'said',
    estimate,
    evidence: receiptsOf(history, laughs.flatMap(lightOf), ['lightness']),
  };
}

const lightOf = (episode: Episode): readonly Turn[] => episode.filter(isLight);

function whyNot({ shared, last }: Lightness, { by }: History): Why | undefined {
  if (new Set(by).size < 2) return { kind: 'one-voice' };
  if (shared.of < leastEpisodes)
    return { kind: 'too-few-conversations', have: shared.of, need: leastEpisodes };
  return last === undefined ? { kind: 'nothing-seen' } : undefined;
}

function say(finding: Finding<Lightness>, history: History): readonly Statement[] {
  const { estimate } = finding;
  if (estimate?.last === undefined) return [];
  const laughs = episodesOf(history).filter(isShared);
  const newest = laughs[laughs.length - 1];
  const { low, high } = estimate.shared;
  return [
    ...(finding.state === 'said'
      ? [
          {
            kind: 'laughs-together',
            values: { conversations: { low, high }, last: estimate.last },
            ...common(history, laughs.flatMap(lightOf)),
            span: { from: toInstant(history.at[0]), to: history.end },
          } as const,
        ]
      : []),
    {
      kind: 'a-laugh',
      values: { at: estimate.last },
      ...common(history, lightOf(newest)),
      span: undefined,
    },
  ];
}

const common = (history: History, turns: readonly Turn[]) =>
  ({
    quality: 'lightness',
    evidence: receiptsOf(history, turns, ['lightness']),
    sure: undefined,
    rule: 'lightness',
    blind: blindInWords(history),
  }) as const;
