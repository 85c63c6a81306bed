// A simulated pair: its messages, which of them opened a conversation, and what is true of the two.

import { createActivity, type Activity } from './activity.ts';
import { cascade, drawCascading, type Cascading } from './cascade.ts';
import { talk } from './conversation.ts';
import { two, type Family, type Said, type Two } from './habits.ts';
import { swing, type Stage } from './openings.ts';
import { createRandom, type Random } from './random.ts';
import { drawTalking, type Talking } from './talking.ts';

export type Habits = Talking | Cascading;

export interface Messages {
  /** UTC seconds, whole. */
  readonly at: Float64Array;
  /** 0: me, 1: them. */
  readonly by: Uint8Array;
  /** 1 where a message opened a conversation. */
  readonly opens: Uint8Array;
}

export interface Pair extends Messages {
  readonly family: Family;
  readonly seed: number;
  /** My share of the openings in the long run. */
  readonly propensity: number;
  /** The days of the two, from `start`. */
  readonly days: Two<Activity>;
}

/** 1 January 2020, UTC seconds. */
export const start = 1_577_836_800;
/** Messages of the long run that shows the propensity. */
const longRun = 60_000;

export function simulatePair(family: Family, messages: number, seed: number): Pair {
  const random = createRandom(seed);
  const habits = drawHabits(family, messages, random);
  const stage = stageFor(habits, { messages, years: 20, swings: true }, random);
  const said = columns(play(habits, stage, messages, random));
  return { family, seed, ...said, propensity: propensityOf(habits, random), days: stage.days };
}

/** Only what was said: the same as the pair's of this seed. */
export function simulateMessages(family: Family, messages: number, seed: number): Messages {
  const random = createRandom(seed);
  const habits = drawHabits(family, messages, random);
  const stage = stageFor(habits, { messages, years: 20, swings: true }, random);
  return columns(play(habits, stage, messages, random));
}

const drawHabits = (family: Family, messages: number, random: Random): Habits =>
  family === 'cascades' ? drawCascading(messages, random) : drawTalking(family, messages, random);

/** Of the same two in a life without seasons; nothing else in it changes. */
function propensityOf(habits: Habits, random: Random): number {
  if (habits.family === 'cascades') return habits.mine;
  const stage = stageFor(habits, { messages: longRun, years: 40, swings: false }, random);
  const openings = play(habits, stage, longRun, random).filter(({ opens }) => opens);
  return openings.filter(({ by }) => by === 0).length / openings.length;
}

const play = (habits: Habits, stage: Stage, most: number, random: Random): readonly Said[] =>
  habits.family === 'cascades'
    ? cascade(habits, stage, most, random)
    : talk(habits, stage, most, random);

interface Length {
  readonly messages: number;
  /** At most. */
  readonly years: number;
  readonly swings: boolean;
}

function stageFor(habits: Habits, { messages, years, swings }: Length, random: Random): Stage {
  const wanted = 60 + (3 * messages) / (habits.messages * habits.rate);
  const length = Math.min(years * 365, wanted);
  const together = swing(length, swings ? habits.swing : 0, 20, random);
  const moods = two(() => {
    const own = swing(length, swings ? habits.ownSwing : 0, 30, random);
    return own.map((level, k) => level * together[k]);
  });
  const days = two((side) => createActivity(habits.rhythm[side], length, random));
  return { days, moods, end: (length - 1) * 86_400 };
}

const columns = (said: readonly Said[]): Messages => ({
  at: Float64Array.from(said, ({ at }) => start + Math.round(at)),
  by: Uint8Array.from(said, ({ by }) => by),
  opens: Uint8Array.from(said, ({ opens }) => (opens ? 1 : 0)),
});
