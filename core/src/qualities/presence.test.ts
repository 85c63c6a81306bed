import { describe, expect, test } from 'vitest';
import type { History } from '../history.ts';
import type { Statement } from '../portrait/statement.ts';
import { aHistory, conversations, type MadeMoment } from '../testing/history.ts';
import { day, hour, week } from '../time.ts';
import { bandOf, presence } from './presence.ts';

const start = Date.UTC(2023, 0, 2, 9);
const said = (history: History): readonly Statement[] =>
  presence.say(presence.find(history), history);
const told = (history: History): readonly string[] =>
  said(history).map(({ kind, values }) => `${kind} ${'who' in values ? values.who : ''}`);

/** I begin, they answer; or not. */
const asked = (weeks: number, answers: (k: number) => number | undefined): readonly MadeMoment[] =>
  Array.from({ length: weeks }, (_, k) => k).flatMap((k): readonly MadeMoment[] => {
    const at = start + k * week + (k % 9) * hour;
    const after = answers(k);
    return after === undefined
      ? [{ at, by: 'me' }]
      : [
          { at, by: 'me' },
          { at: at + after, by: 'them' },
        ];
  });

describe('presence', () => {
  test('speaks of both with the same words, mine first', () => {
    const history = aHistory({
      moments: conversations({ from: start, to: start + 60 * week, every: 4 }),
    });
    expect(told(history)).toEqual(['answers-come me', 'answers-come them']);
    for (const one of said(history)) expect(one.values).toMatchObject({ band: 'within-the-hour' });
  });

  test('speaks of the one who can be seen to answer, where the other never needs to', () => {
    const history = aHistory({ moments: asked(60, () => 20 * hour) });
    expect(told(history)).toEqual(['answers-come them', 'an-answer them']);
    expect(presence.find(history)).toMatchObject({ state: 'said' });
  });

  test('says nothing of how long answers take where they are few', () => {
    const history = aHistory({ moments: asked(60, (k) => (k % 20 === 0 ? hour : undefined)) });
    const [first] = said(history);
    expect(first).toMatchObject({ kind: 'answers-come', values: { who: 'them', band: undefined } });
  });

  test('gives an answer as an example only of who has clearly begun nothing', () => {
    const history = aHistory({ moments: asked(5, () => hour) });
    expect(told(history)).toEqual(['an-answer them']);
    const [answer] = said(history);
    expect(answer.evidence).toHaveLength(1);
  });

  test('keeps silent below fifteen, with one voice, and where the two talk elsewhere', () => {
    const few = asked(5, () => hour);
    const why = (history: History) => presence.find(history);
    expect(why(aHistory({ moments: few }))).toMatchObject({
      state: 'not-enough',
      why: { kind: 'too-few-waiting', need: 15 },
    });
    expect(why(aHistory({ moments: asked(30, () => undefined) }))).toMatchObject({
      why: { kind: 'one-voice' },
    });
    expect(why(aHistory({ moments: asked(60, () => hour), way: 'elsewhere' }))).toMatchObject({
      why: { kind: 'elsewhere' },
    });
    expect(why(aHistory({ moments: [] }))).toMatchObject({ why: { kind: 'no-moments' } });
  });
});

test('waiting is told in bands of waking time', () => {
  const seconds = day / 1000;
  expect([0.01, 0.2, 2, 9].map((days) => bandOf(days * seconds))).toEqual([
    'within-the-hour',
    'same-day',
    'within-days',
    'in-their-own-time',
  ]);
});
