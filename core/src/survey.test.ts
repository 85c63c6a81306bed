import { describe, expect, test } from 'vitest';
import { ownerGuess } from './owner-guess.ts';
import { surveyFile } from './survey.ts';
import { textFile } from './testing/reading.ts';
import type { SourceFile } from './importers/importer.ts';
import type { Survey } from './vault.ts';

async function surveyed(file: SourceFile): Promise<Survey> {
  const survey = await surveyFile(file);
  if (!survey.ok) throw new Error(survey.problem.kind);
  return survey.value;
}

const chat = (name: string, ...lines: readonly string[]): SourceFile =>
  textFile(name, lines.map((line, k) => `25/03/24, 10:${k + 10} - ${line}\n`).join(''));

const telegram = (fields: object, ...chats: readonly (readonly string[])[]): SourceFile => {
  const list = chats.map((people, index) => ({
    name: people.at(-1),
    type: 'personal_chat',
    id: index,
    messages: people.map((from) => ({
      type: 'message',
      date: '2024-03-25T10:00:00',
      from,
      from_id: `user of ${from}`,
      text: 'hi',
    })),
  }));
  return textFile('result.json', JSON.stringify({ ...fields, chats: { list } }));
};

describe('a survey', () => {
  test('counts what an export holds', async () => {
    const survey = await surveyed(
      chat(
        'WhatsApp Chat with Maya.txt',
        'Maya is a contact',
        'Ada: hi',
        'Maya: null',
        'Maya: hey',
        'Maya: null',
      ),
    );
    expect(survey).toMatchObject({
      format: 'whatsapp',
      title: 'WhatsApp',
      messages: 4,
      system: 1,
      lines: 5,
      people: [
        { name: 'Maya', messages: 3 },
        { name: 'Ada', messages: 1 },
      ],
      chats: [{ title: 'Maya', messages: 4, from: '2024-03-25T10:10:00' }],
      from: '2024-03-25T10:10:00',
      to: '2024-03-25T10:14:00',
      dateOrder: 'dmy',
    });
  });

  test('counts every doubt and keeps the first five', async () => {
    const nulls = Array.from({ length: 9 }, () => 'Ada: null');
    const { doubts } = await surveyed(chat('chat.txt', ...nulls));
    expect(doubts.get('unknown-nontext')).toMatchObject({ count: 9 });
    expect(doubts.get('unknown-nontext')?.samples.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  test('adds up people of the same name over several chats, and names their handles', async () => {
    const survey = await surveyed(telegram({}, ['Ada', 'Maya'], ['Ada', 'Kit']));
    expect(survey.people).toEqual([
      { name: 'Ada', messages: 2 },
      { name: 'Maya', messages: 1 },
      { name: 'Kit', messages: 1 },
    ]);
    expect(survey.chats[0].handles[0]).toEqual({ handle: 'user of Ada', name: 'Ada', messages: 1 });
  });
});

describe('a survey that comes to nothing', () => {
  test('because the file cannot be read is its problem', async () => {
    const problem = { kind: 'empty-file', file: 'chat.txt' };
    expect(await surveyFile(textFile('chat.txt', ''))).toEqual({ ok: false, problem });
  });

  test('because it was given up says so', async () => {
    const signal = AbortSignal.abort();
    const survey = await surveyFile(chat('chat.txt', 'Ada: hi'), { signal });
    expect(survey).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  });
});

test('a survey takes the person’s word for the order of dates', async () => {
  const file = textFile('chat.txt', '3/4/24, 10:00 - Ada: hi');
  const survey = await surveyFile(file, { dateOrder: 'mdy' });
  expect(survey.ok && survey.value.from).toBe('2024-03-04T10:00:00');
});

describe('who the owner may be', () => {
  test('is sure where the export says so', async () => {
    const survey = await surveyed(
      telegram({ personal_information: { user_id: 7 } }, ['Ada', 'Maya']),
    );
    expect(ownerGuess(survey, [])).toMatchObject({ guess: 'user7', sure: true });
  });

  test('is sure where one of them was me before', async () => {
    const survey = await surveyed(chat('chat.txt', 'Ada: hi', 'Maya: hey'));
    expect(ownerGuess(survey, ['Ada', 'Zoe'])).toEqual({
      guess: 'Ada',
      sure: true,
      handles: ['Ada', 'Maya'],
    });
  });

  test('is sure where one is in all of several chats', async () => {
    const survey = await surveyed(telegram({}, ['Ada', 'Maya'], ['Kit', 'Ada']));
    expect(ownerGuess(survey, [])).toMatchObject({ guess: 'user of Ada', sure: true });
  });

  test('is a guess where the file is named after the other', async () => {
    const survey = await surveyed(chat('WhatsApp Chat with Maya.txt', 'Ada: hi', 'Maya: hey'));
    expect(ownerGuess(survey, [])).toMatchObject({ guess: 'Ada', sure: false });
  });

  test.each([
    ['nothing tells', chat('chat.txt', 'Ada: hi', 'Maya: hey')],
    ['it is a group', chat('chat.txt', 'Ada: hi', 'Maya: hey', 'Kit: ho')],
    ['no one is in all chats', telegram({}, ['Ada', 'Maya'], ['Kit', 'Zoe'])],
  ])('is open where %s', async (_, file) => {
    expect(ownerGuess(await surveyed(file), [])).toMatchObject({ guess: undefined, sure: false });
  });
});
