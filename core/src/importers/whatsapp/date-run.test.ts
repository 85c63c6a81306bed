import { describe, expect, test } from 'vitest';
import { hour, toWallTime, wallText } from '../../time.ts';
import { DateRun } from './date-run.ts';
import type { WrittenDate } from './header.ts';
import { layoutOf, type YearPlace } from './layout.ts';

const slashed = layoutOf('/'.charCodeAt(0), 'short', 0);

/** `3/4/24` */
const dated = (text: string): WrittenDate => {
  const [a, b, c] = text.split('/').map(Number);
  return { a, b, c, layout: slashed };
};

function runOf(...dates: readonly string[]): DateRun {
  const run = new DateRun(slashed);
  for (const one of dates) run.add(dated(one), 0);
  return run;
}

function closed(...dates: readonly string[]): DateRun {
  const run = runOf(...dates);
  run.close();
  return run;
}

describe('a run of dates written alike', () => {
  test('is decided at once by a number above twelve', () => {
    expect(runOf('3/4/24', '13/4/24').order).toBe('dmy');
    expect(runOf('3/4/24', '3/14/24').order).toBe('mdy');
  });

  test('is decided by time that runs backwards in the other reading', () => {
    const autumn = ['5/10/23', '1/11/23', '2/11/23', '1/12/23', '2/1/24'];
    expect(closed(...autumn).order).toBe('dmy');
    expect(closed(...autumn.map((one) => one.replace(/(\d+)\/(\d+)/u, '$2/$1'))).order).toBe('mdy');
  });

  test('is not decided by a single step back: messages come late', () => {
    expect(closed('1/11/23', '2/10/23', '3/11/23').order).toBeUndefined();
  });

  test('stays open when nothing tells, and then says how far its readings differ', () => {
    const run = closed('3/4/24', '4/4/24');
    expect(run.order).toBeUndefined();
    expect(run.daysApart(dated('3/4/24'))).toBe(30);
    expect(run.daysApart(dated('4/4/24'))).toBe(0);
  });

  test('takes the person’s word where the file leaves it open, and only there', () => {
    const open = closed('3/4/24');
    open.answer('mdy');
    expect(wallText(toWallTime(open.wall(dated('3/4/24'), 15 * hour)))).toBe('2024-03-04T15:00:00');
    const proven = closed('13/4/24');
    proven.answer('mdy');
    expect(proven.order).toBe('dmy');
  });

  test('tells when a date cannot be, and when it needs another reading', () => {
    const run = new DateRun(slashed);
    expect(run.add(dated('25/3/24'), 0)).toBe('fits');
    expect(run.add(dated('3/26/24'), 0)).toBe('breaks');
    expect(run.add(dated('31/31/24'), 0)).toBe('impossible');
    expect(run.add(dated('30/2/24'), 0)).toBe('impossible');
    expect(run.count).toBe(1);
  });

  test('steps back only where every reading left does', () => {
    const run = runOf('1/3/24', '3/4/24');
    expect(run.stepsBack(dated('4/3/24'), 0, hour)).toBe(false);
    expect(run.stepsBack(dated('2/3/24'), 0, hour)).toBe(true);
    expect(run.isBefore(dated('4/3/24'), 0, Date.UTC(2024, 3, 3))).toBe(false);
  });

  test.each<[string, YearPlace, string]>([
    ['.', 'short', 'dmy'],
    ['-', 'last', 'dmy'],
    ['/', 'first', 'ymd'],
  ])('with %s and the year %s has its order from the start', (separator, year, order) => {
    expect(new DateRun(layoutOf(separator.charCodeAt(0), year, 0)).order).toBe(order);
  });
});
