// A hard time proposed from the words: several signs by one person within days, never from one message (METHOD 4.3).
// It is only a question to the user, who knows whether it was one. It cannot see what was told on the telephone.

import type { MomentId } from '../moment.ts';
import { day, toInstant, toWallTime, zoneClock, type Span, type Zone } from '../time.ts';

/** A message in which its writer tells of trouble. */
export interface Sign {
  readonly id: MomentId;
  /** UTC milliseconds. */
  readonly at: number;
}

export interface Episode {
  /** Whole days on the wall, from the first sign to the last. */
  readonly span: Span;
  readonly signs: readonly Sign[];
}

const leastSigns = 3;
const leastDays = 2;
const within = 14 * day;

/** Episodes of one person; signs that lie close go on with one, wherever it began. */
export function episodesOf(signs: readonly Sign[], zone: Zone): readonly Episode[] {
  const runs: Sign[][] = [];
  for (const sign of signs.toSorted((a, b) => a.at - b.at)) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && sign.at - last.at < within) runs[runs.length - 1].push(sign);
    else runs.push([sign]);
  }
  return runs.filter((run) => isEnough(run, zone)).map((run) => episodeOf(run, zone));
}

const isEnough = (run: readonly Sign[], zone: Zone): boolean =>
  run.some((first, k) => {
    const close = run.slice(k).filter(({ at }) => at - first.at < within);
    return close.length >= leastSigns && daysOf(close, zone).size >= leastDays;
  });

const dayOf = (at: number, zone: Zone): number =>
  Math.floor(zoneClock(zone).wallOf(toInstant(at)) / day);

const daysOf = (signs: readonly Sign[], zone: Zone): ReadonlySet<number> =>
  new Set(signs.map(({ at }) => dayOf(at, zone)));

function episodeOf(signs: readonly Sign[], zone: Zone): Episode {
  const start = (days: number) => zoneClock(zone).instantOf(toWallTime(days * day));
  const from = start(dayOf(signs[0].at, zone));
  const to = start(dayOf(signs[signs.length - 1].at, zone) + 1);
  return { span: { from, to }, signs };
}
