// What a simulated pair is like, drawn anew for every pair. The families differ in how people talk, so that
// no method is judged only in a world of its own making:
//   sessions   turns and bursts, quick and slow answers in lived time, some openings never answered
//   letters    few openings, answers after hours and days
//   rituals    greetings at fixed hours, answers in wall time, a change of tempo half-way, reminders
//   lively     long conversations, late answers with a heavy tail; a night mostly ends what is owed
//   cascades   every message may set off others, by either (a Hawkes process)

import type { Rhythm } from './activity.ts';
import type { Random } from './random.ts';

export const talkingFamilies = ['sessions', 'letters', 'rituals', 'lively'] as const;
export type TalkingFamily = (typeof talkingFamilies)[number];
export const families = [...talkingFamilies, 'cascades'] as const;
export type Family = (typeof families)[number];

export type Two<T> = readonly [T, T];
export const two = <T>(make: (side: 0 | 1) => T): Two<T> => [make(0), make(1)];

/** One message of a simulated life; `at` in seconds from its beginning. */
export interface Said {
  readonly at: number;
  readonly by: 0 | 1;
  readonly opens: boolean;
}

export interface Shared {
  /** My part of the openings that come to mind. */
  readonly mine: number;
  /** Openings a day that come to mind, of both. */
  readonly rate: number;
  /** Messages that follow from one opening, itself among them, on average. */
  readonly messages: number;
  readonly rhythm: Two<Rhythm>;
  /** Spread of slow swings in how much there is to say: together, and of each. */
  readonly swing: number;
  readonly ownSwing: number;
}

/** Bounds of the rate, such that the wanted number of messages takes some years and not a lifetime. */
export interface Pace {
  readonly least: number;
  readonly most: number;
  readonly years: number;
  /** The slowest and quickest rate where nothing else bounds it. */
  readonly slow: number;
  readonly quick: number;
}

export function rateFor(wanted: number, pace: Pace, random: Random): number {
  const low = Math.min(pace.most, Math.max(pace.least, wanted / (pace.years * 365)));
  return random.scale(low, Math.max(pace.quick, low * pace.slow));
}

export function drawShared(messages: number, rate: number, random: Random): Shared {
  const zones = [0, random.pick([0, 0, 0, 0, 1, 5.5, -4.5, 9.5])];
  return {
    mine: random.uniform(0.08, 0.92),
    rate,
    messages,
    rhythm: two((side) => ({
      zone: zones[side],
      wake: random.normal(7.3, 0.8),
      sleep: random.normal(23.6, 0.9),
      leak: random.uniform(0.005, 0.04),
      work: random.uniform(0, 0.7),
      weekend: random.uniform(0.7, 1.5),
    })),
    swing: random.uniform(0.1, 0.6),
    ownSwing: random.uniform(0, 0.35),
  };
}
