import { expect, test } from 'vitest';
import { toPersonId, type Person } from '../person.ts';
import { toInstant } from '../time.ts';
import { zoneNamed } from '../testing/vault.ts';
import { readNote } from './note.ts';

const named = (name: string, id: number): Person => ({
  id: toPersonId(id),
  name,
  kind: 'friend',
  way: 'here',
  isMe: false,
});
const people = ['Ravi', 'Amma', 'Maya', 'Tom'].map((name, k) => named(name, k + 2));
const context = {
  now: toInstant(Date.UTC(2026, 4, 12, 9)),
  zone: zoneNamed('Europe/Berlin'),
  people,
};
const deedOf = (line: string) => {
  const { deed } = readNote(line, context);
  return deed && `${deed.act} by ${deed.who}`;
};

test.each([
  ['Ravi brought soup', 'feeds-me by them'],
  ['cooked for Ravi', 'feeds-me by me'],
  ['Amma made biryani for us yesterday', 'feeds-me by them'],
  ['drove Tom to the airport', 'practical-help by me'],
  ['Tom picked me up from the station', 'practical-help by them'],
  ['Ravi looked after the kids on Sunday', 'looks-after-family by them'],
  ['took her mum to the doctor, Maya was at work', 'looks-after-family by me'],
  ['Amma prayed for my exam', 'prayer by them'],
  ['Maya hugged me for a long time', 'affection by them'],
  ['Maya brought flowers', 'small-gifts by them'],
  ['she fed me', 'feeds-me by them'],
  ['coffee with Maya, she brought flowers', 'small-gifts by them'],
  ['mausi brought khana', 'feeds-me by them'],
  ['helped me move', 'practical-help by them'],
  ['coffee with Maya, I brought flowers', 'small-gifts by me'],
  ['Tom had also helped us move', 'practical-help by them'],
  ['met Maya, drove her home', 'practical-help by me'],
])('“%s” is an act', (line, deed) => {
  expect(deedOf(line)).toBe(deed);
});

test.each([
  'coffee with Maya and Tom yesterday, she asked about dad',
  'called amma 20 min',
  'Ravi wrote about the match',
  'walk with Tom',
])('“%s” is contact, and no act beside it', (line) => {
  expect(deedOf(line)).toBeUndefined();
});

test('an act of several is one in each tie', () => {
  const { people: found, deed } = readNote('Maya and Tom helped with the move', context);
  expect(found).toHaveLength(2);
  expect(deed).toEqual({ act: 'practical-help', who: 'them' });
});
