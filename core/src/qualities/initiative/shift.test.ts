import { describe, expect, test } from 'vitest';
import { aHistory, conversations } from '../../testing/history.ts';
import { toInstant, week } from '../../time.ts';
import { initiative } from '../initiative.ts';

const start = Date.UTC(2023, 0, 2, 9);
const turn = start + 52 * week;
const end = turn + 26 * week;

const mostly = (who: 'me' | 'them') => (k: number) =>
  k % 8 === 0 ? (who === 'me' ? 'them' : 'me') : who;

/** A year mostly begun by me, then half a year by whoever. */
const turned = (who: 'me' | 'them') => [
  ...conversations({ from: start, to: turn, every: 2, begins: mostly('me') }),
  ...conversations({ from: turn, to: end, every: 2, begins: mostly(who) }),
];

describe('who begins', () => {
  test('has changed when it plainly has', () => {
    const { estimate } = initiative.find(aHistory({ moments: turned('them') }));
    expect(estimate?.shift).toMatchObject({ more: 'them' });
  });

  test('has not when it has not', () => {
    const { estimate } = initiative.find(aHistory({ moments: turned('me') }));
    expect(estimate?.shift).toBeUndefined();
  });

  test('is left open when too little of one of the two times could be seen', () => {
    const observed = [{ from: toInstant(turn - 5 * week), to: toInstant(end) }];
    const { estimate } = initiative.find(aHistory({ moments: turned('them'), observed }));
    expect(estimate?.shift).toBeUndefined();
  });
});
