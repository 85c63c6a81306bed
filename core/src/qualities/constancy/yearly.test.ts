import { describe, expect, test } from 'vitest';
import { createRandom } from '../../sample/random.ts';
import { aHistory, type MadeMoment } from '../../testing/history.ts';
import { day, hour, toInstant } from '../../time.ts';
import { yearlyOf } from './yearly.ts';

const exchange = (at: number): readonly MadeMoment[] => [
  { at, by: 'me' },
  { at: at + hour, by: 'them' },
];
const diwali = [
  [2020, 10, 14],
  [2021, 10, 4],
  [2022, 9, 24],
  [2023, 10, 12],
  [2024, 10, 1],
].map(([year, month, date]) => Date.UTC(year, month, date, 8));

describe('a tie that comes round with the year', () => {
  test('is seen, although the feast moves with the moon', () => {
    const history = aHistory({ moments: diwali.flatMap(exchange) });
    expect(yearlyOf(history)).toEqual({ years: 5, around: diwali[4] });
  });

  test('needs three years', () => {
    expect(yearlyOf(aHistory({ moments: diwali.slice(3).flatMap(exchange) }))).toBeUndefined();
  });

  test('is not one when a year went by without', () => {
    const missed = diwali.filter((_, k) => k !== 2);
    expect(yearlyOf(aHistory({ moments: missed.flatMap(exchange) }))).toBeUndefined();
  });

  test('skips a year that could not be seen', () => {
    const seen = diwali.filter((_, k) => k !== 2);
    const dark = { from: diwali[2] - 60 * day, to: diwali[2] + 60 * day };
    const observed = [
      { from: toInstant(diwali[0]), to: toInstant(dark.from) },
      { from: toInstant(dark.to), to: toInstant(diwali[4] + day) },
    ];
    const history = aHistory({ moments: seen.flatMap(exchange), observed });
    expect(yearlyOf(history)?.years).toBe(4);
  });

  test('asks for both: greetings that nobody answered are none', () => {
    const moments = diwali.map((at): MadeMoment => ({ at, by: 'me' }));
    expect(yearlyOf(aHistory({ moments }))).toBeUndefined();
  });

  test('of nothing is nothing', () => {
    expect(yearlyOf(aHistory({ moments: [] }))).toBeUndefined();
  });
});

test.each([1, 2, 4])('%d spells a year without a rhythm are hardly ever taken for one', (often) => {
  const random = createRandom(5);
  const some = Array.from({ length: 500 }, () => {
    const moments: MadeMoment[] = [];
    for (let at = diwali[0]; at < diwali[4]; at += 15 * day + random.wait((365 / often) * day))
      moments.push(...exchange(at));
    return yearlyOf(aHistory({ moments }));
  });
  expect(some.filter((one) => one !== undefined).length / some.length).toBeLessThan(0.05);
});
