import { describe, expect, test } from 'vitest';
import type { Plan, Standing } from '../commitment.ts';
import { ME, mirrored, THEM, type History } from '../history.ts';
import { toMomentId } from '../moment.ts';
import type { Statement } from '../portrait/statement.ts';
import { aHistory, type MadeHistory } from '../testing/history.ts';
import { day, toInstant, week, type Span } from '../time.ts';
import { followThrough } from './follow-through.ts';

const start = Date.UTC(2025, 4, 5);

interface Made {
  readonly by?: number;
  readonly standings: readonly Standing[];
  readonly from?: number;
}

/** One plan a week, said on a day for the next. */
const plans = ({ by = THEM, standings, from = 0 }: Made): readonly Plan[] =>
  standings.map((standing, k) => {
    const said = toInstant(start + (from + k) * week);
    const due: Span = { from: toInstant(said + day), to: toInstant(said + 2 * day) };
    const done = standing === 'happened' ? due.from : undefined;
    return { by, said, due, standing, done, moments: [toMomentId(100 * (1 + by) + k)] };
  });

const withPlans = (
  commitments: readonly Plan[],
  rest: Pick<MadeHistory, 'seasons'> = {},
): History =>
  aHistory({
    moments: [{ at: start, by: 'me' }],
    end: toInstant(start + 40 * week),
    ...rest,
    commitments,
  });

const times = (count: number, standing: Standing): readonly Standing[] =>
  Array.from({ length: count }, () => standing);

const sayOf = (history: History): readonly Statement[] =>
  followThrough.say(followThrough.find(history), history);
const patterns = (history: History) =>
  sayOf(history).flatMap((one) => (one.kind === 'plans-since' ? [one] : []));

const seven: readonly Standing[] = [...times(5, 'happened'), 'moved', 'fell-through'];

describe('follow-through', () => {
  test('tells what became of plans since the first of them, with a range', () => {
    const [one, ...more] = patterns(withPlans(plans({ standings: seven })));
    expect(more).toEqual([]);
    expect(one.values).toMatchObject({
      who: 'them',
      since: start,
      happened: 5,
      moved: 1,
      fellThrough: 1,
      unknown: 0,
    });
    const { low, high } = one.values.range;
    expect([low > 0.4, low < 5 / 6, high > 5 / 6, high < 1]).toEqual([true, true, true, true]);
    expect(one.evidence).toContain(toMomentId(200));
    expect(one.blind).toContain('in-person');
  });

  test('the range holds what is not known, whichever way it went', () => {
    const known = patterns(withPlans(plans({ standings: times(6, 'happened') })))[0];
    const [one] = patterns(
      withPlans(plans({ standings: [...times(6, 'happened'), ...times(6, 'unknown')] })),
    );
    expect(one.values.unknown).toBe(6);
    expect(one.values.range.low).toBeLessThanOrEqual(0.5);
    expect(one.values.range.high).toBe(1);
    expect(known.values.range.low).toBeGreaterThan(0.6);
  });

  test('below five that are known there is no pattern, but every kept one with its date', () => {
    const history = withPlans(
      plans({ standings: [...times(4, 'happened'), ...times(9, 'unknown')] }),
    );
    expect(followThrough.find(history)).toMatchObject({
      state: 'not-enough',
      why: { kind: 'too-few-plans', have: 4, need: 5 },
    });
    expect(sayOf(history).map(({ kind }) => kind)).toEqual(
      times(4, 'happened').map(() => 'did-as-said'),
    );
    const [newest] = sayOf(history);
    expect(newest.values).toEqual({ who: 'them', at: start + 3 * week + day });
  });

  test('what is still to come counts for nobody, and without any plan nothing is said', () => {
    const history = withPlans(plans({ standings: [...times(4, 'happened'), ...times(5, 'open')] }));
    expect(patterns(history)).toEqual([]);
    expect(followThrough.find(withPlans([]))).toMatchObject({ why: { kind: 'no-plans' } });
  });

  test('nothing is held against anyone inside a season, and what was kept there is told', () => {
    const commitments = plans({
      standings: [...times(5, 'happened'), ...times(3, 'fell-through')],
    });
    const season = { from: toInstant(start + 5 * week), to: toInstant(start + 9 * week) };
    expect(patterns(withPlans(commitments, { seasons: [season] }))[0].values.fellThrough).toBe(0);
    const inHospital = { from: toInstant(start), to: toInstant(start + 9 * week) };
    const all = withPlans(commitments, { seasons: [inHospital] });
    expect(patterns(all)).toEqual([]);
    expect(sayOf(all)).toHaveLength(5);
  });

  test('mine stands beside theirs, in the same words', () => {
    const mine = plans({ by: ME, standings: [...times(5, 'happened'), 'let-go'] });
    const history = withPlans([...mine, ...plans({ standings: seven })]);
    expect(patterns(history).map(({ values: { who } }) => who)).toEqual(['me', 'them']);
  });

  test('swapping the two people mirrors the finding', () => {
    const mine = plans({ by: ME, standings: ['happened', 'unknown', 'let-go'] });
    const history = withPlans([...mine, ...plans({ standings: seven })]);
    const there = followThrough.find(mirrored(history));
    const here = followThrough.find(history);
    expect(here.estimate).toBeDefined();
    expect(there.estimate).toEqual(here.estimate && followThrough.mirror(here.estimate));
  });
});
