// The five ties of the sample circle: what is true of each, before anything is written.

import { english } from './english.ts';
import { hinglish } from './hinglish.ts';
import { home } from './home.ts';
import type { Pace, Tie } from './talk.ts';

const quick: Pace = { minutes: 4, late: 0.01, lateDays: 1 };
const easy: Pace = { minutes: 12, late: 0.03, lateDays: 1 };
const inOwnTime: Pace = { minutes: 200, late: 0.65, lateDays: 1.8 };

const plain: Omit<Tie, 'speech' | 'rate' | 'mine' | 'pace'> = {
  turns: 5,
  calls: { share: 0, mine: 0.5, minutes: 10 },
  likes: 0,
  isHard: () => false,
  leftOpen: [],
};

/** As many beginnings by one as by the other, week after week. */
export const steady: Tie = {
  ...plain,
  speech: english,
  rate: () => 4.5,
  mine: () => 0.5,
  pace: { me: quick, them: quick },
};

/** Days may pass; an answer comes. His last words still wait for one, and were liked. */
export const slow: Tie = {
  ...plain,
  speech: english,
  rate: () => 1.4,
  mine: () => 0.55,
  pace: { me: easy, them: inOwnTime },
  turns: 3,
  calls: { share: 0.03, mine: 0.5, minutes: 25 },
  likes: 0.15,
  leftOpen: [
    'hey, I moved the desk to the window at last',
    'the light in here, look',
    'and this is the lake at six in the morning',
    'how are you? no hurry',
  ],
};

/** Little is written; the telephone rings every few days, mostly from home. */
export const parent: Tie = {
  ...plain,
  speech: home,
  rate: () => 6,
  mine: () => 0.25,
  pace: { me: easy, them: easy },
  turns: 3,
  calls: { share: 0.5, mine: 0.25, minutes: 18 },
};

/** Weeks before the end. */
export const hardWeeks = { from: 36, to: 22 };
const isHard = (weeksBefore: number): boolean =>
  weeksBefore <= hardWeeks.from && weeksBefore >= hardWeeks.to;

/** Both begin, but for one season in which one of them carries more. */
export const sibling: Tie = {
  ...plain,
  speech: hinglish,
  rate: (weeksBefore) => (isHard(weeksBefore) ? 7 : 4.5),
  mine: (weeksBefore) => (isHard(weeksBefore) ? 0.95 : 0.5),
  pace: { me: quick, them: easy },
  calls: { share: 0.06, mine: 0.5, minutes: 14 },
  isHard,
};

/** Two warm years, then longer and longer gaps. */
export const growingQuiet: Tie = {
  ...plain,
  speech: english,
  rate: (weeksBefore) =>
    weeksBefore > 40 ? 4 : 0.35 + (3.65 * Math.max(0, weeksBefore - 30)) / 10,
  mine: (weeksBefore) => (weeksBefore > 40 ? 0.55 : 0.7),
  pace: { me: easy, them: easy },
  turns: 6,
};
