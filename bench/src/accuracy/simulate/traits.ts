// What a chat, or the weeks of a tie, look like from outside, in a few numbers: the simulations are held against
// the same numbers of the program they were ported from.

import { mean, quantile } from '../score/statistics.ts';
import type { Messages } from './pair.ts';
import type { TieCourse } from './weekly.ts';

export const chatTraits = [
  'openings of 100 messages',
  'changes of hands of 100',
  'middle wait for a change, minutes',
  'longest tenth of them, hours',
  'days',
  'openings answered of 100',
  'lean of the messages, 100: all by one',
] as const;

export function traitsOfChat(messages: Messages): readonly number[] {
  const { at, by, opens } = messages;
  const waits: number[] = [];
  for (let i = 1; i < at.length; i += 1) if (by[i] !== by[i - 1]) waits.push(at[i] - at[i - 1]);
  const openings = Array.from(at.keys()).filter((i) => opens[i] === 1);
  const answered = openings.filter((i) => isAnswered(messages, i)).length;
  const mine = by.filter((who) => who === 0).length / by.length;
  return [
    (100 * openings.length) / at.length,
    (100 * waits.length) / (at.length - 1),
    quantile(waits, 0.5) / 60,
    quantile(waits, 0.9) / 3600,
    (at[at.length - 1] - at[0]) / 86_400,
    (100 * answered) / openings.length,
    200 * Math.abs(mine - 0.5),
  ];
}

/** The other writes before the next opening. */
export function isAnswered({ by, opens }: Messages, opening: number): boolean {
  let next = opening + 1;
  while (next < by.length && opens[next] === 0 && by[next] === by[opening]) next += 1;
  return next < by.length && opens[next] === 0;
}

export const tieTraits = [
  'openings a week',
  'weeks without, of 100',
  'variance of the weeks in means',
] as const;

export function traitsOfTie({ counts }: TieCourse): readonly number[] {
  const all = Array.from(counts);
  const middle = mean(all);
  return [
    middle,
    (100 * all.filter((count) => count === 0).length) / all.length,
    mean(all.map((count) => (count - middle) ** 2)) / Math.max(middle, 1e-9),
  ];
}
