import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questions } from './questions.ts';
import { todaysQuestion } from './todays-question.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((day) => {
  const date = new Date(day * 86_400_000);
  return date.toISOString().slice(0, 10);
});
const askedBefore = fc.array(fc.constantFrom(...questions.map(({ key }) => key)));

/** What a whole evening of "another question" brings. */
function walk(date: string, steps: number): readonly string[] {
  const asked: string[] = [];
  for (let step = 0; step < steps; step += 1) asked.push(todaysQuestion(date, asked).key);
  return asked;
}

test('the same day with the same past asks the same question', () => {
  fc.assert(
    fc.property(days, askedBefore, (date, asked) => {
      expect(todaysQuestion(date, asked)).toBe(todaysQuestion(date, asked.toReversed()));
    }),
  );
});

test('another question comes without a repetition until all were seen, and then again', () => {
  fc.assert(
    fc.property(days, (date) => {
      const twice = walk(date, 2 * questions.length);
      expect(new Set(twice.slice(0, questions.length)).size).toBe(questions.length);
      expect(new Set(twice.slice(questions.length)).size).toBe(questions.length);
    }),
    { numRuns: 10 },
  );
});

test('a question that was asked does not come back while another was asked less', () => {
  fc.assert(
    fc.property(days, askedBefore, (date, asked) => {
      const { key } = todaysQuestion(date, asked);
      const timesOf = (wanted: string): number => asked.filter((one) => one === wanted).length;
      expect(timesOf(key)).toBe(Math.min(...questions.map((one) => timesOf(one.key))));
    }),
  );
});

test('days differ in what they ask', () => {
  const month = Array.from({ length: 30 }, (_, k) => `2026-03-${String(k + 1).padStart(2, '0')}`);
  expect(new Set(month.map((date) => todaysQuestion(date, []).key)).size).toBeGreaterThan(15);
});
