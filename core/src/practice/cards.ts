// The cards of today: at most five, by plain rules that can be read beside each. A date, a ritual whose time has
// come, a promise of mine near its day, someone whose hard time deserves a question, a kindness I may have missed,
// and a question to reflect on. Nobody is on two of them, nothing is carried from day to day, and none is fine.

import type { MomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';
import { day, toInstant, type Instant, type Span } from '../time.ts';
import type { Question } from './questions.ts';

export const cardAnswers = ['done', 'later', 'not-this'] as const;
export type CardAnswer = (typeof cardAnswers)[number];

export interface AnsweredCard {
  readonly key: string;
  readonly person: PersonId | undefined;
  readonly answer: CardAnswer;
  readonly at: Instant;
  /** `later`: it may come again from here on. */
  readonly until: Instant | undefined;
}

interface AnyCard {
  /** What an answer to it is remembered by. */
  readonly key: string;
  readonly person: PersonId | undefined;
  /** The moments it rests on. */
  readonly moments: readonly MomentId[];
}

export interface RitualCard extends AnyCard {
  readonly kind: 'ritual' | 'date';
  readonly ritual: number;
  readonly what: string;
  readonly on: Instant;
}
export interface PromiseCard extends AnyCard {
  readonly kind: 'promise';
  readonly what: string;
  readonly days: Span;
}
export interface HardTimeCard extends AnyCard {
  readonly kind: 'hard-time';
  readonly name: string;
  readonly since: Instant;
}
export interface KindnessCard extends AnyCard {
  readonly kind: 'kindness';
  readonly how: KindnessKind;
  readonly at: Instant;
}
export interface QuestionCard extends AnyCard {
  readonly kind: 'question';
  readonly question: Question;
}
export type Card = RitualCard | PromiseCard | HardTimeCard | KindnessCard | QuestionCard;
export type CardKind = Card['kind'];

export const kindnessKinds = ['opening', 'warmth', 'support'] as const;
export type KindnessKind = (typeof kindnessKinds)[number];

/** A promise of mine with a day. */
export interface DuePromise {
  readonly id: number;
  readonly person: PersonId;
  readonly what: string;
  readonly days: Span;
  readonly moments: readonly MomentId[];
}

/** Someone else's hard time that I know of and have not asked after. */
export interface HardTimeNow {
  readonly id: number;
  readonly person: PersonId;
  readonly name: string;
  readonly since: Instant;
  readonly moments: readonly MomentId[];
}

export interface Kindness {
  readonly person: PersonId;
  readonly how: KindnessKind;
  readonly at: Instant;
  readonly moment: MomentId;
}

export interface TodayWorld {
  readonly now: Instant;
  /** Who may be on a card: not who has died, and not who is hidden (METHOD R14, R16). */
  readonly people: ReadonlySet<PersonId>;
  /** Rituals and dates whose time has come, already few. */
  readonly rituals: readonly RitualCard[];
  /** Near their day, the next one first. */
  readonly promises: readonly DuePromise[];
  /** Whose time for a question is now. */
  readonly hardTimes: readonly HardTimeNow[];
  /** Latest first. */
  readonly kindnesses: readonly Kindness[];
  readonly question: { readonly key: string; readonly question: Question };
  readonly answers: readonly AnsweredCard[];
}

export const atMostCards = 5;

export function cardsOf(world: TodayWorld): readonly Card[] {
  const all: readonly Card[] = [
    ...world.rituals.filter(({ kind }) => kind === 'date'),
    ...world.rituals.filter(({ kind }) => kind === 'ritual'),
    ...promisesIn(world).slice(0, 2),
    ...hardTimesIn(world).slice(0, 1),
    ...kindnessesIn(world).slice(0, 1),
    { ...world.question, kind: 'question', person: undefined, moments: [] },
  ];
  const open = all.filter((card) => !isAnswered(card, world));
  return open.filter((card, k) => isFirstOf(card, open.slice(0, k))).slice(0, atMostCards);
}

const isFirstOf = ({ person }: Card, before: readonly Card[]): boolean =>
  person === undefined || before.every((one) => one.person !== person);

const isAnswered = ({ key }: AnyCard, { answers, now }: TodayWorld): boolean =>
  answers.some((one) => one.key === key && (one.until === undefined || now < one.until));

const mayBeShown = (one: AnyCard & { readonly person: PersonId }, world: TodayWorld): boolean =>
  world.people.has(one.person) && !isAnswered(one, world);

/** An answer is for its day: moved to another, it comes again. */
const promisesIn = (world: TodayWorld): readonly PromiseCard[] =>
  world.promises
    .map((one) => ({ ...one, kind: 'promise' as const, key: `promise/${one.id}/${one.days.to}` }))
    .filter((one) => mayBeShown(one, world));

const week = 7 * day;

/** An answer is for the week: a card that was answered may come again in the next. */
const hardTimesIn = (world: TodayWorld): readonly HardTimeCard[] =>
  world.hardTimes
    .toSorted((a, b) => b.since - a.since || a.id - b.id)
    .map((one) => {
      const key = `hard-time/${one.id}/${Math.floor((world.now - one.since) / week)}`;
      return { ...one, kind: 'hard-time' as const, key };
    })
    .filter((one) => mayBeShown(one, world));

const kindnessesIn = (world: TodayWorld): readonly KindnessCard[] =>
  world.kindnesses
    .map(({ moment, ...one }) => {
      const key = `kindness/${moment}`;
      return { ...one, kind: 'kindness' as const, key, moments: [moment] };
    })
    .filter((one) => mayBeShown(one, world));

/** Later is tomorrow; done and not this are for good. */
export const answerOf = (
  { key, person }: Pick<AnyCard, 'key' | 'person'>,
  answer: CardAnswer,
  when: { readonly now: Instant; readonly tomorrow: Instant },
): AnsweredCard => ({
  key,
  person,
  answer,
  at: when.now,
  until: answer === 'later' ? toInstant(when.tomorrow) : undefined,
});

export const occasionKey = (ritual: number, date: string): string => `ritual/${ritual}/${date}`;
