import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPersonId, type Person } from '../person.ts';
import { day, daysFromCivil, hour, toWallTime, toZone, wallText, zoneClock } from '../time.ts';
import type { Instant, Zone } from '../time.ts';
import { readNote, type NoteReading } from './note.ts';

const kolkata = zoneNamed('Asia/Kolkata');
/** A Friday, half past five in the afternoon there. */
const now = inMay(15, 17.5);

function inMay(dayOfMonth: number, hours: number): Instant {
  const wall = daysFromCivil(2026, 5, dayOfMonth) * day + hours * hour;
  return zoneClock(kolkata).instantOf(toWallTime(wall));
}

function zoneNamed(name: string): Zone {
  const zone = toZone(name);
  if (!zone.ok) throw new Error(name);
  return zone.value;
}

const someone = (row: number, name: string, isMe = false): Person => ({
  id: toPersonId(row),
  name,
  kind: 'friend',
  way: 'not-said',
  isMe,
});
const circle = [
  someone(1, 'Ada', true),
  someone(2, 'Maya Rao'),
  someone(3, 'Tom'),
  someone(4, 'Will Stone'),
  someone(5, 'Priya Nair'),
  someone(6, 'Priya Sen'),
];

const noted = (line: string): NoteReading => readNote(line, { now, zone: kolkata, people: circle });
const wallOf = (line: string): string =>
  wallText(zoneClock(kolkata).wallOf(noted(line).at)).slice(0, 16);
const names = (line: string): readonly string[] => noted(line).people.map(({ name }) => name);

test('a line of plain words becomes a moment with all its parts', () => {
  expect(noted('coffee with Maya yesterday, she asked about dad')).toEqual({
    kind: 'met',
    at: inMay(14, 12),
    dated: true,
    by: 'me',
    people: [{ kind: 'known', person: 2, name: 'Maya Rao' }],
    text: 'coffee with Maya, she asked about dad',
  });
});

describe('when', () => {
  test.each([
    ['coffee with Maya', '2026-05-15T17:30'],
    ['coffee with Maya just now', '2026-05-15T17:30'],
    ['coffee with Maya today', '2026-05-15T17:30'],
    ['called Tom this morning', '2026-05-15T09:00'],
    ['called Tom yesterday evening', '2026-05-14T19:00'],
    ['dinner with Tom last night', '2026-05-14T21:00'],
    ['lunch with Tom the day before yesterday', '2026-05-13T12:00'],
    ['called Tom 3 days ago', '2026-05-12T12:00'],
    ['called Tom two weeks ago', '2026-05-01T12:00'],
    ['called Tom half an hour ago', '2026-05-15T17:00'],
    ['called Tom two hours ago', '2026-05-15T15:30'],
    ['walk with Tom last Friday', '2026-05-08T12:00'],
    ['walk with Tom on Friday', '2026-05-15T17:30'],
    ['walk with Tom on Sunday morning', '2026-05-10T09:00'],
    ['called Tom on 12 May', '2026-05-12T12:00'],
    ['called Tom on May 12th at 5pm', '2026-05-12T17:00'],
    ['called Tom on the 3rd of December', '2025-12-03T12:00'],
    ['called Tom on 29 February', '2024-02-29T12:00'],
    ['called Tom on 12 May 2024', '2024-05-12T12:00'],
    ['called Tom 2024-05-12 at 18:05', '2024-05-12T18:05'],
    ['called Tom on 1.2.2025', '2025-02-01T12:00'],
    ['helped Tom move house last weekend', '2026-05-09T12:00'],
    ['called Tom at 5', '2026-05-15T17:00'],
    ['called Tom yesterday at noon', '2026-05-14T12:00'],
    ['called Tom at 11pm', '2026-05-14T23:00'],
    ['called Tom today at 11pm', '2026-05-15T17:30'],
  ])('%s', (line, wall) => {
    expect(wallOf(line)).toBe(wall);
  });

  test('a line that does not say when is taken to be now, and says so', () => {
    expect(noted('called Tom')).toMatchObject({ at: now, dated: false });
  });

  test('numbers that are no time stay in the text', () => {
    expect(noted('dinner with Tom at 40 people').text).toBe('dinner with Tom at 40 people');
    expect(noted('called Tom on 31 June').text).toBe('called Tom on 31 June');
  });
});

describe('who', () => {
  test.each([
    ['coffee with maya', ['Maya Rao']],
    ['coffee with Maya and Tom', ['Maya Rao', 'Tom']],
    ['dinner with Maya, Tom and Zoë Kranz', ['Maya Rao', 'Tom', 'Zoë Kranz']],
    ['Maya and Tom came over', ['Maya Rao', 'Tom']],
    ['Maya and I met in the park', ['Maya Rao']],
    ['called mum', ['Mum']],
    ['Will called', ['Will Stone']],
    ['coffee with Maya, will call Tom tomorrow', ['Maya Rao']],
    ['coffee with Maya, she asked about Tom', ['Maya Rao']],
    ['lunch at Tom’s place', ['Tom']],
    ['met 美咲 for tea', ['美咲']],
    ['Coffee with Omar', ['Omar']],
    ['Called Omar on Monday', ['Omar']],
    ['a long walk alone', []],
    ['wrote to Ada', []],
  ])('%s', (line, found) => {
    expect(names(line)).toEqual(found);
  });

  test('a first name that fits two people is for the writer to settle', () => {
    expect(noted('called Priya').people).toEqual([
      { kind: 'unclear', name: 'Priya', candidates: [circle[4], circle[5]] },
    ]);
    expect(noted('called Priya Sen').people).toEqual([
      { kind: 'known', person: 6, name: 'Priya Sen' },
    ]);
  });
});

describe('what, and who began', () => {
  test.each([
    ['called Tom', 'called', 'me'],
    ['Tom called', 'called', 'them'],
    ['a call from Tom', 'called', 'them'],
    ['Tom and I talked on the phone', 'called', 'me'],
    ['Maya wrote me a letter', 'said', 'them'],
    ['wrote to Maya', 'said', 'me'],
    ['message from Maya', 'said', 'them'],
    ['tea with Maya, she called her sister', 'met', 'me'],
    ['Maya came by with soup', 'met', 'them'],
    ['invited by Maya for dinner', 'met', 'them'],
    ['an hour in the garden with Maya', 'met', 'me'],
    ['spoke to Maya about work', 'met', 'me'],
    ['talked with Maya for an hour on the phone', 'called', 'me'],
    ['thinking of Maya', 'noted', 'me'],
  ])('%s', (line, kind, by) => {
    expect(noted(line)).toMatchObject({ kind, by });
  });
});

test('whatever is written, it has happened, and nobody in it is me', () => {
  const words = fc.constantFrom(
    ...'coffee with and Maya Tom Priya Ada I called from on at yesterday 12 May 5pm 31.2.2025 last Friday , ago two days 99'.split(
      ' ',
    ),
  );
  const line = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((some) => some.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(line, (text) => {
      const reading = noted(text);
      expect(reading.at).toBeLessThanOrEqual(now);
      expect(reading.people.map(({ name }) => name)).not.toContain('Ada');
    }),
  );
});
