import { describe, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import {
  accountedFor,
  brief,
  bytesFile,
  doubtLines,
  problemOf,
  readingOf,
  readWith,
  textFile,
  type Read,
} from '../testing/reading.ts';
import { telegram } from './telegram.ts';

const ann = { from: 'Ann', from_id: 'user1' };
const bob = { from: 'Bob', from_id: 'user2' };

/** Noon of a day in Delhi, as Telegram writes it. */
const when = { date: '2024-03-15T12:00:00', date_unixtime: '1710484200' };

const said = (fields: object): object => ({ id: 1, type: 'message', ...when, ...ann, ...fields });
const service = (fields: object): object => ({
  id: 1,
  type: 'service',
  ...when,
  actor: 'Ann',
  actor_id: 'user1',
  text: '',
  ...fields,
});

const chat = (messages: readonly object[], fields: object = {}): object => ({
  name: 'Bob',
  type: 'personal_chat',
  id: 2,
  ...fields,
  messages,
});

const read = (json: object): Promise<Read> => readText(JSON.stringify(json, undefined, 1));
const readText = (text: string): Promise<Read> => readWith(telegram, textFile('result.json', text));
const entriesOf = async (...messages: readonly object[]): Promise<readonly string[]> =>
  (await read(chat(messages))).entries.map(brief);

const noon = '2024-03-15T12:00:00 user1';

describe('what was said', () => {
  test.each([
    [{ text: 'hi' }, 'text: hi'],
    [{ text: ['see ', { type: 'link', text: 'https://x.org' }, '!'] }, 'text: see https://x.org!'],
    [{ text: [{ type: 'bold', text: 'a' }, { type: 'odd' }, 7] }, 'text: a'],
    [{ text: '👍' }, 'emoji: 👍'],
    [{ text: '', photo: 'p.jpg' }, 'photo:'],
    [{ text: 'the beach', photo: '(File not included. …)' }, 'photo: the beach'],
    [{ text: '', file: 'a.pdf' }, 'document:'],
    [{ text: '', file: 's.webp', media_type: 'sticker', sticker_emoji: '🙂' }, 'sticker:'],
    [{ text: '', file: 'v.ogg', media_type: 'voice_message', duration_seconds: 7 }, 'voice:'],
    [{ text: '', file: 'v.mp4', media_type: 'video_message' }, 'video-note:'],
    [{ text: '', file: 'v.mp4', media_type: 'video_file' }, 'video:'],
    [{ text: '', file: 'a.mp4', media_type: 'animation' }, 'gif:'],
    [{ text: '', file: 'a.mp3', media_type: 'audio_file' }, 'document:'],
    [{ text: '', photo: 'p.jpg', self_destruct_period_seconds: 9 }, 'once:'],
    [{ text: '', contact_information: { phone_number: '1' } }, 'contact-card:'],
    [{ text: '', location_information: { latitude: 1, longitude: 2 } }, 'location:'],
    [{ text: '', poll: { question: 'Where to?', answers: [] } }, 'poll: Where to?'],
    [{ text: 'not my words', forwarded_from: 'Cy' }, 'forward:'],
    [{ text: 'nor these', forwarded_from: null }, 'forward:'],
    [{ text: 'hi', edited: '2024-03-16T12:00:00', edited_unixtime: '1710570600' }, 'text: hi'],
  ])('%j', async (fields, expected) => {
    expect(await entriesOf(said(fields))).toEqual([`${noon} said ${expected}`]);
  });

  test('keeps its instant, its own id and what it answers', async () => {
    const { entries } = await read(chat([said({ id: 7, text: 'hi', reply_to_message_id: 5 })]));
    expect(entries).toMatchObject([
      { instant: Date.UTC(2024, 2, 15, 6, 30), ref: '7', replyTo: '5', line: 1, lines: 1 },
    ]);
  });

  test('of a kind the export does not name is a doubt, and an entry', async () => {
    const result = await read(chat([said({ text: '', game_title: 'chess' })]));
    expect(result.entries.map(brief)).toEqual([`${noon} said unknown:`]);
    expect(doubtLines(result)).toEqual({ 'unknown-nontext': [1] });
  });
});

describe('what the app wrote', () => {
  test.each([
    [
      { action: 'phone_call', duration_seconds: 65, discard_reason: 'hangup' },
      'called answered 65',
    ],
    [{ action: 'phone_call', discard_reason: 'missed' }, 'called missed 0'],
    [{ action: 'phone_call', discard_reason: 'busy', duration_seconds: 3 }, 'called missed 0'],
    [{ action: 'phone_call' }, 'called missed 0'],
    [{ action: 'send_star_gift' }, 'reacted gift'],
    [{ action: 'pin_message', message_id: 3 }, 'system pin_message'],
    [{ action: 'create_group', title: 'Rome' }, 'system create_group Rome'],
    [{ action: 'group_call', duration: 30 }, 'system group_call'],
  ])('%j', async (fields, expected) => {
    expect(await entriesOf(service(fields))).toEqual([`${noon} ${expected}`]);
  });
});

describe('reactions', () => {
  const given = { ...bob, date: '2024-03-15T12:07:00' };

  test('stand beside the message, by those who are named', async () => {
    const reactions = [
      { type: 'emoji', count: 2, emoji: '❤', recent: [given, { ...ann, date: 'soon' }] },
      { type: 'custom_emoji', count: 1, document_id: 'x', recent: [given] },
      { type: 'paid', count: 5 },
    ];
    const { entries } = await read(chat([said({ id: 7, text: 'hi', reactions })]));
    expect(entries.slice(1).map(brief)).toEqual([
      '2024-03-15T12:07:00 user2 reacted ❤',
      '2024-03-15T12:00:00 user1 reacted ❤',
      '2024-03-15T12:07:00 user2 reacted custom_emoji',
    ]);
    expect(entries[1]).toMatchObject({
      instant: Date.UTC(2024, 2, 15, 6, 37),
      ref: '7:user2:❤',
      replyTo: '7',
      lines: 0,
    });
  });
});

describe('who wrote it', () => {
  test.each([
    [{ from: 'Ann', from_id: 'user1' }, 'user1'],
    [{ from: 'Ann', from_id: 4_611_686 }, 'user4611686'],
    [{ from: null, from_id: 'user5' }, 'user5'],
    [{ from: 'Ann', from_id: undefined }, 'Ann'],
    [{ from: '__proto__', from_id: '__proto__' }, '__proto__'],
  ])('%j', async (fields, by) => {
    const { entries } = await read(chat([said({ text: 'hi', ...fields })]));
    expect(entries).toMatchObject([{ by }]);
  });

  test('is named by their handle, also when two are called the same', async () => {
    const messages = [said({ text: 'a' }), said({ text: 'b', from: 'Ann', from_id: 'user9' })];
    const { chats } = await read(chat(messages));
    expect(chats.get('2')?.names).toEqual(
      new Map([
        ['user1', 'Ann'],
        ['user9', 'Ann'],
      ]),
    );
  });
});

describe('a whole account', () => {
  const account = {
    about: 'Here is the data you requested.',
    personal_information: { user_id: 1, first_name: 'Ann', bio: '"messages": [' },
    contacts: { list: [{ user_id: 2 }] },
    chats: {
      about: 'This page lists all chats.',
      list: [
        chat([said({ text: 'to Bob' })]),
        chat([said({ text: 'note' })], { name: 'Ann', type: 'saved_messages', id: 1 }),
        chat([said({ text: 'beep' })], { type: 'bot_chat', id: 3 }),
        chat([said({ text: 'all' })], { name: 'Rome', type: 'private_supergroup', id: 4 }),
        chat([said({ text: 'news' })], { type: 'public_channel', id: 5 }),
        chat([], { id: 6 }),
      ],
    },
    left_chats: {
      list: [chat([said({ text: 'bye' })], { name: 'Oslo', type: 'private_group', id: 7 })],
    },
  };

  test('gives every chat with its shape, and its owner', async () => {
    const { chats, entries } = await read(account);
    expect(
      [...chats.values()].map(({ key, title, shape, owner }) => [key, title, shape, owner]),
    ).toEqual([
      ['2', 'Bob', 'pair', 'user1'],
      ['1', 'Ann', 'self', 'user1'],
      ['3', 'Bob', 'bot', 'user1'],
      ['4', 'Rome', 'group', 'user1'],
      ['5', 'Bob', 'channel', 'user1'],
      ['7', 'Oslo', 'group', 'user1'],
    ]);
    expect(entries.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('a record that is not as it should be', () => {
  test.each([
    ['without a date', { ...said({ text: 'hi' }), date: undefined, date_unixtime: undefined }],
    ['of a type nobody knows', said({ type: 'unsupported' })],
    ['that is no record', 7],
    ['that is a list', [said({ text: 'hi' })]],
  ])('%s is a doubt', async (_, record) => {
    const result = await read(chat([record as object, said({ text: 'next' })]));
    expect(result.entries).toHaveLength(1);
    expect(doubtLines(result)).toEqual({ 'not-understood': [1] });
    expect(accountedFor(result)).toBe(2);
  });

  test.each(['1e400', '-1', '0', 'soon', ''])(
    'with the time %j keeps the clock on the wall',
    async (time) => {
      const { entries } = await read(chat([said({ text: 'hi', date_unixtime: time })]));
      expect(entries.map(brief)).toEqual([`${noon} said text: hi`]);
      expect(entries[0].instant).toBeUndefined();
    },
  );

  test('that names a thing twice is read, with a doubt', async () => {
    const result = await readText(
      '{"name":"Bob","type":"personal_chat","id":2,"messages":[{"id":1,"type":"message","date":"2024-03-15T12:00:00","text":"a","text":"b"}]}',
    );
    expect(result.entries).toMatchObject([{ text: 'b' }]);
    expect(doubtLines(result)).toEqual({ 'duplicate-key': [1] });
  });
});

describe('what Telegram wrote that is no JSON', () => {
  const broken = (text: string): string =>
    `{"name":"Bob","type":"personal_chat","id":2,"messages":[{"id":1,"type":"message","date":"2024-03-15T12:00:00","text":${text}}]}`;

  test.each([
    ['control characters the way C writes them', '"a\\x1b\\x1Bb"', 'a\u001b\u001bb'],
    ['none of them behind a backslash that stands for itself', '"\\\\x41 \\x07"', '\\x41 \u0007'],
    [
      'a file name without quotes',
      '["a",{"type":"custom_emoji","text":"b","document_id": files/a b.webp}]',
      'ab',
    ],
  ])('%s is put right and told', async (_, text, expected) => {
    const result = await readText(broken(text));
    expect(result.entries).toMatchObject([{ text: expected }]);
    expect(doubtLines(result)).toEqual({ repaired: [1] });
  });

  test('what cannot be put right is a doubt', async () => {
    const result = await readText(broken('tru'));
    expect(doubtLines(result)).toEqual({ 'not-understood': [1] });
  });

  test.each([
    ['{"name":"Bob","messages":[{"id":1}}', 'not-json', 34],
    ['{"name":"Bäb","messages":]', 'not-json', 26],
  ])('%s is damaged, at a byte', async (text, why, offset) => {
    expect(problemOf(await readText(text))).toEqual({
      kind: 'damaged',
      file: 'result.json',
      why,
      offset,
    });
  });
});

describe('a file that is cut off', () => {
  const whole = JSON.stringify(chat([said({ text: 'one' }), said({ text: 'two' })]));

  test('gives what was there, anywhere, and says so', async () => {
    for (let length = 60; length < whole.length; length += 1) {
      const result = await readText(whole.slice(0, length));
      expect(result.doubts).toMatchObject([{ doubt: 'truncated' }]);
      expect(accountedFor(result)).toBe(readingOf(result).lines);
    }
    expect((await readText(whole)).doubts).toEqual([]);
  });
});

describe('budgets', () => {
  test('stop what is too deep or too long, and name the budget', async () => {
    const deep = `{"messages":[${'['.repeat(limits.jsonDepth)}`;
    expect(problemOf(await readText(deep))).toMatchObject({
      kind: 'too-large',
      limit: 'json-depth',
    });
    const name = `{"${'k'.repeat(limits.jsonKey + 1)}":1}`;
    expect(problemOf(await readText(name))).toMatchObject({ kind: 'too-large', limit: 'json-key' });
  });

  test('do not hold for what is passed over', async () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({
        other_data: 'x'.repeat(limits.jsonValue + 10),
        ...chat([said({ text: 'hi' })]),
      }),
    );
    expect((await readWith(telegram, bytesFile('result.json', bytes))).entries).toHaveLength(1);
  });
});

test.each([
  [10_000, { capped: [10_000] }],
  [10_001, {}],
])('a chat of %i messages may have been cut short by Telegram', async (count, doubts) => {
  const messages = Array.from({ length: count }, (_, id) => said({ id, text: 'hi' }));
  expect(doubtLines(await read(chat(messages, { type: 'private_supergroup' })))).toEqual(doubts);
});

test('what an export can hold does not depend on what is in it, but for the zone', async () => {
  const carries = {
    reactions: true,
    calls: 'with-duration',
    replies: true,
    edits: false,
    resolution: 'seconds',
  };
  expect(readingOf(await read(chat([said({ text: 'hi' })]))).carries).toMatchObject({
    ...carries,
    zone: 'utc',
  });
  const old = said({ text: 'hi', date_unixtime: undefined });
  expect(readingOf(await read(chat([old]))).carries).toMatchObject({ ...carries, zone: 'unknown' });
});

test('damaged characters are counted by the record', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(chat([said({ text: 'gr?n' })])));
  bytes[bytes.lastIndexOf(63)] = 0xfc;
  const result = await readWith(telegram, bytesFile('result.json', bytes));
  expect(result.entries).toMatchObject([{ text: 'gr\uFFFDn' }]);
  expect(doubtLines(result)).toEqual({ 'damaged-characters': [1] });
});
