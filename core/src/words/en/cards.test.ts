import { expect, test } from 'vitest';
import { toPersonId } from '../../person.ts';
import { berlin } from '../../testing/vault.ts';
import { day, toInstant } from '../../time.ts';
import { cardText } from './cards.ts';

/** Midnight in Berlin, the 2nd of December 2026. */
const from = toInstant(Date.UTC(2026, 11, 1, 23));
const promise = {
  kind: 'promise',
  key: '',
  person: toPersonId(2),
  what: 'Call',
  moments: [],
} as const;
const told = { name: 'Asha', now: from, zone: berlin };
const promised = (days: number) =>
  cardText({ ...promise, days: { from, to: toInstant(from + days * day) } }, told);

test('a promise is for its day, not for the one at whose midnight it ends', () => {
  expect(promised(1)).toContain('Its day is Wednesday 2 December 2026.');
  expect(promised(3)).toContain('from Wednesday 2 December 2026 to Friday 4 December 2026.');
});
