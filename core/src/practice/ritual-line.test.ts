import { describe, expect, test } from 'vitest';
import { toPersonId, type Person } from '../person.ts';
import { toInstant, toZone, wallText, zoneClock } from '../time.ts';
import { readRitual } from './ritual-line.ts';

const zone = (() => {
  const found = toZone('Asia/Kolkata');
  if (!found.ok) throw new Error('Asia/Kolkata');
  return found.value;
})();
/** A Tuesday evening in Kolkata: 1 December 2026. */
const now = toInstant(Date.UTC(2026, 11, 1, 14));
const named = (id: number, name: string): Person => ({
  id: toPersonId(id),
  name,
  kind: 'family',
  way: 'not-said',
  isMe: false,
});
const people = [named(2, 'Amma'), named(3, 'Papa'), named(4, 'Meera'), named(5, 'Asha Rao')];

const readAs = (line: string) => {
  const { what, people: found, rhythm, start } = readRitual(line, { now, zone, people });
  return [
    what,
    found.map(({ name }) => name).join(),
    rhythm?.kind === 'calendar' ? rhythm.rrule : rhythm?.kind,
    wallText(zoneClock(zone).wallOf(start)).slice(0, 10),
  ];
};

describe('a line of plain words', () => {
  test.each([
    ['call Amma on Sundays', 'call Amma', 'Amma', 'FREQ=WEEKLY;BYDAY=SU', '2026-12-06'],
    [
      'voice note to Papa on Sundays',
      'voice note to Papa',
      'Papa',
      'FREQ=WEEKLY;BYDAY=SU',
      '2026-12-06',
    ],
    [
      'ask Meera about the scan on the 14th',
      'ask Meera about the scan',
      'Meera',
      'FREQ=DAILY;COUNT=1',
      '2026-12-14',
    ],
    [
      'every second Friday chai with Asha',
      'chai with Asha',
      'Asha Rao',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
      '2026-12-04',
    ],
    [
      'Meera’s birthday every year on 3 May',
      'Meera’s birthday',
      'Meera',
      'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3',
      '2026-12-01',
    ],
    [
      'Diwali call to the cousins',
      'Diwali call to the cousins',
      '',
      'FREQ=DAILY;COUNT=1',
      '2027-10-29',
    ],
    [
      'write to Amma on Tuesdays and Saturdays',
      'write to Amma',
      'Amma',
      'FREQ=WEEKLY;BYDAY=TU,SA',
      '2026-12-01',
    ],
    [
      'tea with Papa every Wednesday evening',
      'tea with Papa',
      'Papa',
      'FREQ=WEEKLY;BYDAY=WE',
      '2026-12-02',
    ],
    ['call Papa on Monday evenings', 'call Papa', 'Papa', 'FREQ=WEEKLY;BYDAY=MO', '2026-12-07'],
    ['good morning to Amma every day', 'good morning to Amma', 'Amma', 'FREQ=DAILY', '2026-12-01'],
    ['call Asha every 10 days', 'call Asha', 'Asha Rao', 'FREQ=DAILY;INTERVAL=10', '2026-12-01'],
    [
      'long call with Asha every two weeks on Saturday',
      'long call with Asha',
      'Asha Rao',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA',
      '2026-12-05',
    ],
    [
      'visit Papa on the first Sunday of the month',
      'visit Papa',
      'Papa',
      'FREQ=MONTHLY;BYDAY=1SU',
      '2026-12-01',
    ],
    [
      'letter to Amma every month on the 14th',
      'letter to Amma',
      'Amma',
      'FREQ=MONTHLY;BYMONTHDAY=14',
      '2026-12-01',
    ],
    [
      'Papa 29 February every year',
      'Papa',
      'Papa',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
      '2026-12-01',
    ],
    ['see how Asha is, now and then', 'see how Asha is', 'Asha Rao', 'own-pace', '2026-12-01'],
    [
      'how did the exam go, Meera, on 12 November',
      'how did the exam go, Meera',
      'Meera',
      'FREQ=DAILY;COUNT=1',
      '2027-11-12',
    ],
    ['thank Papa tomorrow', 'thank Papa', 'Papa', 'FREQ=DAILY;COUNT=1', '2026-12-02'],
    ['ask Asha in two weeks', 'ask Asha', 'Asha Rao', 'FREQ=DAILY;COUNT=1', '2026-12-15'],
    ['ring Asha next Tuesday', 'ring Asha', 'Asha Rao', 'FREQ=DAILY;COUNT=1', '2026-12-08'],
    ['call Amma on weekends', 'call Amma', 'Amma', 'FREQ=WEEKLY;BYDAY=SA,SU', '2026-12-05'],
  ])('%s', (line, ...read) => {
    expect(readAs(line)).toEqual(read);
  });

  test('does not take a day that is none', () => {
    expect(readAs('call Amma on 31 June')[2]).toBeUndefined();
    expect(readAs('call Amma every year on 30 February')[2]).toBeUndefined();
  });

  test('leaves open who is meant where two share a name, and never finds me', () => {
    const two = [...people, { ...named(6, 'Asha Iyer') }, { ...named(1, 'Sam'), isMe: true }];
    const found = readRitual('call Asha on Sundays', { now, zone, people: two }).people;
    expect(found).toMatchObject([{ kind: 'unclear', candidates: [{ id: 5 }, { id: 6 }] }]);
    expect(readRitual('Sam on Sundays', { now, zone, people: two }).people).toEqual([]);
  });
});
