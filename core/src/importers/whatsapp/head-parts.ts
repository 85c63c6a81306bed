// Takes the head of a line apart, whatever its layout. One pass over characters, no regular expression:
// hostile lines come here too.

import type { Line } from '../source/lines.ts';
import { digitOf, isMark, isSpace } from './characters.ts';
import { Cursor } from './cursor.ts';
import { noWords, type TakenApart, type Words } from './head-pattern.ts';
import { layoutOf, sign, type YearPlace } from './layout.ts';
import { periodIn, type Period } from './periods.ts';
import { timeOfDay } from './time-of-day.ts';

const openBracket = 91;
const closeBracket = 93;
const parenthesis = 40;
const slash = 47;
const dot = 46;
const dash = 45;
const longDash = 0x2013;
const colon = 58;
const comma = 44;

export class HeadParts implements TakenApart {
  a = 0;
  b = 0;
  c = 0;
  time = Number.NaN;
  end = 0;
  layout = layoutOf(0, 'short', 0);
  separator = '';
  gap = noWords;
  tail = noWords;
  colon = 0;
  readonly #cursor = new Cursor();
  #signs = 0;
  #year: YearPlace = 'short';
  #separatorCode = 0;
  #hours = 0;
  #minutes = 0;
  #seconds = 0;

  /** False when the line does not begin with a head. */
  read(line: Line): boolean {
    const cursor = this.#cursor;
    cursor.start(line);
    this.#signs = 0;
    if (isMark(cursor.code)) cursor.skip();
    if (cursor.code === openBracket) {
      this.#signs = sign.bracket;
      cursor.at += 1;
      cursor.skip();
    }
    if (!cursor.atDigit || !(this.#startsWithTime() ? this.#timeFirst() : this.#dateFirst()))
      return false;
    const half = this.gap.half === 'none' ? this.tail.half : this.gap.half;
    this.time = timeOfDay(this.#hours, this.#minutes, this.#seconds, half);
    this.layout = layoutOf(this.#separatorCode, this.#year, this.#signs);
    this.end = cursor.at;
    return true;
  }

  /** Others like it can be read by its pattern. */
  get isUsual(): boolean {
    return (this.#signs & (sign.timeFirst | sign.otherDigits)) === 0 && !this.#cursor.atEnd;
  }

  #startsWithTime(): boolean {
    const cursor = this.#cursor;
    const next = cursor.codeAt(cursor.at + 1);
    return next === colon || (digitOf(next) >= 0 && cursor.codeAt(cursor.at + 2) === colon);
  }

  #dateFirst(): boolean {
    return this.#readDate() && this.#readGap() && this.#readClock() && this.#readTail();
  }

  /** Vietnamese: "03:12 CH 25/3/24". */
  #timeFirst(): boolean {
    this.#signs |= sign.timeFirst | sign.dayFirst;
    return this.#readClock() && this.#readGap() && this.#readDate() && this.#readTail();
  }

  #readDate(): boolean {
    const cursor = this.#cursor;
    const from = cursor.at;
    if (digitOf(cursor.code) !== cursor.code - 48) this.#signs |= sign.otherDigits | sign.dayFirst;
    this.a = cursor.number();
    const first = cursor.digits;
    if (this.a < 0 || first === 3 || !this.#readSeparator()) return false;
    this.b = cursor.number();
    if (this.b < 0 || cursor.digits > 2 || !this.#readSeparator()) return false;
    this.c = cursor.number();
    const last = cursor.digits;
    if (this.c < 0 || last === 3) return false;
    if (cursor.chunk.slice(from, cursor.at).includes('\u200f')) this.#signs |= sign.dayFirst;
    this.#year = first === 4 ? 'first' : last === 4 ? 'last' : 'short';
    return true;
  }

  /** With the marks and the space some languages put there. */
  #readSeparator(): boolean {
    const cursor = this.#cursor;
    const from = cursor.at;
    cursor.skip();
    const { code } = cursor;
    if (code !== slash && code !== dot && code !== dash) return false;
    cursor.at += 1;
    if (isSpace(cursor.code)) this.#signs |= sign.spaced;
    cursor.skip();
    this.#separatorCode = code;
    this.separator = cursor.chunk.slice(from, cursor.at);
    return true;
  }

  /** Between date and clock: a comma, a parenthesis, "klo", "à", a day period. */
  #readGap(): boolean {
    const text = this.#cursor.upTo(isDigit) ?? '';
    const period = text === '' || text === '.' ? undefined : periodIn(text);
    if (period === undefined) return false;
    if (text.charCodeAt(0) === dot) this.#signs |= sign.dotAfter;
    if (text.includes(',')) this.#signs |= sign.comma;
    if (text.includes('،')) this.#signs |= sign.comma | sign.dayFirst;
    if (text.charCodeAt(text.length - 1) === parenthesis) this.#signs |= sign.parenthesis;
    this.gap = this.#wordsOf(text, period);
    return true;
  }

  #readClock(): boolean {
    const cursor = this.#cursor;
    this.#hours = cursor.number();
    if (this.#hours < 0 || cursor.digits > 2) return false;
    this.colon = cursor.code;
    this.#minutes = this.#readClockPart();
    if (this.#minutes < 0) return false;
    const seconds = this.#readClockPart();
    if (seconds >= 0) this.#signs |= sign.seconds;
    this.#seconds = Math.max(0, seconds);
    return true;
  }

  /** ":12", ".12", " h 12", " min 09": -1 when no further part follows. */
  #readClockPart(): number {
    const cursor = this.#cursor;
    const from = cursor.at;
    const part = this.#readClockSeparator() ? cursor.number() : -1;
    if (part >= 0 && cursor.digits === 2) return part;
    cursor.at = from;
    return -1;
  }

  #readClockSeparator(): boolean {
    const cursor = this.#cursor;
    if (cursor.code === colon || cursor.code === dot) {
      cursor.at += 1;
      return true;
    }
    cursor.skip();
    const unit = ['min', 'h'].find((one) => cursor.chunk.startsWith(one, cursor.at)) ?? '';
    cursor.at += unit.length;
    cursor.skip();
    return unit !== '';
  }

  /** A day period perhaps, then "]" or " - "; old builds end in ": " or ", ". */
  #readTail(): boolean {
    const cursor = this.#cursor;
    const from = cursor.at;
    const bracket = (this.#signs & sign.bracket) > 0;
    const words = cursor.upTo(bracket ? isCloseBracket : endsOpenHead);
    const period = words === undefined ? undefined : periodIn(words);
    if (period === undefined) return false;
    if (cursor.code === colon) this.#signs |= sign.endsInColon;
    if (cursor.code === comma) this.#signs |= sign.endsInComma;
    cursor.at += 1;
    if (!bracket && !cursor.atEnd && !isSpace(cursor.code)) return false;
    if (!bracket && !cursor.atEnd) cursor.at += 1;
    this.tail = this.#wordsOf(cursor.chunk.slice(from, cursor.at), period);
    if (bracket) cursor.skip();
    return true;
  }

  /** The half of the day is said before the clock or behind it, and decides nothing where it is not said. */
  #wordsOf(text: string, { half, dayFirst }: Period): Words {
    if (dayFirst) this.#signs |= sign.dayFirst;
    return { text, half };
  }
}

const isDigit = ({ code }: Cursor): boolean => digitOf(code) >= 0;
const isCloseBracket = ({ code }: Cursor): boolean => code === closeBracket;

function endsOpenHead(cursor: Cursor): boolean {
  const { code, at } = cursor;
  if (code === dash || code === longDash) return isSpace(cursor.codeAt(at - 1));
  return (code === colon || code === comma) && isSpace(cursor.codeAt(at + 1));
}
