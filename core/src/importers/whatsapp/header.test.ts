import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Line } from '../source/lines.ts';
import { HeaderReader } from './header.ts';

/** `25-3-24 15:12:09|Ann: hi`: the numbers of the date, the time, and what follows the head. */
function readWith(reader: HeaderReader, text: string): string | undefined {
  const line = Line.of(text);
  if (!reader.read(line)) return undefined;
  const { a, b, c } = reader.date;
  const seconds = Math.round(reader.time / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const time = Number.isNaN(seconds) ? 'no time' : clock.map(two).join(':');
  return `${a}-${b}-${c} ${time}|${text.slice(reader.end)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
const read = (text: string): string | undefined => readWith(new HeaderReader(), text);

describe('the head of a line', () => {
  test.each([
    ['25/03/2024, 15:12 - Ann: hi', '25-3-2024 15:12:00|Ann: hi'],
    ['3/25/24, 3:12 PM - Ann: hi', '3-25-24 15:12:00|Ann: hi'],
    ['3/25/24, 3:12\u202fPM - Ann: hi', '3-25-24 15:12:00|Ann: hi'],
    ['[25.03.24, 15:12:09] Ann: hi', '25-3-24 15:12:09|Ann: hi'],
    ['\u200e[25.03.24, 15:12:09] Ann: \u200ehi', '25-3-24 15:12:09|Ann: \u200ehi'],
    ['\ufeff\ufeff25/03/2024, 15:12 - Ann: hi', '25-3-2024 15:12:00|Ann: hi'],
    ['2024-03-25 15:12 - Ann: hi', '2024-3-25 15:12:00|Ann: hi'],
    ['09/17/19, 8:30:52 AM – Ann: hi', '9-17-19 08:30:52|Ann: hi'],
    ['25/03/24 15:12:09: Ann: hi', '25-3-24 15:12:09|Ann: hi'],
    ['2016. 1. 5. 오후 3:12, Ann : hi', '2016-1-5 15:12:00|Ann : hi'],
    ['25.3.2024 klo 15.12 - Ann: hi', '25-3-2024 15:12:00|Ann: hi'],
    ['2024-03-25 15 h 12 - Ann: hi', '2024-3-25 15:12:00|Ann: hi'],
    ['[2024-03-25 15 h 12 min 09 s] Ann: hi', '2024-3-25 15:12:09|Ann: hi'],
    ['03:12 CH 25/3/24 - Ann: hi', '25-3-24 15:12:00|Ann: hi'],
    ['[03:12:09 CH 25/3/24] Ann: hi', '25-3-24 15:12:09|Ann: hi'],
    ['2024/3/25 下午03:12 - Ann: hi', '2024-3-25 15:12:00|Ann: hi'],
    ['24/3/25 (03:12 PM) - Ann: hi', '24-3-25 15:12:00|Ann: hi'],
    ['25\u200f/3\u200f/2024، 3:12 م - Ann: hi', '25-3-2024 15:12:00|Ann: hi'],
    ['٢٥\u200f/٣\u200f/٢٠٢٤، ٣:١٢ م - Ann: hi', '25-3-2024 15:12:00|Ann: hi'],
    ['25.03.24 г., 3:12 ч. pm - Ann: hi', '25-3-24 15:12:00|Ann: hi'],
    ['25/3/24, 3:12 p.\u00a0m. - Ann: hi', '25-3-24 15:12:00|Ann: hi'],
    ['25/03/2024, 15:12 -', '25-3-2024 15:12:00|'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('no head of a line', () => {
  test.each([
    '',
    'hello',
    '12 apples',
    '25/03/2024',
    '25/03/2024, 15:12',
    '25/03/2024, 15:12 Ann: hi',
    '25/03/2024, 15:12-Ann: hi',
    '25/03/2024, at noon - Ann: hi',
    '2/11/19: Arrival at 10:30 - Gate: 5',
    '25/03, 15:12 - Ann: hi',
    '25/03/2024, 15:1 - Ann: hi',
    '25/03/2024, 15:123 - Ann: hi',
    '125/03/2024, 15:12 - Ann: hi',
    '25/03/20245, 15:12 - Ann: hi',
    '192.168.1.10:30 - Ann: hi',
    '[25/03/2024, 15:12:09 Ann: hi',
    '[Ann] 25/03/2024, 15:12 - hi',
    ' 25/03/2024, 15:12 - Ann: hi',
    '1.2.3.10:30 - Ann: hi',
  ])('is: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('a clock', () => {
  test.each([
    ['00:04 AM', '00:04:00'],
    ['23:59 PM', '23:59:00'],
    ['13:00 AM', '13:00:00'],
    ['12:00 AM', '00:00:00'],
    ['12:00 PM', '12:00:00'],
    ['24:00', '00:00:00'],
    ['25:00', 'no time'],
    ['10:61', 'no time'],
  ])('with %s is %s', (written, time) => {
    expect(read(`25/03/24, ${written} - Ann: hi`)).toBe(`25-3-24 ${time}|Ann: hi`);
  });
});

describe('reading by the pattern of the head before', () => {
  test('says what taking apart says, whatever came before', () => {
    const date = fc.constantFrom('25/03/24', '3/4/24', '1/12/2023', '25.3.2024', '2024-03-25');
    const gap = fc.constantFrom(', ', ' ', ' klo ', ' 下午', ' 上午', '. ');
    const clock = fc.constantFrom('9:07', '15:12', '03:12:09', '15.12', '00:00', '99:99', '١٥:١٢');
    const tail = fc.constantFrom(
      ' - ',
      '] ',
      ' AM - ',
      ' PM - ',
      ' p. m. - ',
      ': ',
      ' – ',
      '] \u200e',
      '-',
    );
    const open = fc.constantFrom('', '[', '\u200e[', '\ufeff', ' ');
    const line = fc
      .tuple(open, date, gap, clock, tail, fc.constantFrom('Ann: hi', '', '12'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), line, (before, text) => {
        const reader = new HeaderReader();
        for (const one of before) reader.read(Line.of(one));
        expect(readWith(reader, text)).toBe(read(text));
        expect(readWith(reader, text)).toBe(read(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('does not reach into the next line of its chunk', () => {
    const reader = new HeaderReader();
    reader.read(Line.of('25/03/24, 15:12 - Ann: hi'));
    const line = Line.of('25/03/24, 15:12 - Ann: hi');
    line.to = 16;
    expect(reader.read(line)).toBe(false);
  });
});
