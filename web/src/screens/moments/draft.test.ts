import { describe, expect, test } from 'vitest';
import {
  toInstant,
  toMomentId,
  toPersonId,
  toThreadId,
  toZone,
  type Person,
  type ShownMoment,
  type Zone,
} from '@eachother/core';
import { spanFrom } from '../portrait/season-span.ts';
import { byDay } from './by-day.ts';
import { fieldOf, instantFrom, peopleOf, someoneNew, whoFrom } from './draft.ts';

const kolkata = zone('Asia/Kolkata');
function zone(name: string): Zone {
  const known = toZone(name);
  if (!known.ok) throw new Error(name);
  return known.value;
}
const maya: Person = {
  id: toPersonId(3),
  name: 'Maya',
  kind: 'friend',
  way: 'not-said',
  isMe: false,
};

describe('a line on its way to becoming a moment', () => {
  test('points at who was named, and asks where nobody was', () => {
    const who = whoFrom(
      [
        { kind: 'known', person: maya.id, name: 'Maya' },
        { kind: 'new', name: 'Tom' },
      ],
      undefined,
    );
    expect(peopleOf(who)).toEqual([maya.id, { name: 'Tom' }]);
    expect(peopleOf(whoFrom([], undefined))).toBeUndefined();
    expect(peopleOf(whoFrom([], maya))).toEqual([maya.id]);
    expect(peopleOf([{ choice: someoneNew, newName: '  ' }])).toBeUndefined();
  });

  test('keeps the time on the wall, and lets nothing happen in the future', () => {
    const at = toInstant(Date.UTC(2025, 2, 1, 12, 30));
    const now = toInstant(Date.UTC(2025, 2, 2));
    expect(fieldOf(at, kolkata)).toBe('2025-03-01T18:00');
    expect(instantFrom('2025-03-01T18:00', kolkata, now)).toBe(at);
    expect(instantFrom('2030-01-01T00:00', kolkata, now)).toBe(now);
    expect(instantFrom('', kolkata, now)).toBe(now);
  });
});

test('moments fall into days of the wall, in the order they came', () => {
  const aMoment = (k: number, at: number): ShownMoment => ({
    moment: {
      id: toMomentId(k),
      thread: toThreadId(1),
      at: toInstant(at),
      by: maya.id,
      kind: 'said',
      form: 'text',
      text: '',
    },
    byName: 'Maya',
    byMe: false,
    person: maya.id,
    threadTitle: '',
    format: 'whatsapp',
  });
  const night = Date.UTC(2025, 2, 1, 19);
  const hour = 3_600_000;
  const days = byDay(
    [aMoment(3, night), aMoment(2, night - hour), aMoment(1, night - 2 * hour)],
    kolkata,
  );
  expect(days.map(({ date, moments }) => [date, moments.length])).toEqual([
    ['2025-03-02', 1],
    ['2025-03-01', 2],
  ]);
});

test('a season is whole days of the wall, and does not end before it begins', () => {
  const span = spanFrom('2025-03-01', '2025-03-02', kolkata);
  expect(span && span.to - span.from).toBe(2 * 86_400_000);
  expect(span && fieldOf(span.from, kolkata)).toBe('2025-03-01T00:00');
  expect(spanFrom('2025-03-02', '2025-03-01', kolkata)).toBeUndefined();
  expect(spanFrom('', '2025-03-01', kolkata)).toBeUndefined();
});
