import { describe, expect, test } from 'vitest';
import { aHistory } from '../testing/history.ts';
import { zoneNamed } from '../testing/vault.ts';
import { day, hour, minute, toInstant } from '../time.ts';
import { threadMonths } from './thread.ts';

const march = Date.UTC(2024, 2, 1);

describe('the thread of a tie', () => {
  test('counts turns, not messages, and changes of hands within a conversation', () => {
    const at = march + 9 * hour;
    const history = aHistory({
      moments: [
        { at, by: 'me' },
        { at: at + minute, by: 'me' },
        { at: at + 2 * minute, by: 'me' },
        { at: at + 5 * minute, by: 'them' },
        { at: at + 3 * hour, by: 'them' },
        { at: at + 2 * day, by: 'me' },
      ],
    });
    expect(
      threadMonths(history, 'UTC').map(({ turns, exchanges }) => ({ turns, exchanges })),
    ).toEqual([{ turns: { me: 2, them: 2 }, exchanges: 1 }]);
  });

  test('has every month from the first to the end, in the zone asked for', () => {
    const history = aHistory({
      moments: [
        { at: march - 5 * hour, by: 'me' },
        { at: march + 70 * day, by: 'them' },
      ],
    });
    const months = threadMonths(history, zoneNamed('Asia/Kolkata'));
    expect(months.map(({ turns }) => turns.me + turns.them)).toEqual([1, 0, 1]);
    expect(months[0].from).toBe(march - 5.5 * hour);
    expect(months.slice(1).every((month, k) => month.from === months[k].to)).toBe(true);
    expect(threadMonths(history, 'UTC')).toHaveLength(4);
  });

  test('says which months could not be seen', () => {
    const history = aHistory({
      moments: [
        { at: march, by: 'me' },
        { at: march + 100 * day, by: 'them' },
      ],
      observed: [
        { from: toInstant(march), to: toInstant(march + 2 * day) },
        { from: toInstant(march + 95 * day), to: toInstant(march + 101 * day) },
      ],
    });
    expect(threadMonths(history, 'UTC').map((month) => month.observed)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('of nothing is nothing', () => {
    expect(threadMonths(aHistory({ moments: [] }), 'UTC')).toEqual([]);
  });
});
