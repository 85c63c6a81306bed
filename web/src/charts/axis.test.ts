import { expect, test } from 'vitest';
import { toInstant, type Zone } from '@eachother/core';
import { aMonth } from '../testing/months.ts';
import { ticksOf, xOfInstant } from './axis.ts';
import { readingOf } from './reading.ts';
import { labels } from '../labels/labels.ts';

const frame = { width: 820, height: 200, pad: 10, step: 2 };
const zone = 'UTC' as Zone;
const months = Array.from({ length: 24 }, (_, k) => aMonth(k));

test('a year gets its number where it begins, and quarters a name where there is room', () => {
  expect(ticksOf(months, { frame, zone }).map(({ text }) => text)).toEqual([
    '2022',
    'Apr',
    'Jul',
    'Oct',
    '2023',
    'Apr',
    'Jul',
    'Oct',
  ]);
  const narrow = { ...frame, width: 200 };
  expect(ticksOf(months, { frame: narrow, zone }).map(({ text }) => text)).toEqual([
    '2022',
    '2023',
  ]);
});

test('an instant lies within its month, and outside of the months at the edge', () => {
  const middle = toInstant((months[0].from + months[0].to) / 2);
  expect(xOfInstant(middle, months, frame)).toBeCloseTo(10 + 800 / 48);
  expect(xOfInstant(toInstant(0), months, frame)).toBe(10);
  expect(xOfInstant(toInstant(4e12), months, frame)).toBe(810);
});

test('a month is read out with its turns, its season, or that it was not seen', () => {
  const seasons = [{ id: 1, name: 'exams', span: { from: months[2].from, to: months[3].from } }];
  const around = { name: 'Asha', zone, seasons, words: labels.thread };
  expect(readingOf(months[0], around)).toBe(
    'January 2022: 20 turns by you, 18 by Asha, 25 changes of hands',
  );
  expect(readingOf(months[2], around)).toContain('(exams)');
  expect(readingOf(aMonth(1, { observed: false }), around)).toBe('February 2022: not in view');
});
