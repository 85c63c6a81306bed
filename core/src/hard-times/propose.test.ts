import { expect, test } from 'vitest';
import { toMomentId } from '../moment.ts';
import { berlin } from '../testing/vault.ts';
import { day, hour } from '../time.ts';
import { episodesOf } from './propose.ts';

const start = Date.UTC(2024, 4, 3, 10);
const signs = (...days: readonly number[]) =>
  days.map((at, k) => ({ id: toMomentId(k + 1), at: start + at * day }));

test('three signs on two days within two weeks are asked about', () => {
  const [episode, ...more] = episodesOf(signs(0, 0.1, 5), berlin);
  expect(more).toEqual([]);
  expect(episode.signs.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(episode.span).toEqual({
    from: Date.UTC(2024, 4, 2, 22),
    to: Date.UTC(2024, 4, 8, 22),
  });
});

test('one bad evening is not, nor two messages, nor three far apart', () => {
  expect(episodesOf(signs(0, 0.1, 0.2, 0.3), berlin)).toEqual([]);
  expect(episodesOf(signs(0, 1), berlin)).toEqual([]);
  expect(episodesOf(signs(0, 12, 24), berlin)).toEqual([]);
});

test('what goes on is one time, and what comes later another', () => {
  const found = episodesOf(signs(0, 1, 2, 13, 20, 200, 201, 202), berlin);
  expect(found.map((one) => one.signs.length)).toEqual([5, 3]);
});

test('the order in which they are found does not matter', () => {
  const all = signs(0, 1, 2, 40, 41, 42);
  expect(episodesOf(all.toReversed(), berlin)).toEqual(episodesOf(all, berlin));
});

test('the day is the day on the wall', () => {
  const midnight = Date.UTC(2024, 4, 2, 22);
  const around = [-hour, -hour / 2, hour].map((at, k) => ({
    id: toMomentId(k + 1),
    at: midnight + at,
  }));
  expect(episodesOf(around, berlin)).toHaveLength(1);
});
