import { describe, expect, test } from 'vitest';
import { nameHabitsIn } from './name-habits.ts';

const chat = (...lines: readonly string[]): string =>
  lines.map((line, k) => `25/03/24, 10:${String(k + 10)} - ${line}\n`).join('');

describe('names with a colon in them', () => {
  test('show by coming back with the same words', () => {
    const head = chat('Uni: Anna: hi', 'Bob: hey', 'Uni: Anna: how are you', 'Uni: Anna: bye: now');
    expect(nameHabitsIn(head).longer).toEqual(new Set(['Uni: Anna']));
  });

  test('are not made of a word that someone likes to begin with', () => {
    const head = chat('Ann: note: milk', 'Ann: note: bread', 'Ann: ok', 'Ann: note: eggs');
    expect(nameHabitsIn(head).longer.size).toBe(0);
  });

  test('need more than two messages', () => {
    expect(nameHabitsIn(chat('Ann: ps: x', 'Ann: ps: y')).longer.size).toBe(0);
  });
});

describe('a colon without a space', () => {
  test('is a habit where most heads have it', () => {
    expect(nameHabitsIn(chat('Bob:Hi', 'Ann:hey', 'Bob:bye')).close).toBe(true);
  });

  test('is none where names are followed by one', () => {
    expect(nameHabitsIn(chat('Bob: Hi', 'Ann joined at 10:30', 'Ann: hey')).close).toBe(false);
    expect(nameHabitsIn(chat('Ann left', 'See https://example.org')).close).toBe(false);
  });
});
