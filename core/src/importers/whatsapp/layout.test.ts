import { describe, expect, test } from 'vitest';
import { Line } from '../source/lines.ts';
import { HeaderReader } from './header.ts';
import type { Layout } from './layout.ts';

function layout(text: string): Layout {
  const reader = new HeaderReader();
  if (!reader.read(Line.of(text))) throw new Error(text);
  return reader.date.layout;
}

describe('how a date is written', () => {
  test.each([
    ['3/4/24, 15:12 - ', ['dmy', 'mdy']],
    ['3/4/2024, 3:12 PM - ', ['dmy', 'mdy']],
    ['3/4/24, 3:12 p. m. - ', ['dmy', 'mdy']],
    ['3/4/24, 3:12 μ.μ. - ', ['dmy']],
    ['3/4/2024 下午3:12 - ', ['dmy']],
    ['15:12 3/4/24 - ', ['dmy']],
    ['3\u200f/4\u200f/2024، 15:12 - ', ['dmy']],
    ['٣/٤/٢٠٢٤, ١٥:١٢ - ', ['dmy']],
    ['३/४/२४, १५:१२ - ', ['dmy', 'ymd']],
    ['3.4.24, 15:12 - ', ['dmy']],
    ['3-4-2024 15:12 - ', ['dmy']],
    ['24. 3. 4. 15:12 - ', ['ymd']],
    ['24/3/4 (15:12) - ', ['ymd']],
    ['2024/3/4 15:12 - ', ['ymd']],
  ])('%s is usual for the order %j', (text, orders) => {
    expect(layout(text).usual).toEqual(orders);
  });

  test('is one object for all heads written alike', () => {
    expect(layout('3/4/24, 15:12 - ')).toBe(layout('13/12/23, 09:00 - '));
  });

  test.each([
    ['3/4/24, 15:12 - ', '[3/4/24, 15:12] '],
    ['3/4/24, 15:12 - ', '3/4/24 15:12 - '],
    ['3/4/24, 15:12 - ', '3/4/24, 15:12:09 - '],
    ['3/4/24, 15:12 - ', '3/4/24, 15:12: '],
  ])('%s and %s are two frames', (one, other) => {
    expect(layout(one).frame).not.toBe(layout(other).frame);
  });

  test('may change within a frame: a longer year, a half of the day', () => {
    expect(layout('3/4/24, 15:12 - ').frame).toBe(layout('3/4/2024, 3:12 PM - ').frame);
  });
});
