// The five ties of the sample circle: what is true of each, before anything is written.

import { english, hinglish, home } from './phrases.ts';
import type { Pace, Tie } from './talk.ts';

const quick: Pace = { minutes: 4, late: 0.01, lateDays: 1 };
const easy: Pace = { minutes: 12, late: 0.03, lateDays: 1 };
const inOwnTime: Pace = { minutes: 45, late: 0.3, lateDays: 2.5 };
const never = (): boolean => false;
const noCalls = { share: 0, mine: 0.5, minutes: 10 };

/** As many beginnings by one as by the other, week after week. */
export const steady: Tie = {
  speech: english,
  rate: () => 4.5,
  mine: () => 0.5,
  pace: { me: quick, them: quick },
  turns: 5,
  calls: noCalls,
  isHard: never,
};

/** Days may pass; an answer always comes. */
export const slow: Tie = {
  speech: english,
  rate: () => 2.2,
  mine: () => 0.6,
  pace: { me: easy, them: inOwnTime },
  turns: 5,
  calls: { share: 0.03, mine: 0.5, minutes: 25 },
  isHard: never,
};

/** Little is written; the telephone rings every few days, mostly from home. */
export const parent: Tie = {
  speech: home,
  rate: () => 6,
  mine: () => 0.4,
  pace: { me: easy, them: easy },
  turns: 3,
  calls: { share: 0.5, mine: 0.35, minutes: 18 },
  isHard: never,
};

/** Weeks before the end. */
export const hardWeeks = { from: 36, to: 22 };
const isHard = (weeksBefore: number): boolean =>
  weeksBefore <= hardWeeks.from && weeksBefore >= hardWeeks.to;

/** Even, but for one season in which one of them carries more. */
export const sibling: Tie = {
  speech: hinglish,
  rate: (weeksBefore) => (isHard(weeksBefore) ? 5 : 3.6),
  mine: (weeksBefore) => (isHard(weeksBefore) ? 0.9 : 0.48),
  pace: { me: quick, them: easy },
  turns: 5,
  calls: { share: 0.06, mine: 0.5, minutes: 14 },
  isHard,
};

/** Two warm years, then longer and longer gaps. */
export const growingQuiet: Tie = {
  speech: english,
  rate: (weeksBefore) =>
    weeksBefore > 40 ? 4 : 0.35 + (3.65 * Math.max(0, weeksBefore - 30)) / 10,
  mine: (weeksBefore) => (weeksBefore > 40 ? 0.55 : 0.7),
  pace: { me: easy, them: easy },
  turns: 6,
  calls: noCalls,
  isHard: never,
};
