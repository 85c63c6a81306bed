// Presence: when one reaches out, is the other there? Of the openings by one, how many the other answered
// before the next opening, and how long answers take, nights left out (responsiveness: Reis,
// Clark & Holmes 2004). Told in bands and for both. It cannot see why: slow is not uncaring.

import { ME, sideOf, THEM, type History } from '../history.ts';
import { toMomentId } from '../moment.ts';
import { both, swapped, type Both, type Side } from '../person.ts';
import type { Band, Statement } from '../portrait/statement.ts';
import { toInstant } from '../time.ts';
import { answersOf, type Answers } from './presence/answers.ts';
import { beginningsOf } from './initiative/beginnings.ts';
import { openingChances, type OpeningChances } from './initiative/chances.ts';
import { blindTo } from './blind.ts';
import { asksBack, newsOf, type News } from './presence/news.ts';
import type { Finding, Quality, Why } from './quality.ts';

/** How each answers the other, and asks about the news of the other. */
export type Presence = Both<Answers & { readonly news: News | undefined }>;

/** Openings that waited for an answer, below which only an example is shown. */
const leastPending = 15;
/** Answers, below which nothing is said of how long they take. */
const leastAnswers = 5;

export const presence: Quality<'presence', Presence> = {
  key: 'presence',
  method: 'presence 2: answers before the next opening, nights left out',
  find,
  mirror: swapped,
  say,
};

function find(history: History): Finding<Presence> {
  if (history.length === 0)
    return { state: 'not-enough', why: { kind: 'no-moments' }, estimate: undefined };
  const chances = openingChances(history);
  const estimate = both((side) => ({
    ...answersOf(chances, side === 'me' ? ME : THEM, history),
    news: newsOf(history, side),
  }));
  const why = whyNot(estimate, history);
  if (why !== undefined) return { state: 'not-enough', why, estimate };
  const evidence = both((side) => followed(chances, side, history));
  return { state: 'said', estimate, evidence: [...evidence.me, ...evidence.them].map(toMomentId) };
}

function whyNot({ me, them }: Presence, { by, way }: History): Why | undefined {
  if (!by.includes(ME) || !by.includes(THEM)) return { kind: 'one-voice' };
  if (way === 'elsewhere') return { kind: way };
  if (canTell(me) || canTell(them)) return undefined;
  const have = Math.floor(Math.min(me.pending, them.pending));
  return { kind: 'too-few-waiting', have, need: leastPending };
}

/** Each answers the other's openings, so one can be told where the other cannot. */
export const canTell = ({ pending }: Answers): boolean => pending >= leastPending;

function say(finding: Finding<Presence>, history: History): readonly Statement[] {
  const { estimate } = finding;
  if (estimate === undefined) return [];
  return (['me', 'them'] as const).flatMap((who) => [
    ...(finding.state === 'said'
      ? [...answersCome(who, estimate[who], history), ...asksBack(who, estimate[who].news, history)]
      : []),
    ...anAnswer(who, estimate[who], history),
  ]);
}

function answersCome(who: Side, answers: Answers, history: History): readonly Statement[] {
  const { wait, low, high, evidence } = answers;
  if (!canTell(answers)) return [];
  const fewAnswers = wait === undefined || evidence.length < leastAnswers;
  return [
    {
      kind: 'answers-come',
      values: { who, answered: { low, high }, band: fewAnswers ? undefined : bandOf(wait.told) },
      ...common(history, followed(openingChances(history), who, history)),
      span: { from: toInstant(history.at[0]), to: history.end },
    },
  ];
}

const mostEvidence = 200;

/** What the other opened, each with what answered it, newest first: also what stayed open is a receipt. */
function followed(
  { sequence: { by, row }, q }: OpeningChances,
  who: Side,
  { id }: History,
): readonly number[] {
  const ids: number[] = [];
  let answer = -1;
  for (let i = by.length - 1; i >= 0 && ids.length < mostEvidence; i -= 1) {
    if (sideOf(by[i]) === who) answer = q[i] < 0.5 ? i : -1;
    else if (q[i] >= 0.5) {
      if (answer >= 0) ids.push(id[row[answer]]);
      ids.push(id[row[i]]);
      answer = -1;
    }
  }
  return ids;
}

/** The newest answer, by who has clearly begun nothing: coming back is a kindness too. */
function anAnswer(who: Side, { evidence }: Answers, history: History): readonly Statement[] {
  const begins = beginningsOf(openingChances(history), who, history).length > 0;
  if (begins || evidence.length === 0) return [];
  const [newest] = evidence;
  const at = toInstant(history.at[history.id.indexOf(newest)]);
  return [
    { kind: 'an-answer', values: { who, at }, ...common(history, [newest]), span: undefined },
  ];
}

const common = (history: History, evidence: readonly number[]) =>
  ({
    quality: 'presence',
    evidence: evidence.map(toMomentId),
    sure: undefined,
    rule: 'presence',
    blind: [...blindTo(history), 'after-the-export'],
  }) as const;

const hour = 3600;
const day = 24 * hour;

/** `seconds`: nights left out. */
export function bandOf(seconds: number): Band {
  if (seconds < hour) return 'within-the-hour';
  if (seconds < 0.75 * day) return 'same-day';
  return seconds < 4 * day ? 'within-days' : 'in-their-own-time';
}
