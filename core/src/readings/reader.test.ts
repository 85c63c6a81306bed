import { describe, expect, test } from 'vitest';
import { bitOf, heads, type Head } from './heads.ts';
import { longest } from './scan.ts';
import { measured } from './measured.ts';
import { readLanguages } from './read-languages.ts';
import { createReader } from './reader.ts';
import { isTrusted } from './trust.ts';

const reader = createReader();
const saidIn = (text: string): readonly Head[] => {
  const { says } = reader.read(text);
  return heads.filter((head) => (says & bitOf(head)) !== 0);
};
const chance = (text: string, head: Head, before?: string): number =>
  reader.read(text, before).chances?.[head] ?? Number.NaN;

describe('clear messages say what they carry', () => {
  test.each<readonly [string, Head]>([
    ['thank you so much for everything, love you', 'warmth'],
    ['thx yaar, bahut pyaar', 'warmth'],
    ['बहुत बहुत धन्यवाद', 'warmth'],
    ['happy birthday!!', 'warmth'],
    ['apna khayal rakhna', 'warmth'],
    ['hahahaha you wish', 'lightness'],
    ['😂😂', 'lightness'],
    ['wahahaz', 'lightness'],
    ['u wish :p', 'lightness'],
    ['can u send me the notes', 'request'],
    ['wan to go for dinner tmr?', 'plan'],
    ['kya baat hai lol 😂', 'lightness'],
    ["I'll send it to you tonight", 'commitment'],
    ['main kal subah bhej dungi', 'commitment'],
    ['when are you coming home?', 'question'],
    ['tum kab aaoge?', 'question'],
    ['तुम कब आओगे?', 'question'],
    ['sorry I am late', 'apology'],
    ['sorry yaar late ho gaya', 'apology'],
  ])('“%s”: %s', (text, head) => expect(saidIn(text)).toContain(head));

  test.each<readonly [string, Head]>([
    ['in the meeting', 'warmth'],
    ['the train was late again', 'lightness'],
    ["he said he'll send it", 'commitment'],
    ["I won't be able to send it", 'commitment'],
    ['if I can I will call', 'commitment'],
    ['reached home', 'question'],
    ['bhabhi aa gayi', 'lightness'],
    ['kk reached home', 'lightness'],
    ['ok', 'trouble'],
    ['stuck in traffic, be there in 10', 'trouble'],
  ])('“%s”: no %s', (text, head) => expect(saidIn(text)).not.toContain(head));

  test('a promise stands above its look-alikes', () => {
    const promise = chance("I'll call you on sunday", 'commitment');
    for (const alike of ["I won't call you on sunday", 'he said he will call you on sunday'])
      expect(chance(alike, 'commitment')).toBeLessThan(promise);
  });

  test('what was said before counts', () => {
    const words = 'that sounds so hard';
    expect(chance(words, 'support', 'my father is in hospital again, I am so scared')).not.toBe(
      chance(words, 'support'),
    );
  });
});

describe('the language of a text', () => {
  test.each([
    ['ok', 'english'],
    ['gr8, c u tmrw', 'english'],
    ['how was your day', 'english'],
    ['khana khaya kya', 'hinglish'],
    ['haan theek hai, kal milte hain', 'hinglish'],
    ['bhai meeting postpone ho gayi', 'hinglish'],
    ['क्या हुआ, सब ठीक है?', 'hindi'],
    ['naan innaiku varen, nee enga iruka?', 'other'],
    ['நான் நாளைக்கு வருகிறேன்', 'other'],
    ['Dziękuję bardzo, do zobaczenia jutro', 'other'],
    ['nie wiem jeszcze, co robisz jutro?', 'other'],
    ['muchas gracias, nos vemos mañana por la tarde', 'other'],
    ['ich bin gleich zu hause, bis später', 'other'],
    ['merci beaucoup, à demain', 'other'],
    ['तू काय करतोस, मी घरी आहे', 'other'],
    ['你好', 'other'],
    ['', 'none'],
    ['👍', 'none'],
    ['12:30', 'none'],
  ])('“%s” is %s', (text, language) => expect(reader.read(text).language).toBe(language));

  test.each(['naan innaiku varen, nee enga iruka?', 'Dziękuję bardzo, do zobaczenia jutro'])(
    'a language that is not read is withheld, not none: “%s”',
    (text) => expect(reader.read(text)).toEqual({ language: 'other', says: 0, chances: undefined }),
  );
});

describe('whatever it is given', () => {
  const hostile = [
    'a'.repeat(1_000_000),
    'ha'.repeat(500_000),
    '?!'.repeat(500_000),
    '\ud83d'.repeat(10_000),
    '\udc00 \ud800',
    '😂'.repeat(100_000),
    'e\u0301\u0301\u0301'.repeat(100_000),
    '\ufdfa'.repeat(10_000),
    '\u0000\u202e\u200b',
    'i will '.repeat(100_000),
  ];
  test.each(hostile.map((text) => [JSON.stringify(text.slice(0, 12)), text]))(
    '%s… gives chances between 0 and 1, or none',
    (_, text) => {
      const { chances } = reader.read(text, text);
      for (const one of Object.values(chances ?? {})) {
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }
    },
  );

  test('no more is read than so many characters', () => {
    const text = 'so happy for you '.repeat(200);
    expect(reader.read(`${text} thank you`)).toEqual(reader.read(text.slice(0, longest + 1)));
  });

  test('readings do not depend on what was read before', () => {
    const texts = ['thanks a lot!', 'main kal aaunga', 'ok', 'क्या हुआ?', 'Dziękuję'];
    const once = texts.map((text) => reader.read(text, 'how are you?'));
    const again = [...texts].reverse().map((text) => createReader().read(text, 'how are you?'));
    expect(again.reverse()).toEqual(once);
  });

  test('a version names the weights', () => {
    expect(createReader().version).toBe(reader.version);
    expect(reader.version).toMatch(/^[0-9a-f]{12}$/u);
  });
});

describe('what may be told without asking', () => {
  test('only heads that were right often enough on messages held out', () => {
    const trusted = readLanguages.flatMap((language) =>
      heads
        .filter((head) => isTrusted(head, language))
        .map((head) => measured[language][head].right / measured[language][head].said),
    );
    expect(trusted.length).toBeGreaterThan(5);
    expect(Math.min(...trusted)).toBeGreaterThanOrEqual(0.8);
  });

  test('nothing in a language that is not read', () =>
    expect(heads.filter((head) => isTrusted(head, 'other'))).toEqual([]));
});
