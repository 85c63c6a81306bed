import { describe, expect, test } from 'vitest';
import type { History } from '../history.ts';
import type { Statement } from '../portrait/statement.ts';
import { aHistory, carriesAll } from '../testing/history.ts';
import { day, hour, toInstant, week } from '../time.ts';
import { findAll } from './all.ts';
import { gestures } from './gestures.ts';

const start = Date.UTC(2024, 2, 4, 9);
const likes = (count: number, by: 'me' | 'them', from = start + day) =>
  Array.from({ length: count }, (_, k) => ({ at: from + k * hour, by }));
const moments = [
  { at: start, by: 'me' },
  { at: start + hour, by: 'them' },
] as const;

const said = (history: History): readonly Statement[] =>
  gestures.say(gestures.find(history), history);

describe('gestures', () => {
  test('since the last word are told of each, mine first', () => {
    const history = aHistory({ moments, gestures: [...likes(4, 'me'), ...likes(3, 'them')] });
    expect(said(history).map(({ values }) => values)).toEqual([
      { who: 'me', count: 4, since: start },
      { who: 'them', count: 3, since: start + hour },
    ]);
    expect(said(history)[0].evidence).toHaveLength(4);
  });

  test('before it are done with, and so are they after a call that both took', () => {
    const before = aHistory({ moments, gestures: likes(5, 'me', start - day) });
    expect(said(before)).toEqual([]);
    const called = [...moments, { at: start + 3 * day, by: 'them', act: 'answeredCall' } as const];
    expect(said(aHistory({ moments: called, gestures: likes(5, 'me') }))).toEqual([]);
  });

  test('fewer than three are not worth a word', () => {
    expect(said(aHistory({ moments, gestures: likes(2, 'me') }))).toEqual([]);
  });

  test('change nothing of what is found in contact', () => {
    const span = { observed: [{ from: toInstant(start), to: toInstant(start + week) }] };
    const { gestures: own, ...beside } = findAll(
      aHistory({ moments, gestures: likes(9, 'them'), ...span, end: toInstant(start + week) }),
    );
    const { gestures: none, ...without } = findAll(
      aHistory({ moments, ...span, end: toInstant(start + week) }),
    );
    expect(beside).toEqual(without);
    expect([own.state, none.state]).toEqual(['said', 'not-enough']);
  });

  test('that a source cannot carry are not gestures that were not made', () => {
    const carries = [{ ...carriesAll, reactions: false }];
    expect(gestures.find(aHistory({ moments, carries }))).toMatchObject({
      why: { kind: 'source-cannot-carry' },
    });
    expect(gestures.find(aHistory({ moments }))).toMatchObject({ why: { kind: 'nothing-seen' } });
    expect(
      gestures.find(aHistory({ moments, gestures: likes(9, 'me'), way: 'elsewhere' })),
    ).toMatchObject({ why: { kind: 'elsewhere' } });
  });
});
