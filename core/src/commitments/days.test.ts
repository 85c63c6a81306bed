import { describe, expect, test } from 'vitest';
import { berlin, zoneNamed } from '../testing/vault.ts';
import { day, toInstant, wallText, zoneClock, type Zone } from '../time.ts';
import { daysIn } from './days.ts';

/** Friday, 7 June 2024, half past ten in the evening in Berlin; already Saturday in Kolkata. */
const said = toInstant(Date.UTC(2024, 5, 7, 20, 30));

function named(text: string, zone: Zone = berlin): string | undefined {
  const found = daysIn(text, { said, zone });
  if (found === undefined) return undefined;
  const { from, to } = found.span;
  const date = (at: number) => wallText(zoneClock(zone).wallOf(toInstant(at))).slice(5, 10);
  return to - from <= 1.1 * day ? date(from) : `${date(from)} to ${date(to - 1)}`;
}

describe('days that are named', () => {
  test.each([
    ['I will call you tomorrow', '06-08'],
    ['I’ll call you on Sunday', '06-09'],
    ['call you tonight', '06-07'],
    ['I will send it by Monday', '06-10'],
    ['I will send it in two days', '06-09'],
    ['I will come on 12 June', '06-12'],
    ['I will bring it next Friday', '06-14'],
    ['I will come next week', '06-10 to 06-16'],
    ['I will come this weekend', '06-08 to 06-09'],
    ['I will write in a few days', '06-08 to 06-12'],
    ['kal call karungi', '06-08'],
    ['parso aaungi', '06-09'],
    ['aaj raat phone karunga', '06-07'],
    ['Sunday ko aaungi', '06-09'],
    ['shukravar ko milunga', '06-14'],
    ['agle hafte bhej dunga', '06-10 to 06-16'],
    ['do din mein bhejti hoon', '06-09'],
    ['3 din mein de dunga', '06-10'],
  ])('%s: %s', (text, expected) => expect(named(text)).toBe(expected));

  test.each([
    'I will bring the sun',
    'I may come, we will see',
    'wait a second',
    'I will call you',
    'I called you yesterday',
    'it was in 1998',
    'March on!',
  ])('%s: none', (text) => expect(named(text)).toBeUndefined());

  test('are those of the zone in which it was said', () => {
    expect(named('tomorrow', zoneNamed('Asia/Kolkata'))).toBe('06-09');
  });
});
