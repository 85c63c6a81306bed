// One card of every kind, for laws about their words.

import { toMomentId } from '../moment.ts';
import { toPersonId } from '../person.ts';
import { kindnessKinds, type Card } from '../practice/cards.ts';
import { questions } from '../practice/questions.ts';
import { day, toInstant } from '../time.ts';

const person = toPersonId(2);
const moments = [toMomentId(7)];
const at = toInstant(20_000 * day);
const oneDay = { from: at, to: toInstant(at + day) };

export const everyCard: readonly Card[] = [
  {
    kind: 'ritual',
    key: 'ritual/1/2026-12-06',
    ritual: 1,
    person,
    what: 'Call Amma',
    on: at,
    moments,
  },
  {
    kind: 'date',
    key: 'ritual/2/2026-12-06',
    ritual: 2,
    person,
    what: 'Birthday',
    on: at,
    moments,
  },
  { kind: 'promise', key: 'promise/1', person, what: 'send the recipe', days: oneDay, moments },
  { kind: 'hard-time', key: 'hard-time/1/1', person, name: '', since: at, moments },
  { kind: 'hard-time', key: 'hard-time/2/1', person, name: 'exams', since: at, moments },
  ...kindnessKinds.map((how) => {
    return { kind: 'kindness' as const, key: `kindness/${how}`, person, how, at, moments };
  }),
  { kind: 'question', key: 'question/x', person: undefined, question: questions[0], moments: [] },
];
