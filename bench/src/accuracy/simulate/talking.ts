// Pairs whose openings start conversations: an opening, turns of some messages each, until nobody answers.

import type { Random } from './random.ts';
import { drawShared, rateFor, two, type Shared, type TalkingFamily, type Two } from './habits.ts';

export interface Talking extends Shared {
  readonly family: TalkingFamily;
  /** Turns of a conversation, on average. */
  readonly turns: number;
  /** Chance that an answer keeps the pace, quick or slow, of the one before. */
  readonly keep: number;
  readonly each: Two<Talker>;
  readonly rituals: Rituals | undefined;
  readonly nights: Nights | undefined;
}

export interface Talker {
  /** Messages of a turn, on average. */
  readonly burst: number;
  /** Chance of a quick answer; medians of quick and slow ones in seconds. */
  readonly quickly: number;
  readonly quick: number;
  readonly slow: number;
  /** Chance to answer an opening at all. */
  readonly answers: number;
  /** Chance to write again though the other has not answered. */
  readonly eager: number;
}

export interface Rituals {
  /** Part of the openings that are rituals. */
  readonly part: number;
  readonly each: Two<{
    /** Local hour of the greeting. */
    readonly hour: number;
    /** Weibull answers in wall time: shape, and median in seconds. */
    readonly shape: number;
    readonly median: number;
    /** Chance to remind when an opening stays unanswered. */
    readonly reminds: number;
  }>;
  /** What the median is multiplied by in the second half. */
  readonly later: number;
}

export interface Nights {
  /** Chance that a night in between ends what is owed. */
  readonly end: number;
  /** Shape of the log-logistic slow answers: the smaller, the heavier their tail. */
  readonly shape: number;
}

type Bounds = readonly [number, number];

interface Range {
  readonly turns: (random: Random) => number;
  readonly burst: (random: Random) => number;
  readonly quickly: Bounds;
  readonly quick: Bounds;
  readonly slow: Bounds;
  readonly answers: Bounds;
}

const [minute, hour] = [60, 3600];
const chatty = (random: Random): number => (random.chance(0.3) ? 1 : random.scale(1, 4.5));

const sessions: Range = {
  turns: (random) => random.scale(2.5, 12),
  burst: chatty,
  quickly: [0.35, 0.9],
  quick: [25, 4 * minute],
  slow: [15 * minute, 5 * hour],
  answers: [0.6, 0.98],
};

const ranges: { readonly [F in TalkingFamily]: Range } = {
  sessions,
  rituals: sessions,
  letters: {
    turns: (random) => random.uniform(2, 6),
    burst: (random) => random.uniform(1, 2.5),
    quickly: [0.05, 0.35],
    quick: [2 * minute, 20 * minute],
    slow: [2 * hour, 20 * hour],
    answers: [0.5, 0.95],
  },
  lively: {
    turns: (random) => random.scale(8, 40),
    burst: (random) => random.scale(1, 2.5),
    quickly: [0.7, 0.95],
    quick: [20, 3 * minute],
    slow: [20 * minute, 4 * hour],
    answers: [0.7, 0.98],
  },
};

/** `wanted`: messages. */
export function drawTalking(family: TalkingFamily, wanted: number, random: Random): Talking {
  const range = ranges[family];
  const turns = range.turns(random);
  const bursts = two(() => range.burst(random));
  const messages = (turns * (bursts[0] + bursts[1])) / 2;
  const rate = rateFor(wanted / messages, paceOf(family, messages), random);
  return {
    family,
    turns,
    ...drawShared(messages, rate, random),
    keep: random.uniform(0.5, 0.95),
    each: two((side) => drawTalker(range, bursts[side], random)),
    rituals: family === 'rituals' ? drawRituals(random) : undefined,
    nights: family === 'lively' ? drawNights(random) : undefined,
  };
}

const paceOf = (family: TalkingFamily, messages: number) =>
  family === 'letters'
    ? { least: 0.03, most: 1.2, years: 14, slow: 1.3, quick: 0.35 }
    : { least: 0.08, most: 4, years: 8, slow: 1.5, quick: Math.min(5, 40 / messages) };

const drawTalker = (range: Range, burst: number, random: Random): Talker => ({
  burst,
  quickly: random.uniform(...range.quickly),
  quick: random.scale(...range.quick),
  slow: random.scale(...range.slow),
  answers: random.uniform(...range.answers),
  eager: random.uniform(0.4, 1),
});

const drawRituals = (random: Random): Rituals => ({
  part: random.uniform(0.1, 0.6),
  later: random.scale(1 / 3, 3),
  each: two(() => ({
    hour: random.pick([8, 13, 21.5]),
    shape: random.uniform(0.35, 0.7),
    median: random.scale(2 * minute, 2.5 * hour),
    reminds: random.uniform(0, 0.5),
  })),
});

const drawNights = (random: Random): Nights => ({
  end: random.uniform(0.6, 0.95),
  shape: random.uniform(1, 1.8),
});
