// What someone told of themselves, and how it was met: one telling an episode and person, the first in it.

import type { History } from '../../history.ts';
import { otherSide, type Side } from '../../person.ts';
import type { Ear } from '../../portrait/statement.ts';
import { bitOf, saysOf } from '../../readings/heads.ts';
import { tokens } from '../../readings/tokens.ts';
import { day } from '../../time.ts';
import { episodesOf, turnsOf, type Turn } from '../content/episodes.ts';

export interface Telling {
  readonly by: Side;
  /** UTC milliseconds. */
  readonly at: number;
  readonly turn: Turn;
  /** The other's turn that met it: asked on, or answered kindly. */
  readonly ear: { readonly how: Ear; readonly turn: Turn } | undefined;
}

/** Words in a turn below which a sigh is not yet a telling (METHOD 4.4). */
const leastWords = 12;
/** An answer after these is about something else. */
const patience = 3 * day;
/** Within these the other may tell something too. */
const inTurnWithin = 60 * day;

const own = saysOf(['trouble', 'disclosure']);
const kindly = saysOf(['support', 'warmth']);
const asked = bitOf('question');

const known = new WeakMap<History, readonly Telling[]>();

export function tellingsOf(history: History): readonly Telling[] {
  const found = known.get(history) ?? findTellings(history);
  known.set(history, found);
  return found;
}

function findTellings(history: History): readonly Telling[] {
  const turns = turnsOf(history);
  const tellings: Telling[] = [];
  let place = 0;
  for (const episode of episodesOf(history)) {
    const told = new Set<Side>();
    for (const turn of episode) {
      const ear = place++;
      if (told.has(turn.by) || !isTelling(turn, history)) continue;
      told.add(turn.by);
      tellings.push({ by: turn.by, at: turn.at, turn, ear: earOf(turns, ear) });
    }
  }
  return tellings;
}

function isTelling({ says, first, last }: Turn, history: History): boolean {
  if ((says & own) === 0) return false;
  const words = history.texts(first, last + 1).flatMap((text) => tokens(text));
  return words.length >= leastWords;
}

/** The first turns of the other after it, before they tell something of their own. */
function earOf(turns: readonly Turn[], place: number): Telling['ear'] {
  const told = turns[place];
  const after = turns
    .slice(place + 1, place + 6)
    .filter(({ by, at }) => by === otherSide(told.by) && at - told.at <= patience)
    .slice(0, 2);
  const turn = after.find(({ says }) => (says & (asked | kindly)) !== 0);
  if (turn === undefined) return undefined;
  return { how: (turn.says & asked) === 0 ? 'kindly' : 'asked', turn };
}

/** For each telling by the other: whether `who` told something too in the two months after, where these could be seen. */
export const toldToo = (
  tellings: readonly Telling[],
  who: Side,
  end: number,
): readonly { readonly at: number; readonly hit: boolean }[] =>
  tellings
    .filter(({ by, at }) => by !== who && end - at >= inTurnWithin)
    .map(({ at }) => ({
      at,
      hit: tellings.some((one) => one.by === who && one.at > at && one.at <= at + inTurnWithin),
    }));
