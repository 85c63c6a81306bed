// How one of the two answers the other: each opening by the other is followed forward, message by message,
// carrying the chance that it is still open and that what comes is its answer.

import { betaQuantile } from '../../math/beta.ts';
import { firstAtOrAfter } from '../../math/sorted.ts';
import { exposure } from '../../coverage.ts';
import type { History } from '../../history.ts';
import { day } from '../../time.ts';
import { clocksOf } from '../initiative/clock.ts';
import type { OpeningChances } from '../initiative/chances.ts';
import { spokeBefore } from '../initiative/sequence.ts';
import { designEffect } from '../design-effect.ts';
import { weightedMedian } from './median.ts';

export interface Answers {
  /** Share of the other's openings that were answered, with its 90 % range. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** The middle wait; undefined when nothing was answered. */
  readonly wait: Wait | undefined;
  /** Openings that waited, as a sum of chances. */
  readonly pending: number;
  /** Answers it rests on, newest first, as moment ids. */
  readonly evidence: readonly number[];
}

export interface Wait {
  /** Waking seconds, 86,400 a day. */
  readonly waking: number;
  /** Seconds, nights left out and no longer than on the wall: at the hour at which someone mostly writes,
   * their waking clock runs many times as fast. */
  readonly told: number;
}

/** Observed days after which an opening counts as unanswered. */
const patience = 7;
const mostEvidence = 150;

/** `who`: ME or THEM, the one who answers. */
export function answersOf(chances: OpeningChances, who: number, history: History): Answers {
  const { sequence, q } = chances;
  const { at, by } = sequence;
  const waves = wavesOf(history, who);
  let answered = 0;
  let pending = 0;
  const hit = new Float64Array(at.length);
  const weight = new Float64Array(at.length);
  for (let i = 0; i < at.length; i += 1) {
    if (by[i] === who || q[i] < 0.001) continue;
    const chance = sequence.shared[i] === 1 ? 1 : answerChance(chances, i, who);
    if (chance < 1 && isStillOpen(history, at[i] * 1000)) continue;
    const waved = chance < 0.5 && waves.follow(at[i] * 1000);
    weight[i] = q[i] * (waved ? chance : 1);
    hit[i] = q[i] * chance;
    pending += weight[i];
    answered += hit[i];
  }
  const effective = pending / designEffect(at, hit, weight);
  const k = effective * (pending > 0 ? answered / pending : 0);
  return {
    share: (answered + 1) / (pending + 2),
    low: betaQuantile(0.05, k + 1, effective - k + 1),
    high: betaQuantile(0.95, k + 1, effective - k + 1),
    wait: waitOf(chances, who),
    pending,
    evidence: evidenceOf(chances, who, history),
  };
}

/** That `who` writes before the next opening, or both speak. */
function answerChance({ sequence, q }: OpeningChances, from: number, who: number): number {
  const { by, shared } = sequence;
  let live = 1;
  for (let j = from + 1; j < by.length && live > 0.001; j += 1) {
    if (by[j] === who || shared[j] === 1) return live * (1 - q[j]);
    live *= 1 - q[j];
  }
  return 0;
}

interface Waves {
  /** Within the days an answer may take. */
  follow(at: number): boolean;
}

/** A like or a bare emoji is no answer, and whoever sent one did not leave the other waiting either. */
function wavesOf({ gestures }: History, who: number): Waves {
  const at = gestures.at.filter((_, k) => gestures.by[k] === who);
  return {
    follow(from) {
      const next = firstAtOrAfter(at, from);
      return next < at.length && at[next] < from + patience * day;
    },
  };
}

/** Too near the end of what could be seen to call it unanswered. */
const isStillOpen = ({ observed }: History, at: number): boolean =>
  exposure(observed, at, Infinity) < patience * day;

/**
 * The middle wait before a message that answers. What may well have opened instead counts little: late
 * openings would pass for slow answers.
 */
function waitOf({ sequence, q }: OpeningChances, who: number): Wait | undefined {
  const { at, by, broken, over } = sequence;
  const clock = clocksOf(sequence)[who];
  const waking: number[] = [];
  const told: number[] = [];
  const weights: number[] = [];
  for (let i = 1; i < at.length; i += 1) {
    if (by[i] !== who || spokeBefore(sequence, i, who) || broken[i] === 1 || q[i] > 0.999) continue;
    const [from, to] = [over[i - 1], at[i]];
    const awake = clock.waking(to) - clock.waking(from);
    waking.push(Math.max(1, awake));
    told.push(Math.max(1, Math.min(to - from, awake)));
    weights.push((1 - q[i]) ** 2);
  }
  const middle = weightedMedian(waking, weights);
  return middle === undefined
    ? undefined
    : { waking: middle, told: weightedMedian(told, weights) ?? middle };
}

function evidenceOf(
  { sequence, q }: OpeningChances,
  who: number,
  history: History,
): readonly number[] {
  const ids: number[] = [];
  const { by, row } = sequence;
  for (let i = by.length - 1; i > 0 && ids.length < mostEvidence; i -= 1)
    if (by[i] === who && by[i - 1] !== who && q[i] < 0.5 && q[i - 1] >= 0.5)
      ids.push(history.id[row[i]]);
  return ids;
}
