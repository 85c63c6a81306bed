// Openings that come to mind of each of the two: in lived time, more in some months than in others, and for
// some people at fixed hours.

import { day, type Activity } from './activity.ts';
import type { Two } from './habits.ts';
import type { Random } from './random.ts';

/** The world a pair talks in. */
export interface Stage {
  readonly days: Two<Activity>;
  /** How much each has to say, per day of the simulation; 1 on average. */
  readonly moods: Two<Float64Array>;
  /** Seconds. */
  readonly end: number;
}

/** A slow swing around 1, one value a day; `memory` in days (an Ornstein-Uhlenbeck path). */
export function swing(days: number, spread: number, memory: number, random: Random): Float64Array {
  const kept = Math.exp(-1 / memory);
  const step = spread * Math.sqrt(1 - kept * kept);
  let level = random.normal(0, spread);
  return Float64Array.from({ length: Math.floor(days) + 3 }, (_, k) => {
    if (k > 0) level = kept * level + random.normal(0, step);
    return Math.exp(level - (spread * spread) / 2);
  });
}

/** `rate`: openings a second. Ascending. */
export function openingTimes(stage: Stage, side: 0 | 1, rate: number, random: Random): number[] {
  const activity = stage.days[side];
  const mood = stage.moods[side];
  const most = mood.reduce((high, level) => Math.max(high, level), 0);
  const until = activity.lived(stage.end);
  const times: number[] = [];
  const wait = 1 / (rate * most);
  for (let lived = random.exponential(wait); lived < until; lived += random.exponential(wait)) {
    const at = activity.when(lived);
    if (random.uniform(0, most) < mood[Math.floor(at / day)]) times.push(at);
  }
  return times;
}

/** Openings at a fixed hour of the local day, on as many days as the rate asks for. */
export function ritualTimes(
  { end }: Stage,
  { hour, zone, rate }: { readonly hour: number; readonly zone: number; readonly rate: number },
  random: Random,
): number[] {
  const times: number[] = [];
  for (let date = 0; date < Math.floor(end / day); date += 1) {
    if (!random.chance(Math.min(0.95, rate * day))) continue;
    const at = date * day + (hour - zone) * 3600 + random.normal(0, 1500);
    if (at > 0 && at < end) times.push(at);
  }
  return times.sort((a, b) => a - b);
}
