import { describe, expect, test } from 'vitest';
import type { History } from '../history.ts';
import type { Statement } from '../portrait/statement.ts';
import { aHistory, conversations, type MadeHistory } from '../testing/history.ts';
import { toInstant, week } from '../time.ts';
import { initiative } from './initiative.ts';

const start = Date.UTC(2023, 0, 2, 9);
const threeYears = { from: start, to: start + 156 * week, every: 3 };
const oftenMe = (k: number): 'me' | 'them' => (k % 10 === 0 ? 'them' : 'me');
const oftenThem = (k: number): 'me' | 'them' => (k % 10 === 0 ? 'me' : 'them');

const said = (history: History): readonly Statement[] =>
  initiative.say(initiative.find(history), history);
const patterns = (history: History): readonly Statement[] =>
  said(history).filter(({ kind }) => kind !== 'a-beginning');
const why = (part: Omit<MadeHistory, 'moments'> & Partial<MadeHistory>) => {
  const found = initiative.find(aHistory({ moments: conversations(threeYears), ...part }));
  return found.state === 'not-enough' ? found.why.kind : undefined;
};

describe('initiative', () => {
  test('says that both begin where both do', () => {
    const [pattern] = patterns(aHistory({ moments: conversations(threeYears) }));
    expect(pattern.kind).toBe('both-begin');
    expect(pattern.sure).toBeGreaterThanOrEqual(0.75);
  });

  test('says from whom the first step comes more often, with a range around the share', () => {
    const history = aHistory({ moments: conversations({ ...threeYears, begins: oftenThem }) });
    const [pattern] = patterns(history);
    if (pattern.kind !== 'more-often-begins') throw new Error(pattern.kind);
    const { who, share, range } = pattern.values;
    expect(who).toBe('them');
    expect(range.low).toBeLessThan(share);
    expect(share).toBeLessThan(range.high);
    expect(range.high - range.low).toBeLessThanOrEqual(0.35);
  });

  test('speaks of the last year, and opens receipts of that year only', () => {
    const [pattern] = patterns(aHistory({ moments: conversations(threeYears) }));
    const newest = aHistory({ moments: conversations(threeYears) });
    const atOf = new Map([...newest.id].map((id, row) => [id, newest.at[row]]));
    expect(pattern.evidence.length).toBeGreaterThan(50);
    for (const id of pattern.evidence)
      expect(atOf.get(id)).toBeGreaterThanOrEqual(Number(pattern.span?.from));
  });

  test('says when the first step has changed sides', () => {
    const turn = threeYears.to - 26 * week;
    const moments = [
      ...conversations({ ...threeYears, to: turn, begins: oftenMe }),
      ...conversations({ ...threeYears, from: turn, begins: oftenThem }),
    ];
    expect(patterns(aHistory({ moments }))).toContainEqual(
      expect.objectContaining({
        kind: 'beginnings-shifted',
        values: expect.objectContaining({ more: 'them' }),
      }),
    );
  });
});

describe('what initiative rests on', () => {
  test('gives at most three dated beginnings of each, each the receipt of itself', () => {
    const dated = said(aHistory({ moments: conversations(threeYears) })).filter(
      ({ kind }) => kind === 'a-beginning',
    );
    expect(dated).toHaveLength(6);
    expect(dated.every(({ evidence }) => evidence.length === 1)).toBe(true);
  });

  test('believes the user about what opened a conversation', () => {
    const moments = conversations({ ...threeYears, begins: oftenMe });
    const corrected = moments.map((moment) =>
      moment.by === 'me' ? { ...moment, corrected: 0 as const } : moment,
    );
    const [pattern] = patterns(aHistory({ moments: corrected }));
    expect(pattern?.kind).not.toBe('more-often-begins');
  });

  test('leaves out what lies in a season', () => {
    const hard = { from: start + 100 * week, to: start + 120 * week };
    const outside = conversations(threeYears).filter(({ at }) => at < hard.from || at >= hard.to);
    const inside = conversations({ ...threeYears, ...hard, every: 1, begins: () => 'me' });
    const moments = [...outside, ...inside].sort((a, b) => a.at - b.at);
    const seasons = [{ from: toInstant(hard.from), to: toInstant(hard.to) }];
    const without = initiative.find(aHistory({ moments: outside, seasons }));
    const withInside = initiative.find(aHistory({ moments, seasons }));
    expect(withInside.estimate?.share).toEqual(without.estimate?.share);
  });
});

describe('initiative keeps silent', () => {
  test('with too little, with one voice, with nothing', () => {
    expect(why({ moments: conversations({ ...threeYears, to: start + 4 * week }) })).toBe(
      'too-few-turns',
    );
    expect(why({ moments: [] })).toBe('no-moments');
    const mine = conversations(threeYears).filter(({ by }) => by === 'me');
    expect(why({ moments: mine })).toBe('one-voice');
  });

  test('where custom says who may begin, and where the two talk elsewhere', () => {
    expect(why({ way: 'by-custom' })).toBe('by-custom');
    expect(why({ way: 'elsewhere' })).toBe('elsewhere');
    expect([why({ way: 'here' }), why({ way: 'not-said' })]).toEqual([undefined, undefined]);
  });

  test('and still gives dated beginnings, without any pattern', () => {
    const history = aHistory({ moments: conversations(threeYears), way: 'by-custom' });
    expect(new Set(said(history).map(({ kind }) => kind))).toEqual(new Set(['a-beginning']));
  });
});
