// Presence: when one reaches out, is the other there? Of the openings by one, how many the other answered
// before the next opening, and how long answers take in waking time (METHOD 4.1; responsiveness: Reis,
// Clark & Holmes 2004). Told in bands and for both. It cannot see why: slow is not uncaring.

import { ME, THEM, type History } from '../history.ts';
import { toMomentId, type MomentId } from '../moment.ts';
import { both, swapped, type Both, type Side } from '../person.ts';
import type { Band, Statement } from '../portrait/statement.ts';
import { toInstant } from '../time.ts';
import { answersOf, type Answers } from './presence/answers.ts';
import { openingChances } from './initiative/chances.ts';
import { blindTo } from './blind.ts';
import type { Finding, Quality, Why } from './quality.ts';

/** How each answers the other. */
export type Presence = Both<Answers>;

/** Turns that waited for an answer, below which only examples are shown. */
const leastPending = 15;

export const presence: Quality<'presence', Presence> = {
  key: 'presence',
  method: 'presence 1: answers before the next opening, waking time',
  find,
  mirror: swapped,
  say,
};

function find(history: History): Finding<Presence> {
  if (history.length === 0)
    return { state: 'not-enough', why: { kind: 'no-moments' }, estimate: undefined };
  const chances = openingChances(history);
  const estimate = both((side) => answersOf(chances, side === 'me' ? ME : THEM, history));
  const why = whyNot(estimate, history);
  if (why !== undefined) return { state: 'not-enough', why, estimate };
  const evidence = [...estimate.me.evidence, ...estimate.them.evidence].map(toMomentId);
  return { state: 'said', estimate, evidence };
}

function whyNot({ me, them }: Presence, { by }: History): Why | undefined {
  if (!by.includes(ME) || !by.includes(THEM)) return { kind: 'one-voice' };
  const have = Math.floor(Math.min(me.pending, them.pending));
  return have < leastPending ? { kind: 'too-few-turns', have, need: leastPending } : undefined;
}

function say(finding: Finding<Presence>, history: History): readonly Statement[] {
  if (finding.state === 'not-enough') return [];
  return (['them', 'me'] as const).flatMap((who) =>
    answersCome(who, finding.estimate[who], history),
  );
}

function answersCome(who: Side, answers: Answers, history: History): readonly Statement[] {
  const { seconds, low, high, evidence } = answers;
  if (seconds === undefined) return [];
  const ids: readonly MomentId[] = evidence.map(toMomentId);
  return [
    {
      kind: 'answers-come',
      quality: 'presence',
      values: { who, band: bandOf(seconds), answered: { low, high } },
      evidence: ids,
      sure: undefined,
      rule: 'presence',
      blind: [...blindTo(history), 'after-the-export'],
      span: { from: toInstant(history.at[0]), to: history.end },
    },
  ];
}

const hour = 3600;
const day = 24 * hour;

/** `seconds`: waking seconds, 86,400 a day. */
export function bandOf(seconds: number): Band {
  if (seconds < hour) return 'within-the-hour';
  if (seconds < 0.75 * day) return 'same-day';
  return seconds < 4 * day ? 'within-days' : 'in-their-own-time';
}
