import { describe, expect, test } from 'vitest';
import { act, mirrored } from '../history.ts';
import type { HardTime } from '../season.ts';
import { aHistory, conversations, type MadeMoment } from '../testing/history.ts';
import { day, hour, toInstant, week } from '../time.ts';
import { showingUp } from './showing-up.ts';

const start = Date.UTC(2023, 0, 2, 9);
const end = start + 110 * week;
const at = (weeks: number, days = 0): number => start + weeks * week + days * day;

const hard = (weeks: number, part: Partial<HardTime> = {}): HardTime => ({
  season: weeks,
  whose: 'me',
  span: { from: toInstant(at(weeks)), to: toInstant(at(weeks + 3)) },
  kind: 'hard',
  known: true,
  ...part,
});

/** Every five days a conversation, in turns; and what else is told. */
function history(more: readonly MadeMoment[], hardTimes: readonly HardTime[]) {
  const usual = conversations({ from: start, to: end, every: 5 });
  const moments = [...usual, ...more].toSorted((a, b) => a.at - b.at);
  const seasons = hardTimes.map(({ span }) => span);
  return aHistory({ moments, hardTimes, seasons, end: toInstant(end) });
}

const calls = (weeks: number, days: readonly number[], by: 'me' | 'them' = 'them') =>
  days.map((one) => ({
    at: at(weeks, one) + hour,
    by,
    act: 'answeredCall' as const,
    seconds: 600,
  }));

const often = [1, 2, 4, 6, 8, 9, 11, 13, 15, 18, 20, 22, 24];

const told = (one: ReturnType<typeof history>) =>
  showingUp.say(showingUp.find(one), one).map(({ kind, values }) => ({ kind, ...values }));

describe('showing up', () => {
  test('tells who came more often than usual, from two hard times on', () => {
    const one = history([...calls(60, often), ...calls(85, often)], [hard(60), hard(85)]);
    const [comes] = told(one).filter(({ kind }) => kind === 'comes-in-hard-times');
    expect(comes).toMatchObject({ who: 'them', times: 2 });
    const { ratio } = comes as unknown as { readonly ratio: { low: number; high: number } };
    expect(ratio.low).toBeGreaterThan(1.2);
    expect(ratio.high).toBeGreaterThan(ratio.low);
  });

  test('has one hard time for the dated list only', () => {
    const one = history(calls(60, [3, 12]), [hard(60)]);
    expect(showingUp.find(one)).toMatchObject({
      state: 'not-enough',
      why: { kind: 'too-few-hard-times', have: 1, need: 2 },
    });
    expect(told(one)).toMatchObject([
      { kind: 'came-in-hard-time', who: 'them', since: at(60), again: undefined },
    ]);
  });

  test('of theirs tells how I came, in the same values', () => {
    const theirs = { whose: 'them' } as const;
    const mine = history(calls(60, [3], 'them'), [hard(60)]);
    const turned = mirrored(mine);
    const [here, there] = [told(mine), told(turned)];
    expect(there).toEqual(here.map((one) => ({ ...one, who: 'me' })));
    expect(turned.hardTimes).toMatchObject([theirs]);
  });

  test('says when someone came back to ask, read so or by their words', () => {
    const asks = [
      { at: at(60, 12), by: 'them', text: 'how did it go?', says: ['followUp'] },
      { at: at(60, 40), by: 'them', text: 'how is your father now?' },
    ] as const;
    for (const one of asks)
      expect(told(history([...calls(60, [0.1]), one], [hard(60)]))).toMatchObject([
        { how: 'called', again: one.at },
      ]);
  });

  test('a visit is a coming', () => {
    const visit = { at: at(60, 0.2), by: 'them', act: 'met' } as const;
    expect(act.met).toBe(3);
    expect(told(history([visit], [hard(60)]))).toMatchObject([{ how: 'visited', at: visit.at }]);
  });

  test('never tells of who did not come', () => {
    const quiet = conversations({ from: start, to: at(59), every: 5 });
    const one = aHistory({
      moments: [...quiet, { at: at(100), by: 'me' }],
      hardTimes: [hard(60), hard(80)],
      end: toInstant(at(100)),
    });
    expect(told(one)).toEqual([]);
  });

  test.each([
    ['unknown to the other', hard(60, { known: false })],
    ['a grief', hard(60, { kind: 'grief' })],
    ['outside what can be seen', hard(400)],
  ])('keeps silent about a hard time that was %s', (_, one) => {
    expect(showingUp.find(history(calls(60, often), [one]))).toMatchObject({
      state: 'not-enough',
      why: { kind: 'no-hard-times' },
    });
  });

  test('a range that fits everything says nothing', () => {
    const rarely = conversations({ from: start, to: end, every: 60 });
    const hards = [hard(60), hard(85)];
    const one = aHistory({ moments: rarely, hardTimes: hards, end: toInstant(end) });
    expect(showingUp.find(one)).toMatchObject({ why: { kind: 'range-too-wide' } });
  });
});
