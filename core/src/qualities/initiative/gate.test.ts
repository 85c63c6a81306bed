import { describe, expect, test } from 'vitest';
import { aHistory } from '../../testing/history.ts';
import { day } from '../../time.ts';
import { gateOf, pattern } from './gate.ts';
import { sequenceOf, type Sequence } from './sequence.ts';
import { mirrorShare, type Share } from './share.ts';

/** Both in turn, `turns` each. */
const inTurn = (turns: number): Sequence =>
  sequenceOf(
    aHistory({
      moments: Array.from({ length: 2 * turns }, (_, k) => ({
        at: k * day,
        by: k % 2 === 0 ? 'me' : 'them',
      })),
    }),
  );

const a = (change: Partial<Share>): Share => ({
  me: 0.5,
  low: 0.4,
  high: 0.6,
  a: 30,
  b: 30,
  mine: 30,
  theirs: 30,
  fromTimes: 0.5,
  fromRule: 0.5,
  ...change,
});
const enough = inTurn(20);

describe('initiative may speak', () => {
  test('with enough openings, weeks and turns of both', () => {
    expect(gateOf(a({}), 8, enough)).toBeUndefined();
  });

  test.each([
    ['twelve openings', { mine: 7, theirs: 4 }, { have: 11, need: 12 }],
    ['twenty, where one of the two hardly began', { mine: 13, theirs: 3 }, { have: 16, need: 20 }],
  ])('from %s on', (_, openings, numbers) => {
    const why = { kind: 'too-few-openings', ...numbers };
    expect(gateOf(a(openings), 8, enough)).toEqual(why);
    expect(gateOf(mirrorShare(a(openings)), 8, enough)).toEqual(why);
  });

  test.each([
    ['eight weeks', a({}), 7.9, enough, { kind: 'too-short', weeks: 7, need: 8 }],
    ['twenty turns of each', a({}), 8, inTurn(19), { kind: 'too-few-turns', have: 19, need: 20 }],
    ['a range that says something', a({ low: 0.3, high: 0.7 }), 8, enough, 'range-too-wide'],
    ['times and words that agree', a({ me: 0.7, fromTimes: 0.3 }), 8, enough, 'readings-disagree'],
  ])('only with %s', (_, share, weeks, sequence, why) => {
    expect(gateOf(share, weeks, sequence)).toEqual(typeof why === 'string' ? { kind: why } : why);
  });

  test('not where only one was ever heard', () => {
    const alone = aHistory({ moments: [{ at: 0, by: 'me' }] });
    expect(gateOf(a({}), 8, sequenceOf(alone))).toEqual({ kind: 'one-voice' });
  });
});

describe('the pattern', () => {
  test.each([
    ['both', 200, 200],
    ['unclear', 22, 16],
  ])('is %s for Beta(%d, %d)', (kind, alpha, beta) => {
    expect(pattern(a({ a: alpha, b: beta })).kind).toBe(kind);
  });

  test('leans to the one who begins, whoever it is', () => {
    const mine = a({ a: 80, b: 20 });
    expect(pattern(mine)).toEqual({ kind: 'leans', who: 'me' });
    expect(pattern(mirrorShare(mine))).toEqual({ kind: 'leans', who: 'them' });
  });
});
