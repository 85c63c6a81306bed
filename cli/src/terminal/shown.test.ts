import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined, jsonLine, say, shown } from './shown.ts';

const dangerous =
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;

describe('foreign text in a terminal', () => {
  test.each([
    ['a colour code', 'Maya \u001b[31mRao', 'Maya ␛[31mRao'],
    ['a window title', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['a code of one byte', '\u009b2J', '‹U+009B›2J'],
    ['text turned around', 'exe.\u202egnp', 'exe.‹U+202E›gnp'],
    ['a bell and a backspace', 'a\u0007\u0008', 'a␇␈'],
    ['a hidden tag', 'a\u{e0041}', 'a‹U+E0041›'],
    ['a line break', 'one\ntwo', 'one ↵ two'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
  ])('%s is made visible', (_, text, visible) => {
    expect(shown(text)).toBe(visible);
  });

  test('what people write in their own scripts stays as it is', () => {
    for (const text of ['प्रिया 👩‍👩‍👧', 'می‌خواهم', '家族 👨🏽‍🚀', 'Zoë']) expect(shown(text)).toBe(text);
  });

  test('a heap of accents is cut to four', () => {
    expect(shown(`Z${'\u0301'.repeat(50)}`)).toBe(`Z${'\u0301'.repeat(4)}`);
  });

  test('nothing a text holds reaches the terminal as control', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(dangerous.test(shown(text))).toBe(false);
      }),
    );
  });
});

test('a line of ours takes only what is shown, and joins it unchanged', () => {
  expect(say`Hello ${shown('a\u001bb')}, ${3} times`).toBe('Hello a␛b, 3 times');
  expect(joined([say`a`, say`b`], '-')).toBe('a-b');
});

test('JSON is safe to look at and holds the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = jsonLine({ text });
      expect(dangerous.test(line)).toBe(false);
      expect(JSON.parse(line)).toEqual({ text });
    }),
  );
});
