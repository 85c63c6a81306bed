import { expect, test } from 'vitest';
import { toPersonId, type Person } from '../person.ts';
import { berlin } from '../testing/vault.ts';
import { toInstant, wallText, zoneClock } from '../time.ts';
import { readCommitment } from './commitment-line.ts';

/** Friday, 7 June 2024. */
const now = toInstant(Date.UTC(2024, 5, 7, 9));
const person = (id: number, name: string, isMe = false): Person => ({
  id: toPersonId(id),
  name,
  kind: 'friend',
  way: 'here',
  isMe,
});
const people = [person(1, 'Sam', true), person(2, 'Maya Rao'), person(3, 'Tom')];

function read(line: string) {
  const { by, people: named, what, due } = readCommitment(line, { now, zone: berlin, people });
  const date = due && wallText(zoneClock(berlin).wallOf(due.from)).slice(5, 10);
  return [by, named.map(({ name }) => name).join(), what, date];
}

test.each([
  ['call Maya on Sunday', ['me', 'Maya Rao', 'call Maya', '06-09']],
  ['bring Tom the ladder by next week', ['me', 'Tom', 'bring Tom the ladder', '06-10']],
  ['Maya will bring the book tomorrow', ['them', 'Maya Rao', 'Maya will bring the book', '06-08']],
  ['Tom’ll call', ['them', 'Tom', 'Tom’ll call', undefined]],
  ['kal Maya ko call karungi', ['me', 'Maya Rao', 'Maya ko call karungi', '06-08']],
  ['water the plants', ['me', '', 'water the plants', undefined]],
])('%s', (line, expected) => expect(read(line)).toEqual(expected));
