import { describe, expect, test } from 'vitest';
import { berlin } from '../testing/vault.ts';
import { toInstant } from '../time.ts';
import { promiseIn, type ReadAs } from './promise.ts';

const said = toInstant(Date.UTC(2024, 5, 7, 9));
const inText = (text: string, reading: ReadAs = 'not-read') =>
  promiseIn(text, { said, zone: berlin, reading });

describe('a promise is found', () => {
  test.each([
    ['I’ll call you on Sunday', 'I’ll call you on Sunday'],
    [
      "Long day. I'll send you the photos tomorrow! Good night",
      "I'll send you the photos tomorrow",
    ],
    ['I will bring you the book', 'I will bring you the book'],
    ['ok, will call you Sunday', 'ok, will call you Sunday'],
    ['I promise to come on Friday', 'I promise to come on Friday'],
    ["I'm going to help you move on Saturday", "I'm going to help you move on Saturday"],
    ['let me pay you back on Monday', 'let me pay you back on Monday'],
    ["I'll bring a box on Monday", "I'll bring a box on Monday"],
    ["I'll let you know by Wednesday", "I'll let you know by Wednesday"],
    ['I’ll ask my mother for you tomorrow', 'I’ll ask my mother for you tomorrow'],
    ['kal call karungi', 'kal call karungi'],
    ['haan, tujhe bhej dunga', 'haan, tujhe bhej dunga'],
    ['Sunday ko aaungi, pakka', 'Sunday ko aaungi, pakka'],
    ['Maa ki dal kal ghar se laungi', 'Maa ki dal kal ghar se laungi'],
    ['agle hafte paise de dunga', 'agle hafte paise de dunga'],
    ['kal phone karti hoon', 'kal phone karti hoon'],
  ])('%s', (text, what) => expect(inText(text)?.what).toBe(what));

  test.each([
    'I’ll call you on Sunday?',
    'shall I call you on Sunday?',
    'I won’t call you on Sunday',
    'I will not be able to send you that tomorrow',
    'if it rains I’ll call you tomorrow',
    'I’ll try to call you tomorrow',
    'maybe I’ll come on Sunday',
    'I said I’ll call you tomorrow',
    'she’ll call you on Sunday',
    'you will bring the book tomorrow',
    'I will call my mother on Sunday',
    'I’ll see you tomorrow',
    'talk to you tomorrow',
    'I will sleep early tonight',
    'I’ll kill you tomorrow, haha',
    'I will cry on Sunday',
    '“I will call you on Sunday” is what it says on the mug',
    'I called you on Sunday',
    'kal nahi aaungi',
    'agar time mila toh kal aaungi',
    'kal call kiya tha',
    'kal aaungi kya?',
    'maine bola tha kal call karungi',
    'shayad kal aaungi',
    'papa ko kal bata dungi',
    'kal baat karte hain',
    'I’ll call you in ten minutes',
    'I’ll be right back, I will bring you tea',
    'Will is nice',
    'I am fine, just tired',
    'the will to live',
    '',
  ])('and in “%s” none', (text) => expect(inText(text)).toBeUndefined());
});

test('where a reader took it for a promise, an act or a day is enough, and the grammar may still say no', () => {
  expect(inText('pick you up at the station, Sunday', 'promises')?.due).toBeDefined();
  expect(inText('pick you up at the station, Sunday')).toBeUndefined();
  expect(inText('I’ll finish the report', 'promises')?.what).toBe('I’ll finish the report');
  expect(inText('I’ll finish the report')).toBeUndefined();
  expect(inText('I won’t call you on Sunday', 'promises')).toBeUndefined();
  expect(inText('And sure I’ll come', 'promises')?.what).toBe('And sure I’ll come');
  expect(inText('I’ll be five minutes late', 'promises')).toBeUndefined();
  expect(inText('count on me', 'promises')).toBeUndefined();
});

test('its days come with it, and a long sentence is cut', () => {
  expect(inText('I’ll call you')?.due).toBeUndefined();
  expect(inText('I’ll call you tomorrow')?.due).toEqual({
    from: Date.UTC(2024, 5, 7, 22),
    to: Date.UTC(2024, 5, 8, 22),
  });
  const long = inText(`I’ll send you ${'the photos of the lake and '.repeat(20)} tomorrow`);
  expect(long?.what.length).toBeLessThanOrEqual(200);
});

test.each([
  'I doubt I will come on Sunday',
  'No way I will come on Saturday',
  'I hope I’ll bring you good news tomorrow',
  'God willing I’ll come on Sunday',
  'I was like I’ll call you tomorrow and he just laughed',
  'the hero goes I will come back for you on Friday',
  'Forwarded: I will send you blessings tomorrow, share with 10 people',
  'I’ll take you to court tomorrow',
  'I’ll tell you tomorrow what he did',
  'Kal se gym jaungi',
  'kal aungi to dungi',
  'tu bolegi toh kal aa jaungi',
  'My mother says I will call you tomorrow',
  'Once I get paid I’ll pay you back on Friday',
])('“%s” is no promise, though a reader takes it for one', (text) => {
  expect([inText(text), inText(text, 'promises')]).toEqual([undefined, undefined]);
});

test('waiting at the gate is promised to nobody, and writing to them not to you', () => {
  expect(inText('perfect, then I will wait at the gate', 'promises')).toBeUndefined();
  expect(inText('aw, I will write to them', 'promises')).toBeUndefined();
});

test.each([
  'sorry I forgot, I’ll send it to you today',
  'hope you are well, I’ll call you tomorrow',
  'no doubt, I’ll bring you the book on Friday',
])('“%s” is one: the word of doubt is about something else', (text) => {
  expect(inText(text)?.due).toBeDefined();
});
