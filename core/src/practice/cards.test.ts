import { describe, expect, test } from 'vitest';
import { toMomentId } from '../moment.ts';
import { toPersonId, type PersonId } from '../person.ts';
import { day, toInstant } from '../time.ts';
import {
  answerOf,
  cardsOf,
  type Card,
  type DuePromise,
  type HardTimeNow,
  type Kindness,
  type RitualCard,
  type TodayWorld,
} from './cards.ts';
import { questions } from './questions.ts';

const now = toInstant(Date.UTC(2026, 11, 1, 9));
const after = (days: number) => toInstant(now + days * day);
const everyone = [2, 3, 4, 5, 6, 7, 8].map(toPersonId);
const [asha, ben, maya, tom, amma] = everyone;

const aWorld = (part: Partial<TodayWorld> = {}): TodayWorld => ({
  now,
  people: new Set(everyone),
  rituals: [],
  promises: [],
  hardTimes: [],
  kindnesses: [],
  question: { key: 'question/2026-12-01', question: questions[0] },
  answers: [],
  ...part,
});

const ritualOf = (
  person: PersonId | undefined,
  kind: RitualCard['kind'] = 'ritual',
): RitualCard => ({
  kind,
  key: `ritual/${person}/2026-12-01`,
  ritual: 1,
  person,
  what: 'call',
  on: now,
  moments: [],
});
const promiseTo = (person: PersonId, due: number, id = 1): DuePromise => ({
  id,
  person,
  what: 'send the recipe',
  days: { from: after(due - 1), to: after(due) },
  moments: [toMomentId(7)],
});
const hardTimeOf = (person: PersonId): HardTimeNow => ({
  id: 3,
  person,
  name: 'her mother’s operation',
  since: after(-9),
  moments: [],
});
const kindnessBy = (person: PersonId, moment = 9): Kindness => ({
  person,
  how: 'opening',
  at: after(-5),
  moment: toMomentId(moment),
});

const kinds = (cards: readonly Card[]) => cards.map(({ kind }) => kind);

describe('the cards of today', () => {
  test('of a quiet day are a question, and when it is answered none', () => {
    const quiet = aWorld();
    expect(kinds(cardsOf(quiet))).toEqual(['question']);
    const answers = [answerOf(cardsOf(quiet)[0], 'done', { now, tomorrow: after(1) })];
    expect(cardsOf(aWorld({ answers }))).toEqual([]);
  });

  test('are five at most, what has a day before what has none', () => {
    const world = aWorld({
      rituals: [ritualOf(asha), ritualOf(undefined), ritualOf(ben, 'date')],
      promises: [promiseTo(maya, 1)],
      hardTimes: [hardTimeOf(tom)],
      kindnesses: [kindnessBy(amma)],
    });
    expect(kinds(cardsOf(world))).toEqual(['date', 'ritual', 'ritual', 'promise', 'hard-time']);
  });

  test('name nobody twice', () => {
    const world = aWorld({
      rituals: [ritualOf(asha)],
      hardTimes: [hardTimeOf(asha)],
      kindnesses: [kindnessBy(asha), kindnessBy(ben)],
    });
    expect(cardsOf(world).map(({ kind, person }) => [kind, person])).toEqual([
      ['ritual', asha],
      ['question', undefined],
    ]);
  });

  test('are about nobody who has died or is hidden', () => {
    const world = aWorld({
      people: new Set([ben]),
      promises: [promiseTo(asha, 1)],
      hardTimes: [hardTimeOf(maya)],
      kindnesses: [kindnessBy(tom), kindnessBy(ben)],
    });
    expect(cardsOf(world).map(({ person }) => person)).toEqual([ben, undefined]);
  });
});

describe('an answer', () => {
  const world = aWorld({ kindnesses: [kindnessBy(asha)] });
  const [card] = cardsOf(world);

  test('of later lets a card rest until tomorrow', () => {
    const answers = [answerOf(card, 'later', { now, tomorrow: after(0.6) })];
    expect(kinds(cardsOf({ ...world, answers }))).toEqual(['question']);
    expect(kinds(cardsOf({ ...world, answers, now: after(0.6) }))).toContain('kindness');
  });

  test.each(['done', 'not-this'] as const)('of %s lets it rest for good', (answer) => {
    const answers = [answerOf(card, answer, { now, tomorrow: after(0.6) })];
    expect(kinds(cardsOf({ ...world, answers, now: after(30) }))).toEqual(['question']);
  });

  test('makes room for the next one of its kind', () => {
    const both = aWorld({ kindnesses: [kindnessBy(asha), kindnessBy(ben, 10)] });
    const answers = [answerOf(cardsOf(both)[0], 'done', { now, tomorrow: after(1) })];
    expect(cardsOf({ ...both, answers })[0]).toMatchObject({ kind: 'kindness', person: ben });
  });
});

describe('a promise of mine', () => {
  test('is one of two at most, the next one first', () => {
    const promises = [promiseTo(ben, 0, 2), promiseTo(maya, 1, 3), promiseTo(asha, 2, 1)];
    const shown = cardsOf(aWorld({ promises })).filter(({ kind }) => kind === 'promise');
    expect(shown.map(({ person }) => person)).toEqual([ben, maya]);
  });
});

describe('a hard time', () => {
  test('that was answered may come again a week later', () => {
    const world = aWorld({ hardTimes: [hardTimeOf(asha)] });
    const answers = [answerOf(cardsOf(world)[0], 'done', { now, tomorrow: after(1) })];
    expect(kinds(cardsOf({ ...world, answers }))).toEqual(['question']);
    expect(kinds(cardsOf({ ...world, answers, now: after(7) }))).toContain('hard-time');
  });
});
