import { expect, test } from 'vitest';
import { zoneNamed } from '../testing/vault.ts';
import { toInstant } from '../time.ts';
import { readRitual } from './ritual-line.ts';

/** A Tuesday evening in Kolkata: 1 December 2026. */
const context = {
  now: toInstant(Date.UTC(2026, 11, 1, 14)),
  zone: zoneNamed('Asia/Kolkata'),
  people: [],
};
const rule = (line: string) => {
  const { rhythm, what } = readRitual(line, context);
  return `${what} | ${rhythm?.kind === 'calendar' ? rhythm.rrule : String(rhythm?.kind)}`;
};

test.each([
  ['every other friday dinner w/ Tom', 'dinner w/ Tom | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
  ['first sunday of the month brunch with Maya', 'brunch with Maya | FREQ=MONTHLY;BYDAY=1SU'],
  ['har sunday maa ko call', 'maa ko call | FREQ=WEEKLY;BYDAY=SU'],
  ['roz subah papa ko good morning', 'papa ko good morning | FREQ=DAILY'],
  ['har roz dadi ko phone', 'dadi ko phone | FREQ=DAILY'],
  ['har mahine Ravi ke saath chai', 'Ravi ke saath chai | FREQ=MONTHLY;BYMONTHDAY=1'],
  ['mwf gym with Ravi', 'gym with Ravi | FREQ=WEEKLY;BYDAY=MO,WE,FR'],
  [
    'flowers on our anniversary 12 June',
    'flowers on our anniversary | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=12',
  ],
  ['Meera’s birthday on 3 May', 'Meera’s birthday | FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3'],
  ['Meera’s birthday on 3 May 2027', 'Meera’s birthday | FREQ=DAILY;COUNT=1'],
  ['walk with Tom weekly', 'walk with Tom | FREQ=WEEKLY;BYDAY=TU'],
  ['call Amma daily', 'call Amma | FREQ=DAILY'],
  ['fortnightly call with Asha', 'call with Asha | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ['call Amma every weekday', 'call Amma | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['pizza with Tom every fri night', 'pizza with Tom | FREQ=WEEKLY;BYDAY=FR'],
  ['letter to Amma once a month', 'letter to Amma | FREQ=MONTHLY;BYMONTHDAY=1'],
  ['last friday of every month drinks with Tom', 'drinks with Tom | FREQ=MONTHLY;BYDAY=-1FR'],
  ['ask Meera about the scan on the 14th', 'ask Meera about the scan | FREQ=DAILY;COUNT=1'],
  ['ring Tom the day after tomorrow', 'ring Tom | FREQ=DAILY;COUNT=1'],
  ['Diwali call to the cousins', 'Diwali call to the cousins | FREQ=DAILY;COUNT=1'],
  ['Easter lunch with Maya', 'Easter lunch with Maya | FREQ=DAILY;COUNT=1'],
  ['Christmas card to Tom', 'Christmas card to Tom | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25'],
  ['photo to Papa every 3 days', 'photo to Papa | FREQ=DAILY;INTERVAL=3'],
])('%s', (line, expected) => expect(rule(line)).toBe(expected));

// A rule has no such rhythm, or the day moves from year to year.
test.each([
  'call amma twice a week',
  'when it rains walk with Tom',
  'eid mubarak to Zara',
  'call Tom when I think of him',
])('“%s” says no day, and it is asked', (line) => expect(rule(line)).toBe(`${line} | undefined`));
