import { describe, expect, test } from 'vitest';
import {
  aHistory,
  conversations,
  type MadeHistory,
  type MadeMoment,
} from '../../testing/history.ts';
import { day, hour, minute, toInstant, week } from '../../time.ts';
import { chancesFromRule, openingChances } from './chances.ts';

const start = Date.UTC(2023, 0, 2, 9);
const end = start + 40 * week;
/** Two who write every other day and answer within minutes. */
const usual = conversations({ from: start, to: end, every: 2 });

/** The chance of the last moment, after forty usual weeks. */
function chanceOfLast(after: readonly MadeMoment[], rest: Omit<MadeHistory, 'moments'> = {}) {
  const { q } = openingChances(aHistory({ moments: [...usual, ...after], ...rest }));
  return q[q.length - 1];
}
const later = (time: number, by: 'me' | 'them', more: Partial<MadeMoment> = {}): MadeMoment => ({
  at: end + time,
  by,
  ...more,
});

describe('the chance of an opening', () => {
  test('is sure of the first moment of all, and of none that follows at once', () => {
    const { q } = openingChances(aHistory({ moments: usual }));
    expect(q[0]).toBe(1);
    expect(Math.max(q[1], q[2])).toBeLessThan(0.05);
  });

  test('rises with the quiet before, sooner after one’s own words than after the other’s', () => {
    const afterOwn = [1, 6, 30].map((hours) =>
      chanceOfLast([later(0, 'me'), later(hours * hour, 'me')]),
    );
    expect(afterOwn).toEqual([...afterOwn].sort((a, b) => a - b));
    expect(afterOwn[2]).toBeGreaterThan(0.9);
    expect(chanceOfLast([later(0, 'them'), later(6 * hour, 'me')])).toBeLessThan(afterOwn[1]);
  });

  test('does not change when only the two people change places', () => {
    const swapped = usual.map(({ at, by }): MadeMoment => ({
      at,
      by: by === 'me' ? 'them' : 'me',
    }));
    const [one, other] = [usual, swapped].map((moments) => openingChances(aHistory({ moments })).q);
    expect([...one]).toEqual([...other]);
  });

  test('is nought for a reply by link, and what the user says where they said it', () => {
    const [asked, answer] = [later(0, 'them'), later(3 * day, 'me')];
    const link = usual.length;
    expect(chanceOfLast([asked, answer])).toBeGreaterThan(0.5);
    expect(chanceOfLast([asked, { ...answer, replyTo: link }])).toBe(0);
    expect(chanceOfLast([asked, { ...answer, replyTo: link, corrected: 1 }])).toBe(1);
    expect(chanceOfLast([later(0, 'me'), { ...answer, replyTo: link }])).toBeGreaterThan(0.5);
  });

  test('counts what is certain for the times as well as for the words', () => {
    const history = aHistory({ moments: usual.map((one) => ({ ...one, corrected: 1 })) });
    expect(openingChances(history).fromTimes.every((q) => q === 1)).toBe(true);
  });

  test('owes nobody an answer after a call that was taken up, from when it was over', () => {
    const call = { act: 'answeredCall', seconds: 7200 } as const;
    const afterCall = chanceOfLast([later(0, 'them', call), later(14 * hour, 'me')]);
    const afterWords = chanceOfLast([later(0, 'them'), later(14 * hour, 'me')]);
    expect(afterCall).toBeGreaterThan(afterWords);
    const atOnce = chanceOfLast([later(0, 'them', call), later(2 * hour + minute, 'me')]);
    expect(atOnce).toBeLessThan(0.05);
    const missed = chanceOfLast([later(0, 'them', { act: 'missedCall' }), later(14 * hour, 'me')]);
    expect(missed).toBeCloseTo(afterWords, 3);
  });

  test('learns nothing from quiet that nobody could have seen', () => {
    const months = { from: toInstant(start + 10 * week), to: toInstant(start + 30 * week) };
    const moments = usual.filter(({ at }) => at < months.from || at > months.to);
    const seen = {
      observed: [
        { from: toInstant(start), to: months.from },
        { from: months.to, to: toInstant(end) },
      ],
    };
    const [masked, plain] = [aHistory({ moments, ...seen }), aHistory({ moments })];
    expect(openingChances(masked).sequence.broken.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(openingChances(plain).sequence.broken.every((one) => one === 0)).toBe(true);
  });

  test('learns each stretch of a long history anew', () => {
    const quick = conversations({ from: start, to: start + 1000 * day, every: 1 }).slice(0, 2500);
    const after = quick[quick.length - 1].at + day;
    const seldom = conversations({ from: after, to: after + 9000 * day, every: 9 }).slice(0, 2500);
    const alone = openingChances(aHistory({ moments: quick })).q;
    const together = openingChances(aHistory({ moments: [...quick, ...seldom] })).q;
    expect(together).toHaveLength(5000);
    expect([...together.subarray(0, 2500)]).toEqual([...alone]);
  });

  test('survives an export without seconds, where much happens in one minute', () => {
    const moments = usual.map(({ at, by }) => ({ at: Math.floor(at / hour) * hour, by }));
    expect(openingChances(aHistory({ moments })).q.every((q) => q >= 0 && q <= 1)).toBe(true);
  });
});

test('the cheap rule opens after an hour of one’s own quiet, or ten of the other’s', () => {
  const moments = [
    { at: start, by: 'me' },
    { at: start + 20 * minute, by: 'me' },
    { at: start + 4 * hour, by: 'me' },
    { at: start + 8 * hour, by: 'them' },
    { at: start + 40 * hour, by: 'me' },
  ] as const;
  const { sequence } = openingChances(aHistory({ moments }));
  expect([...chancesFromRule(sequence)]).toEqual([1, 0, 1, 0, 1]);
});
