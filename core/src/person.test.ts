import { expect, test } from 'vitest';
import { isTended, toPersonId, type Person } from './person.ts';
import { toInstant } from './time.ts';

const asha: Person = {
  id: toPersonId(2),
  name: 'Asha',
  kind: 'sibling',
  way: 'not-said',
  isMe: false,
};

test('the living are tended, and nobody who is set apart', () => {
  expect(isTended(asha)).toBe(true);
  expect(isTended({ ...asha, standing: { kind: 'died', at: toInstant(0) } })).toBe(false);
  expect(isTended({ ...asha, standing: { kind: 'estranged' } })).toBe(false);
  expect(isTended({ ...asha, isMe: true })).toBe(false);
});
