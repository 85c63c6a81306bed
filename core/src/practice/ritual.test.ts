import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { isRrule } from './ritual.ts';
import { daysOf, nextDay, shortestGap } from './ritual-days.ts';

const tuesday = 20_788;

describe('a rule of days', () => {
  test.each([
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=10',
    'FREQ=DAILY;COUNT=1',
    'FREQ=WEEKLY;BYDAY=SU',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
    'FREQ=MONTHLY;BYMONTHDAY=14',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
  ])('%s is one, and its days are whole days in order', (rrule) => {
    expect(isRrule(rrule)).toBe(true);
    const days = daysOf(rrule, tuesday, { from: tuesday, to: tuesday + 1200 });
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    expect(nextDay(rrule, tuesday, days[0])).toBe(days[0]);
    expect(ICAL.Recur.fromString(rrule).toString()).toContain('FREQ=');
  });

  test.each([
    '',
    'FREQ=SECONDLY',
    'FREQ=HOURLY;INTERVAL=1',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=5FR',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=WEEKLY;BYDAY=SU\r\nATTENDEE:x',
    'FREQ=DAILY;COUNT=99999999',
  ])('“%s” is none: too fine, without days, or no rule', (rrule) => {
    expect(isRrule(rrule)).toBe(false);
  });

  test('comes no later than a life of daily ones ends the search', () => {
    expect(daysOf('FREQ=DAILY', tuesday, { from: tuesday + 9000, to: tuesday + 9100 })).toEqual([]);
  });

  test('knows how near its days are to each other', () => {
    expect(shortestGap('FREQ=WEEKLY;BYDAY=SU,WE', tuesday)).toBe(3);
    expect(shortestGap('FREQ=DAILY;COUNT=1', tuesday)).toBe(Infinity);
  });
});
