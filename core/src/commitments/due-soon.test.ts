import { expect, test } from 'vitest';
import type { Standing } from '../commitment.ts';
import { day, toInstant } from '../time.ts';
import { nearTheirDay } from './due-soon.ts';

const now = toInstant(Date.UTC(2024, 5, 7, 9));

const one = (daysAhead: number, by: 'me' | 'them' = 'me', standing: Standing = 'open') => {
  const from = toInstant(now + daysAhead * day);
  return { by, standing, days: { from, to: toInstant(from + day) }, daysAhead };
};

test('mine are near from two days before their day until it is over, the next first', () => {
  const all = [2, 1, -0.5, 3, -1, 14].map((ahead) => one(ahead));
  expect(nearTheirDay(all, now).map(({ daysAhead }) => daysAhead)).toEqual([-0.5, 1, 2]);
});

test('theirs, what is decided, and what has no day are not brought up', () => {
  const all = [
    one(1, 'them'),
    one(1, 'me', 'happened'),
    one(1, 'me', 'unknown'),
    { ...one(1), days: undefined },
  ];
  expect(nearTheirDay(all, now)).toEqual([]);
});
