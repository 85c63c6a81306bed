import { expect, test } from 'vitest';
import { toMomentId } from '../moment.ts';
import { berlin } from '../testing/vault.ts';
import { day, toInstant } from '../time.ts';
import { candidatesIn, type Message } from './candidates.ts';

/** A Friday. */
const start = Date.UTC(2024, 5, 7, 9);

type Said = readonly [days: number, by: Message['by'], text: string, reading?: Message['reading']];

const found = (...said: readonly Said[]) =>
  candidatesIn(
    said.map(([days, by, text, reading = 'not-read'], k) => ({
      id: toMomentId(k + 1),
      at: toInstant(start + days * day),
      by,
      text,
      reading,
    })),
    berlin,
  ).map(({ moment, by, again }) => [moment, by, ...again]);

test('the same again within two weeks is the same promise, whatever the words', () => {
  expect(
    found(
      [0, 'me', 'I’ll call you on Sunday'],
      [1, 'me', 'ok, I will ring you tomorrow, in the evening'],
      [1, 'me', 'I’ll send you the photos tomorrow'],
      [2, 'me', 'I’ll send you the photos of the lake'],
    ),
  ).toEqual([
    [1, 'me', 2],
    [3, 'me', 4],
  ]);
});

test('another day, another person and another month make another promise', () => {
  expect(
    found(
      [0, 'me', 'I’ll call you on Sunday'],
      [0, 'them', 'I’ll call you on Sunday'],
      [3, 'me', 'I’ll call you on Sunday'],
      [60, 'me', 'I’ll send you the photos'],
      [90, 'me', 'I’ll send you the photos'],
    ),
  ).toEqual([
    [1, 'me'],
    [2, 'them'],
    [3, 'me'],
    [4, 'me'],
    [5, 'me'],
  ]);
});

test('where a message was read, the reader comes first and the grammar agrees', () => {
  expect(
    found(
      [0, 'me', 'I’ll call you on Sunday', 'says-else'],
      [0, 'me', 'pick you up on Saturday', 'promises'],
      [0, 'me', 'I won’t come on Saturday', 'promises'],
    ),
  ).toEqual([[2, 'me']]);
});

test('what one sentence clearly promises does not drown in the others', () => {
  expect(
    found(
      [0, 'me', 'oh no. I’ll call you tonight', 'says-else'],
      [0, 'me', 'oh no. He said: I’ll send you the papers', 'says-else'],
      [0, 'me', 'good. I’ll check tomorrow', 'says-else'],
      [0, 'me', 'film night! if I can I’ll bring you popcorn', 'says-else'],
    ),
  ).toEqual([[1, 'me']]);
});
