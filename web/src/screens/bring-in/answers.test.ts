import { describe, expect, test } from 'vitest';
import {
  toPersonId,
  type Person,
  type Survey,
  type SurveyedChat,
  type Zone,
} from '@eachother/core';
import {
  choicesFrom,
  firstAnswers,
  isAnswered,
  nobody,
  othersIn,
  othersNotAsked,
} from './answers.ts';
import { readAs } from './date-example.ts';

const aChat = (them: string): SurveyedChat => ({
  key: them,
  title: them,
  shape: 'pair',
  handles: ['Sam', them].map((name) => ({ handle: name, name, messages: 5 })),
  messages: 10,
  from: '2025-01-01T10:00:00',
  to: '2025-02-01T10:00:00',
});

const aSurvey = (...others: readonly string[]): Survey => ({
  file: 'chat.zip',
  format: 'whatsapp',
  title: 'WhatsApp',
  messages: 10,
  calls: 0,
  reactions: 0,
  system: 0,
  doubts: new Map(),
  lines: 10,
  chats: others.map(aChat),
  people: [],
  from: undefined,
  to: undefined,
  dateOrder: 'dmy',
  dateExamples: [],
  carries: {
    reactions: false,
    calls: 'no',
    readTimes: false,
    replies: false,
    edits: false,
    resolution: 'minutes',
    zone: 'unknown',
  },
});

const asha: Person = {
  id: toPersonId(7),
  name: 'Asha',
  kind: 'sibling',
  way: 'not-said',
  isMe: false,
};
const me = { guess: undefined, sure: false, handles: ['Sam', 'Asha'] };
const asked = {
  survey: aSurvey('Asha'),
  questions: { me, dateOrder: undefined },
  people: [asha],
  zone: 'UTC' as Zone,
};

describe('what is asked of a file', () => {
  test('nothing is answered for the person: who is me stays open until it is said', () => {
    const answers = firstAnswers(asked);
    expect(answers.me).toBe('');
    expect(isAnswered(answers, asked.questions)).toBe(false);
    expect(isAnswered({ ...answers, me: 'Sam' }, asked.questions)).toBe(true);
    expect(isAnswered({ ...answers, me: nobody }, asked.questions)).toBe(false);
  });

  test('an open order of dates must be answered too', () => {
    const questions = { me, dateOrder: { examples: ['3/4/25'] } };
    const answers = { ...firstAnswers(asked), me: 'Sam' };
    expect(isAnswered(answers, questions)).toBe(false);
    expect(isAnswered({ ...answers, dateOrder: 'mdy' }, questions)).toBe(true);
  });

  test('the other is matched to someone of that very name, and can be someone new', () => {
    const [other] = othersIn(asked.survey, 'Sam', [asha]);
    expect(other).toMatchObject({ handle: 'Asha', person: '7' });
    const answers = { ...firstAnswers(asked), me: 'Sam', others: [other] };
    expect(choicesFrom(answers).people).toEqual(new Map([['Asha', asha.id]]));
    expect(choicesFrom({ ...answers, others: [{ ...other, person: '' }] }).people).toEqual(
      new Map(),
    );
  });

  test('of a whole account only the first few others are asked about', () => {
    const survey = aSurvey(...Array.from({ length: 9 }, (_, k) => `Person ${k}`));
    expect(othersIn(survey, 'Sam', [])).toHaveLength(6);
    expect(othersNotAsked(survey, 'Sam')).toBe(3);
  });
});

test('a date of the file is read both ways round, in its own digits', () => {
  expect([readAs('3/4/25', 'dmy'), readAs('3/4/25', 'mdy')]).toEqual([
    '3 April 2025',
    '4 March 2025',
  ]);
  expect(readAs('٣/٤/٢٠٢٥', 'dmy')).toBe('3 April 2025');
  expect(readAs('someday', 'dmy')).toBe('someday');
});
