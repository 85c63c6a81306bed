import { describe, expect, test } from 'vitest';
import { THEM } from '../../history.ts';
import { aHistory, type MadeHistory, type MadeMoment } from '../../testing/history.ts';
import { day, hour, minute, toInstant, week } from '../../time.ts';
import { openingChances } from '../initiative/chances.ts';
import { answersOf } from './answers.ts';

const start = Date.UTC(2023, 0, 2, 9);

/** How they answer; what opened is known, because the user said so. */
function theirAnswers(
  moments: readonly (MadeMoment & { opens?: true })[],
  rest: Partial<MadeHistory> = {},
) {
  const marked = moments.map(
    ({ opens, ...one }) => ({ ...one, corrected: opens ? 1 : 0 }) as const,
  );
  const history = aHistory({ moments: marked, ...rest });
  return answersOf(openingChances(history), THEM, history);
}

/** I open once a week; they answer after so long, or never. */
const weekly = (weeks: number, after: (k: number) => number | undefined) =>
  Array.from({ length: weeks }, (_, k) => k).flatMap((k) => {
    const opening = { at: start + k * week, by: 'me', opens: true } as const;
    const wait = after(k);
    return wait === undefined
      ? [opening]
      : [opening, { at: opening.at + wait, by: 'them' } as const];
  });

const quarterUnanswered = (k: number): number | undefined =>
  k % 4 === 3 ? undefined : 20 * minute;

describe('answers', () => {
  test('are counted before the next opening, with a range around their share', () => {
    const { share, low, high, pending } = theirAnswers(weekly(80, quarterUnanswered));
    expect(pending).toBe(79);
    expect(share).toBeCloseTo(0.75, 1);
    expect([low < share, share < high, high - low < 0.25]).toEqual([true, true, true]);
  });

  test('are missed by nobody who could still give one', () => {
    const moments = weekly(40, (k) => (k === 39 ? undefined : 20 * minute));
    expect(theirAnswers(moments).share).toBeGreaterThan(0.95);
    const seenLonger = { observed: [{ from: toInstant(start), to: toInstant(start + 50 * week) }] };
    expect(theirAnswers(moments, seenLonger).pending).toBe(40);
    expect(theirAnswers(moments).pending).toBe(39);
  });

  test('are given by a call that is taken up, whoever calls', () => {
    const called = weekly(60, () => undefined).flatMap((one) => [
      one,
      { at: one.at + hour, by: 'me', act: 'answeredCall', seconds: 300 } as const,
    ]);
    expect(theirAnswers(called).share).toBeGreaterThan(0.95);
    const missed = called.map((one) =>
      'act' in one ? { ...one, act: 'missedCall' as const } : one,
    );
    expect(theirAnswers(missed).share).toBeLessThan(0.05);
  });

  test('take the middle of the waits; a night is none, and after a call nobody waits', () => {
    const { wait } = theirAnswers(weekly(60, (k) => (k % 3 === 0 ? 2 * day : 10 * minute)));
    expect(wait?.told).toBe(10 * 60);
    const overNight = theirAnswers(weekly(60, () => 23 * hour)).wait?.told;
    expect(overNight).toBeLessThan((18 * hour) / 1000);
    const onlyCalls = weekly(60, () => 2 * day).map((one) =>
      one.by === 'me' ? { ...one, act: 'answeredCall' as const } : one,
    );
    expect(theirAnswers(onlyCalls).wait).toBeUndefined();
  });

  test('a wave is no answer, and does not leave waiting either', () => {
    const moments = weekly(40, (k) => (k % 2 === 0 ? hour : undefined));
    const unanswered = moments.filter((one, k) => one.by === 'me' && moments[k + 1]?.by !== 'them');
    const waved = unanswered.map(({ at }) => ({ at: at + hour, by: 'them' }) as const);
    const plain = theirAnswers(moments);
    const withWaves = theirAnswers(moments, { gestures: waved });
    expect(plain.share).toBeLessThan(0.6);
    expect(withWaves.share).toBeGreaterThan(0.9);
    expect(withWaves.pending).toBe(20);
  });

  test('open the moments that answered, newest first', () => {
    const { evidence } = theirAnswers(weekly(4, () => hour));
    expect(evidence).toEqual([8, 6, 4, 2]);
  });
});
