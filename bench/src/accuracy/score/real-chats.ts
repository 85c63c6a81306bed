// Real chats whose openings were marked by hand: of each message 1 opened a conversation, .5 answered and
// opened at once, 0 did not. Only pauses of a quarter of an hour and more were read.

import { areaUnderCurve, rootMeanSquare, sum } from './statistics.ts';

export interface MarkedChat {
  readonly at: readonly number[];
  readonly by: readonly number[];
  readonly openings: readonly number[];
}

/** A way to tell openings. */
export interface Reading {
  /** Chance of each message to be one. */
  readonly q: ArrayLike<number>;
  /** My share of the openings. */
  readonly me: number;
}

export interface RealScore {
  readonly counted: number;
  readonly areaUnderCurve: number;
  readonly f1: number;
  readonly shareError: number;
}

const pause = 900;

export const realisedShare = ({ by, openings }: MarkedChat): number =>
  sum(openings.filter((_, i) => by[i] === 0)) / sum(openings);

export function scoreReal(
  chats: readonly MarkedChat[],
  read: (chat: MarkedChat) => Reading,
): RealScore {
  const readings = chats.map(read);
  const marks = chats.flatMap((chat, k) => afterPauses(chat, readings[k]));
  return {
    counted: sum(readings.map(({ q }) => sum(Array.from(q)))),
    areaUnderCurve: areaUnderCurve(marks),
    f1: f1(marks),
    shareError: rootMeanSquare(chats.map((chat, k) => readings[k].me - realisedShare(chat))),
  };
}

interface Mark {
  readonly found: number;
  readonly weight: number;
}

const afterPauses = ({ at, openings }: MarkedChat, { q }: Reading): readonly Mark[] =>
  openings
    .map((weight, i) => ({ weight, found: q[i] }))
    .filter((_, i) => i > 0 && at[i] - at[i - 1] >= pause);

function f1(marks: readonly Mark[]): number {
  const called = marks.filter(({ found }) => found >= 0.5);
  const right = sum(called.map(({ weight }) => weight));
  return (2 * right) / (called.length + sum(marks.map(({ weight }) => weight)));
}
