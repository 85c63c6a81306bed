import { describe, expect, test } from 'vitest';
import { readRitual } from '../../practice/ritual-line.ts';
import { someTelling } from '../../testing/telling.ts';
import { toInstant } from '../../time.ts';
import { en } from '../en.ts';

const { zone } = someTelling;
/** A Tuesday. */
const now = toInstant(Date.UTC(2026, 11, 1, 9));

/** What a line is understood to say, in words. */
function understood(line: string): string {
  const { rhythm, start } = readRitual(line, { now, zone, people: [] });
  return rhythm === undefined ? '' : en.rhythm({ rhythm, start, zone });
}

describe('how often, as it is shown before it is kept', () => {
  test.each([
    ['on Sundays', 'every Sunday'],
    ['every second Friday', 'every second Friday'],
    ['on Mondays and Fridays', 'every Monday and Friday'],
    ['every 3 weeks on Monday', 'every 3 Mondays'],
    ['every two weeks on Monday and Friday', 'every second week on Monday and Friday'],
    ['every day', 'every day'],
    ['every 10 days', 'every 10 days'],
    ['on the 14th', 'on Monday 14 December 2026'],
    ['every month on the 1st', 'every month on the 1st'],
    ['every month on the 22nd', 'every month on the 22nd'],
    ['monthly on the 13th', 'every month on the 13th'],
    ['on the last day of the month', 'every month on the last day'],
    ['on the last Friday of every month', 'every month on the last Friday'],
    ['every year on 3 May', 'every year on 3 May'],
    ['every year on 29 February', 'every year on the last day of February'],
    ['now and then', 'at your own pace, as often as the two of you are usually in touch'],
    ['', ''],
  ])('“%s”: %s', (line, said) => {
    expect(understood(line)).toBe(said);
  });
});

describe('what became of it', () => {
  test('is told as so many of so many, with what could not be seen', () => {
    expect(en.kept({ kept: 3, of: 5, unseen: 0 })).toBe('Kept 3 of the last 5 times.');
    expect(en.kept({ kept: 1, of: 1, unseen: 2 })).toBe(
      'Kept the last time. What is here cannot show 2 times more.',
    );
    expect(en.kept({ kept: 0, of: 0, unseen: 1 })).toBe('What is here cannot show one time yet.');
    expect(en.kept({ kept: 0, of: 1, unseen: 0 })).toBe('');
  });
});
