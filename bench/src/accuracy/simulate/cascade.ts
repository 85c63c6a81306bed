// Pairs in whom every message may set off others: by the same person at once, by the other in their lived
// time, both with heavy (Lomax) tails. What nothing set off is an opening.

import { day } from './activity.ts';
import { drawShared, rateFor, two, type Said, type Shared, type Two } from './habits.ts';
import { openingTimes, type Stage } from './openings.ts';
import type { Random } from './random.ts';

export interface Cascading extends Shared {
  readonly family: 'cascades';
  readonly each: Two<{
    /** Messages that one of one's own sets off, and one of the other's. */
    readonly own: number;
    readonly other: number;
    readonly ownSeconds: number;
    readonly otherSeconds: number;
  }>;
  /** Exponent of the tail. */
  readonly tail: number;
}

/** `wanted`: messages. */
export function drawCascading(wanted: number, random: Random): Cascading {
  const each = two(() => ({
    own: random.uniform(0.15, 0.4),
    other: random.uniform(0.3, 0.55),
    ownSeconds: random.scale(15, 60),
    otherSeconds: random.scale(60, 1200),
  }));
  const messages = messagesOf(each);
  const pace = { least: 0.1, most: 6, years: 8, slow: 1.3, quick: Math.min(5, 40 / messages) };
  const rate = rateFor(wanted / messages, pace, random);
  const tail = random.uniform(1.1, 2.2);
  return { family: 'cascades', each, tail, ...drawShared(messages, rate, random) };
}

/** Messages an opening brings with it in all, on average over both (the branching process's mean). */
function messagesOf([a, b]: Cascading['each']): number {
  const determinant = (1 - a.own) * (1 - b.own) - a.other * b.other;
  return (2 - a.own - b.own + a.other + b.other) / determinant / 2;
}

/** `most`: messages wanted. */
export function cascade(
  habits: Cascading,
  stage: Stage,
  most: number,
  random: Random,
): readonly Said[] {
  const said: Said[] = [];
  const waiting = ([0, 1] as const).flatMap((by) => {
    const rate = (habits.rate * (by === 0 ? habits.mine : 1 - habits.mine)) / day;
    return openingTimes(stage, by, rate, random).map((at): Said => ({ at, by, opens: true }));
  });
  for (let message = waiting.pop(); message !== undefined; message = waiting.pop()) {
    if (message.at > stage.end) continue;
    said.push(message);
    waiting.push(...setOff(habits, stage, message, random));
  }
  return said.sort((a, b) => a.at - b.at).slice(0, most);
}

function setOff(
  habits: Cascading,
  { days }: Stage,
  { at, by }: Said,
  random: Random,
): readonly Said[] {
  const wait = (seconds: number): number =>
    seconds * (random.uniform(0, 1) ** (-1 / habits.tail) - 1);
  const after: Said[] = [];
  const own = habits.each[by];
  for (let k = random.poisson(own.own); k > 0; k -= 1)
    after.push({ at: at + 1 + Math.min(7200, wait(own.ownSeconds)), by, opens: false });
  const to = by === 0 ? 1 : 0;
  const other = habits.each[to];
  const { lived, when } = days[to];
  for (let k = random.poisson(other.other); k > 0; k -= 1) {
    const delay = Math.min(3 * day, wait(other.otherSeconds));
    after.push({ at: when(lived(at) + delay) + 2, by: to, opens: false });
  }
  return after;
}
