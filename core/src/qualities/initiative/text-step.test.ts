import { describe, expect, test } from 'vitest';
import { aHistory, type MadeMoment } from '../../testing/history.ts';
import { day, hour, minute } from '../../time.ts';
import { openingChances } from './chances.ts';

const start = Date.UTC(2024, 2, 4, 9);

const minutes = [4, 9, 25, 70, 180, 400];

/** Forty mornings: a word to begin with, an answer some time in the day, and a closing word. */
const english = Array.from({ length: 40 }, (_, k): MadeMoment[] => {
  const at = start + k * day;
  const answered = at + minutes[k % minutes.length] * minute;
  return [
    { at, by: 'me', text: 'the bus is late again' },
    { at: answered, by: 'them', text: 'oh no, ok' },
    { at: answered + 3 * minute, by: 'me', text: 'yes, it always is' },
  ];
}).flat();

const until = start + 40 * day;

/** Chances of the last message by times and with words. */
function last(moments: readonly MadeMoment[], before: readonly MadeMoment[] = english) {
  const { q, fromTimes } = openingChances(aHistory({ moments: [...before, ...moments] }));
  return { withWords: q[q.length - 1], fromTimes: fromTimes[q.length - 1] };
}
const asked = (text: string): MadeMoment => ({ at: until, by: 'me', text });
const hoursLater = (hours: number, text: string): MadeMoment => ({
  at: until + hours * hour,
  by: 'them',
  text,
});

describe('words', () => {
  test('raise the chance of a late greeting and lower that of a late answer', () => {
    const greeting = last([
      asked('we moved the table'),
      hoursLater(1, 'Good morning! how are you'),
    ]);
    const answer = last([asked('did you move the table?'), hoursLater(1, 'yes, the table stands')]);
    expect(greeting.withWords).toBeGreaterThan(greeting.fromTimes + 0.2);
    expect(answer.withWords).toBeLessThan(answer.fromTimes);
  });

  test('say nothing within a quarter of an hour', () => {
    const { withWords, fromTimes } = last([asked('we moved it'), hoursLater(0.2, 'hey')]);
    expect(withWords).toBe(fromTimes);
  });

  test('say nothing where there are none', () => {
    const { withWords, fromTimes } = last([asked('we moved it'), hoursLater(9, '🎉 !!')]);
    expect(withWords).toBe(fromTimes);
  });

  test('say nothing in a language the lists do not know', () => {
    const texts = ['zug kommt wieder nicht', 'wirklich schlimm', 'immer dasselbe hier'];
    const german = english.map((one, k) => ({ ...one, text: texts[k % 3] }));
    const { withWords, fromTimes } = last([asked('tisch steht'), hoursLater(9, 'hey')], german);
    expect(withWords).toBe(fromTimes);
  });

  test('wait for thirty messages before they know the language', () => {
    const { withWords, fromTimes } = last(
      [asked('it moved'), hoursLater(9, 'hey')],
      english.slice(0, 12),
    );
    expect(withWords).toBe(fromTimes);
  });
});
