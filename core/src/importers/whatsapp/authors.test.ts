import { describe, expect, test } from 'vitest';
import { Line } from '../source/lines.ts';
import { Authors } from './authors.ts';
import type { NameHabits } from './name-habits.ts';

const noHabits: NameHabits = { longer: new Set(), close: false };

/** `name|what was said`, or `|the whole line` where the app wrote it. */
function readWith(authors: Authors, text: string): string {
  authors.read(Line.of(text), 0);
  return `${authors.name}|${text.slice(authors.bodyAt)}`;
}

const read = (text: string, habits = noHabits): string => readWith(new Authors(habits), text);

describe('who wrote a line', () => {
  test.each([
    ['Ann: hi', 'Ann|hi'],
    ['Ann: note: buy milk', 'Ann|note: buy milk'],
    ['Ann : hi', 'Ann|hi'],
    ['Ann:', 'Ann|'],
    ['Ann: ', 'Ann|'],
    ['Ann:\u200ehi', 'Ann|\u200ehi'],
    ['~ Push Name: hi', 'Push Name|hi'],
    ['~\u202fPush Name: hi', 'Push Name|hi'],
    ['\u202a+49\u00a0151\u00a02345\u20116789\u202c: hi', '+49 151 2345-6789|hi'],
    ['Dr. O’Neil (work) 🩺: hi', 'Dr. O’Neil (work) 🩺|hi'],
    ['"Annie": hi', '"Annie"|hi'],
    ['6" subs: hi', '6" subs|hi'],
    ['__proto__: hi', '__proto__|hi'],
    ['constructor: hi', 'constructor|hi'],
    ['~: hi', '~|hi'],
    [':: hi', ':|hi'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('nobody wrote', () => {
  test.each([
    'Ann left',
    'Messages and calls are end-to-end encrypted. Tap to learn more.',
    'Sara changed the subject from "A" to "Plan: B"',
    'Sara hat den Betreff von „A“ zu „Plan: B“ geändert',
    'Sara a changé le sujet de « A » à « Plan : B »',
    'Sara ändrade ämnet från ”A” till ”Plan: B”',
    '佐藤がグループ名を「計画: B」に変更しました',
    'Ann created group “Trip: Rome”',
    'Ann changed the group description to: be kind',
    'Welcome to the group: Rome',
    'See https://example.org',
    `${'x'.repeat(101)}: hi`,
  ])('%s', (text) => {
    expect(read(text)).toBe(`|${text}`);
  });
});

describe('a person', () => {
  test('stays who they are whatever they write first', () => {
    const authors = new Authors(noHabits);
    expect(readWith(authors, 'Ann: Bob created group chaos')).toBe('Ann|Bob created group chaos');
    expect(readWith(authors, 'Ann: I turned off disappearing messages')).toBe(
      'Ann|I turned off disappearing messages',
    );
    expect(readWith(authors, 'Ann: changed the subject from "a": b')).toBe(
      'Ann|changed the subject from "a": b',
    );
  });

  test('is found again without a space behind the colon', () => {
    const authors = new Authors(noHabits);
    expect(readWith(authors, 'Bob:.')).toBe('|Bob:.');
    expect(readWith(authors, 'Bob: hi')).toBe('Bob|hi');
    expect(readWith(authors, 'Bob:.')).toBe('Bob|.');
  });

  test('is told from others in any order of turns', () => {
    const authors = new Authors(noHabits);
    for (const name of ['Ann', 'Bob', 'Anna', 'Ann', 'Cy', 'Bob', 'Anna', 'Anna', 'Ann'])
      expect(readWith(authors, `${name}: hi`)).toBe(`${name}|hi`);
  });

  test('may have a colon in their name, where the file has that habit', () => {
    const habits = { longer: new Set(['Uni: Anna']), close: false };
    expect(read('Uni: Anna: hi', habits)).toBe('Uni: Anna|hi');
    expect(read('Uni: come: now', habits)).toBe('Uni|come: now');
  });

  test('may never have a space behind the colon, where the file has that habit', () => {
    expect(read('Bob:Hi: there', { longer: new Set(), close: true })).toBe('Bob|Hi: there');
  });

  test('is known once they wrote something', () => {
    const authors = new Authors(noHabits);
    expect(authors.isKnown(Line.of('Ann: hi'), 0)).toBe(false);
    readWith(authors, 'Ann: hi');
    expect(authors.isKnown(Line.of('Ann: bye'), 0)).toBe(true);
    expect(authors.isKnown(Line.of('Ann changed the subject from "A" to "Plan: B"'), 0)).toBe(
      false,
    );
  });

  test('is not looked for in the next line of the chunk', () => {
    const line = Line.of('Ann left\nBob: hi');
    line.to = 8;
    const authors = new Authors(noHabits);
    authors.read(line, 0);
    expect(authors.name).toBe('');
  });
});
