// Which question a day asks. Every day shuffles all questions in a way of its own, and asks the first of those
// asked least: the same day asks the same, "another question" walks on, and nothing comes back before all
// were seen. It looks at nothing that was written.

import { contentHash } from '../hash.ts';
import { questions, type Question } from './questions.ts';

/** `date` as on the wall, 2026-03-15; `asked`: keys of questions answered or passed over, as often as they were. */
export function todaysQuestion(date: string, asked: readonly string[]): Question {
  const times = new Map<string, number>();
  for (const key of asked) times.set(key, (times.get(key) ?? 0) + 1);
  const timesOf = ({ key }: Question): number => times.get(key) ?? 0;
  const place = ({ key }: Question): number => contentHash(`${date} ${key}`);
  return questions.reduce((first, one) => {
    const sooner = timesOf(one) - timesOf(first) || place(one) - place(first);
    return sooner < 0 ? one : first;
  });
}
