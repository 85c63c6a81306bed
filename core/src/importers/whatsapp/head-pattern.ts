// All lines of a file are written alike: once one head was taken apart, the next are read by its pattern,
// with nothing to find out but the numbers. Words beside the clock come in two variants, for the morning and
// for the afternoon. A pattern that does not hold says so, and the head is taken apart.

import type { Line } from '../source/lines.ts';
import { beginsWith, isMark, isSpace } from './characters.ts';
import { layoutOf, type Layout, type YearPlace } from './layout.ts';
import type { Period } from './periods.ts';
import { timeOfDay, type TimeOfDay } from './time-of-day.ts';

/** What a head says, and where what follows it begins. */
export interface LineHead {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly layout: Layout;
  readonly time: TimeOfDay;
  readonly end: number;
}

/** A head that was taken apart. */
export interface TakenApart extends LineHead {
  /** Between the numbers of the date. */
  readonly separator: string;
  /** Between date and clock, and behind the clock, with the half of the day that is said there. */
  readonly gap: Words;
  readonly tail: Words;
  /** Between hours and minutes. */
  readonly colon: number;
}

export interface Words {
  readonly text: string;
  readonly half: Period['half'];
}

export const noWords: Words = { text: '\0', half: 'none' };

export class HeadPattern implements LineHead {
  a = 0;
  b = 0;
  c = 0;
  time: TimeOfDay = Number.NaN;
  end = 0;
  layout = layoutOf(0, 'short', 0);
  readonly #before = new Beginning();
  #known = false;
  #separator = '';
  /** The words met last and those met before. */
  #gap = noWords;
  #otherGap = noWords;
  #tail = noWords;
  #otherTail = noWords;
  #colon = 0;
  #at = 0;
  /** Of the number read last. */
  #digits = 0;

  read({ chunk, from, to }: Line): boolean {
    if (!this.#known) return false;
    this.#at = from;
    if (this.#before.isAt(chunk, from)) this.#at += this.#before.length;
    else if (this.#readStart(chunk)) this.#before.keep(chunk, from, this.#at);
    else {
      this.#before.forget();
      return false;
    }
    return this.#readClock(chunk) && this.end <= to;
  }

  learn(line: Line, head: TakenApart): void {
    const again = this.#known && this.layout === head.layout;
    this.#otherGap = again ? this.#gap : noWords;
    this.#otherTail = again ? this.#tail : noWords;
    this.#gap = head.gap;
    this.#tail = head.tail;
    this.layout = head.layout;
    this.#separator = head.separator;
    this.#colon = head.colon;
    this.#before.forget();
    this.#known = true;
    this.#known = this.read(line) && saysTheSame(this, head);
  }

  /** All that comes before the clock. */
  #readStart(chunk: string): boolean {
    while (isMark(chunk.charCodeAt(this.#at))) this.#at += 1;
    if (this.layout.bracket && !this.#pass(chunk, '[')) return false;
    return this.#readDate(chunk, this.layout.year) && this.#readGap(chunk);
  }

  #readDate(chunk: string, year: YearPlace): boolean {
    this.a = this.#number(chunk);
    if (!hasDigits(this.#digits, year === 'first') || !this.#pass(chunk, this.#separator))
      return false;
    this.b = this.#number(chunk);
    if (!hasDigits(this.#digits, false) || !this.#pass(chunk, this.#separator)) return false;
    this.c = this.#number(chunk);
    return hasDigits(this.#digits, year === 'last');
  }

  #readGap(chunk: string): boolean {
    if (this.#pass(chunk, this.#gap.text)) return true;
    if (!this.#pass(chunk, this.#otherGap.text)) return false;
    [this.#gap, this.#otherGap] = [this.#otherGap, this.#gap];
    return true;
  }

  #readClock(chunk: string): boolean {
    const hours = this.#number(chunk);
    const minutes = partAt(chunk, this.#at, this.#colon);
    const { seconds, bracket } = this.layout;
    const second = seconds ? partAt(chunk, this.#at + 3, this.#colon) : 0;
    if (!hasDigits(this.#digits, false) || minutes < 0 || second < 0) return false;
    this.#at += seconds ? 6 : 3;
    const tail = this.#passTail(chunk);
    if (tail === undefined) return false;
    const { half } = this.#gap;
    this.time = timeOfDay(hours, minutes, second, half === 'none' ? tail.half : half);
    this.end = bracket ? behindMarks(chunk, this.#at) : this.#at;
    return true;
  }

  #passTail(chunk: string): Words | undefined {
    if (this.#pass(chunk, this.#tail.text)) return this.#tail;
    return this.#pass(chunk, this.#otherTail.text) ? this.#otherTail : undefined;
  }

  #number(chunk: string): number {
    let at = this.#at;
    let value = 0;
    for (let next = digitAt(chunk, at); next >= 0; next = digitAt(chunk, at)) {
      value = value * 10 + next;
      at += 1;
    }
    this.#digits = at - this.#at;
    this.#at = at;
    return value;
  }

  #pass(chunk: string, text: string): boolean {
    if (!beginsWith(chunk, this.#at, text)) return false;
    this.#at += text.length;
    return true;
  }
}

/** Messages come by the day: what stands before the clock is mostly the same as in the head before. */
class Beginning {
  length = 0;
  readonly #codes = new Uint16Array(48);

  isAt(chunk: string, from: number): boolean {
    for (let i = 0; i < this.length; i += 1)
      if (chunk.charCodeAt(from + i) !== this.#codes[i]) return false;
    return this.length > 0;
  }

  keep(chunk: string, from: number, to: number): void {
    this.length = to - from > this.#codes.length ? 0 : to - from;
    for (let i = 0; i < this.length; i += 1) this.#codes[i] = chunk.charCodeAt(from + i);
  }

  forget(): void {
    this.length = 0;
  }
}

/** -1 when there is none. */
function digitAt(chunk: string, at: number): number {
  const value = chunk.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : -1;
}

/** ":12"; -1 when it is not there. */
function partAt(chunk: string, at: number, colon: number): number {
  const tens = digitAt(chunk, at + 1);
  const ones = digitAt(chunk, at + 2);
  return chunk.charCodeAt(at) === colon && tens >= 0 && ones >= 0 ? tens * 10 + ones : -1;
}

function behindMarks(chunk: string, from: number): number {
  let at = from;
  while (isSpace(chunk.charCodeAt(at)) || isMark(chunk.charCodeAt(at))) at += 1;
  return at;
}

const hasDigits = (digits: number, fullYear: boolean): boolean =>
  fullYear ? digits === 4 : digits === 1 || digits === 2;

const saysTheSame = (one: LineHead, other: LineHead): boolean =>
  one.a === other.a &&
  one.b === other.b &&
  one.c === other.c &&
  one.time === other.time &&
  one.end === other.end;
