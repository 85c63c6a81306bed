// Fading, or only quiet? Two questions asked of the weekly counts of openings, at whatever rate two people
// talk: is the present silence out of the ordinary, and did the rate fall? A tie is only ever compared with
// its own past, and an alarm is rare where nothing happened (docs/accuracy.md counts them). Rare contact is
// beyond any method within half a year; then nothing is said.

import { changeBefore } from './change-point.ts';
import { overdispersion, rate, sum, type Weekly } from './counts.ts';
import { silenceBefore } from './silence.ts';

export type Trend =
  | { readonly kind: 'steady' }
  | {
      readonly kind: 'less';
      readonly since: number;
      readonly now: number;
      readonly before: number;
      readonly sure: number;
    }
  /** `weeks` observed without contact; `usual`: openings a week before. */
  | { readonly kind: 'silent'; readonly weeks: number; readonly usual: number };

const leastWeeks = 34;
const changeAlarm = 4.12;
const silenceAlarm = 4;
/** A silence must have surprised a month ago already. */
const month = 4;

/** How things stand at the end of week `until` (exclusive), from the weeks before it only. */
export function trendAt(weekly: Weekly, until: number): Trend {
  if (sum(weekly.seen, Math.max(0, until - 156), until) < leastWeeks) return { kind: 'steady' };
  return silenceAt(weekly, until) ?? fallAt(weekly, until) ?? { kind: 'steady' };
}

function silenceAt(weekly: Weekly, until: number): Trend | undefined {
  const [before, now] = [until - month, until].map((week) =>
    silenceBefore(weekly, week, overdispersion(weekly, week)),
  );
  if (Math.min(before.surprise, now.surprise) <= silenceAlarm) return undefined;
  return { kind: 'silent', weeks: now.weeks, usual: usualRate(weekly, until) };
}

function fallAt(weekly: Weekly, until: number): Trend | undefined {
  const { odds, since } = changeBefore(weekly, until, overdispersion(weekly, until));
  if (odds <= changeAlarm) return undefined;
  const { counts, seen } = weekly;
  return {
    kind: 'less',
    since,
    now: rate(counts, seen, [since, until]),
    before: rate(counts, seen, [Math.max(0, since - 52), since]),
    sure: 1 / (1 + Math.exp(-odds)),
  };
}

/** Openings a week over the year before the last quarter. */
const usualRate = ({ counts, seen }: Weekly, until: number): number =>
  rate(counts, seen, [Math.max(0, until - 64), Math.max(0, until - 12)]);
