// Reads the head of a line: "[25.03.24, 15:12:09] Ann: …", "3/25/24, 3:12 PM - Ann: …" and their kin in
// every layout WhatsApp writes. One pass over character codes, no regular expression: this runs once per
// line of a million, and on hostile lines too. It says what is written; what the three numbers of a date
// mean is dates.ts.

import { periodOf } from './periods.ts';

/** The head of the line read last; overwritten by the next `read`. */
export interface Header {
  /** The three numbers of the date as they stand, left to right. */
  a: number;
  b: number;
  c: number;
  /** How the date is written: what must stay the same for two dates to be read the same way. */
  shape: string;
  /** Milliseconds since midnight, NaN for a time that does not exist. */
  time: number;
  seconds: boolean;
  bracket: boolean;
  /** Where the author begins. */
  end: number;
}

export interface HeaderReader extends Header {
  /** False when the line does not begin with a header. */
  read(line: string): boolean;
}

const space = 32;
const colon = 58;
const dot = 46;
const dash = 45;
const comma = 44;

export const isMark = (code: number): boolean =>
  code >= 0x200b &&
  (code === 0xfeff ||
    code <= 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069));

const isSpace = (code: number): boolean =>
  code === space || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 9;

/** Value of a decimal digit in the scripts WhatsApp writes dates in, else -1. */
function digit(code: number): number {
  if (code < 58) return code - 48;
  if (code < 0x660) return -1;
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0x1040])
    if (code >= zero && code < zero + 10) return code - zero;
  return -1;
}

/** Like startsWith, and several times as fast on the short beginnings of a million lines. */
export function beginsWith(text: string, from: number, start: string): boolean {
  for (let i = 0; i < start.length; i += 1)
    if (text.charCodeAt(from + i) !== start.charCodeAt(i)) return false;
  return true;
}

export function createHeaderReader(): HeaderReader {
  let line = '';
  let at = 0;
  let digits = 0;
  const shapes = new Map<number, string>();
  const code = (): number => line.charCodeAt(at);

  function skip(): void {
    while (isSpace(code()) || isMark(code())) at += 1;
  }

  /** At most four digits; -1 when there is none. */
  function number(): number {
    const from = at;
    let value = 0;
    for (let next = digit(code()); next >= 0 && at - from < 4; next = digit(code())) {
      value = value * 10 + next;
      at += 1;
    }
    digits = at - from;
    return digits === 0 || digit(code()) >= 0 ? -1 : value;
  }

  function date(): boolean {
    const script = code() < 58 ? 0 : code();
    if ((header.a = number()) < 0) return false;
    const first = digits;
    skip();
    const separator = code();
    if (!between() || (header.b = number()) < 0 || digits > 2) return false;
    if (!between() || (header.c = number()) < 0) return false;
    if (first === 3 || digits === 3) return false;
    const trailing = code() === dot ? 1 : 0;
    at += trailing;
    header.shape = shapeOf(separator, first, digits, trailing, script);
    return true;
  }

  /** Separator between two numbers of a date, with the marks and the space some languages put there. */
  function between(): boolean {
    skip();
    const separator = code();
    if (separator !== 47 && separator !== dot && separator !== dash) return false;
    at += 1;
    skip();
    return true;
  }

  /** The same few shapes come a million times: keep their names. */
  function shapeOf(
    separator: number,
    first: number,
    last: number,
    trailing: number,
    script: number,
  ): string {
    const year = first === 4 ? 'first' : last === 4 ? 'last' : 'short';
    const key = ((separator * 8 + first) * 8 + last) * 4 + trailing * 2 + (script > 0 ? 1 : 0);
    const known = shapes.get(key);
    if (known !== undefined) return known;
    const sign = String.fromCharCode(separator);
    const made = `${sign}${trailing > 0 ? '.' : ''} ${year}${script > 0 ? ' other digits' : ''}`;
    shapes.set(key, made);
    return made;
  }

  /** What may stand between date and time: a comma, a bracket, "klo", "à", a day period. -1: not a header. */
  function gap(): number {
    const from = at;
    while (at - from < 24 && digit(code()) < 0) at += 1;
    if (at === from || digit(code()) < 0) return -1;
    if (at - from === 2 && line.charCodeAt(from) === comma) return 0;
    if (line.charCodeAt(at - 1) === 40) header.shape += ' (';
    return periodOf(line.slice(from, at));
  }

  function time(period: number): boolean {
    const hours = number();
    if (hours < 0 || digits > 2) return false;
    const minutes = part();
    if (minutes < 0 || digits !== 2) return false;
    const from = at;
    let seconds = part();
    header.seconds = seconds >= 0 && digits === 2;
    if (!header.seconds) {
      at = from;
      seconds = 0;
    }
    const after = header.bracket || timeFirst ? untilEnd() : untilAuthor();
    if (after < 0) return false;
    header.time = timeOfDay(hours, minutes, seconds, Math.max(period, after));
    return true;
  }

  /** ":12", ".12", " h 12", " min 09": -1 when no further part follows. */
  function part(): number {
    const next = code();
    if (next === colon || next === dot) at += 1;
    else {
      skip();
      const word = line.startsWith('min', at) ? 3 : code() === 104 ? 1 : 0;
      if (word === 0) return -1;
      at += word;
      skip();
    }
    return number();
  }

  /** The rest of a bracketed or leading time: a day period, then "]" or the date. */
  function untilEnd(): number {
    const from = at;
    const closed = header.bracket && !timeFirst;
    while (at - from < 24 && (closed ? code() !== 93 : digit(code()) < 0)) {
      if (at >= line.length) return -1;
      at += 1;
    }
    if (at - from === 24) return -1;
    const period = at === from ? 0 : periodOf(line.slice(from, at));
    if (closed) {
      at += 1;
      skip();
    }
    return period;
  }

  /** An open header ends in " - ", and in old builds in ": " or ", ". */
  function untilAuthor(): number {
    const from = at;
    while (at - from < 24 && at < line.length) {
      const next = code();
      if ((next === dash || next === 0x2013) && isSpace(line.charCodeAt(at - 1)))
        return endAt(from, 1);
      if ((next === colon || next === comma) && isSpace(line.charCodeAt(at + 1)))
        return endAt(from, 1);
      at += 1;
    }
    return -1;
  }

  function endAt(from: number, width: number): number {
    const period = at - from <= 1 ? 0 : periodOf(line.slice(from, at));
    at += width;
    if (!isSpace(code())) return at >= line.length ? period : -1;
    at += 1;
    return period;
  }

  let timeFirst = false;
  /** Messages come by the day and all lines of a file are written alike: most heads begin as the last did. */
  let prefix = '\0';

  function read(text: string): boolean {
    line = text;
    if (beginsWith(text, 0, prefix) && readClock(prefix.length)) return true;
    prefix = '\0';
    at = 0;
    if (isMark(code())) skip();
    header.bracket = code() === 91;
    if (header.bracket) {
      at += 1;
      skip();
    }
    if (digit(code()) < 0) return false;
    timeFirst = startsWithTime();
    const found = timeFirst ? readTimeFirst() : readDateFirst();
    header.end = at;
    return found;
  }

  /** "15:12 - " or "15:12:09] " after the date read last; anything else takes the long way. */
  function readClock(from: number): boolean {
    const hours = twoDigits(from);
    const minutes = twoDigits(from + 3);
    if (hours < 0 || minutes < 0 || line.charCodeAt(from + 2) !== colon) return false;
    header.seconds = header.bracket;
    const seconds = header.bracket ? twoDigits(from + 6) : 0;
    const end = header.bracket
      ? seconds >= 0 && line.charCodeAt(from + 5) === colon && beginsWith(line, from + 8, '] ')
      : beginsWith(line, from + 5, ' - ');
    if (!end) return false;
    header.time = timeOfDay(hours, minutes, seconds, 0);
    header.end = from + (header.bracket ? 10 : 8);
    return true;
  }

  function twoDigits(from: number): number {
    const tens = line.charCodeAt(from) - 48;
    const ones = line.charCodeAt(from + 1) - 48;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
  }

  function startsWithTime(): boolean {
    const one = line.charCodeAt(at + 1);
    return one === colon || (digit(one) >= 0 && line.charCodeAt(at + 2) === colon);
  }

  function readDateFirst(): boolean {
    if (!date()) return false;
    const period = gap();
    const from = at;
    const found = period >= 0 && time(period);
    if (found && period === 0) prefix = line.slice(0, from);
    return found;
  }

  /** Vietnamese: "03:12 CH 25/3/24". */
  function readTimeFirst(): boolean {
    if (!time(0) || !date()) return false;
    timeFirst = false;
    return (header.bracket ? untilEnd() : untilAuthor()) >= 0;
  }

  const header: HeaderReader = {
    a: 0,
    b: 0,
    c: 0,
    shape: '',
    time: 0,
    seconds: false,
    bracket: false,
    end: 0,
    read,
  };
  return header;
}

/** 13 to 23 and 0 are what they are, whatever a marker beside them says: such lines exist. */
function timeOfDay(hours: number, minutes: number, seconds: number, period: number): number {
  if (hours > 24 || minutes > 59 || seconds > 60) return Number.NaN;
  const late = period === 2 && hours < 12;
  const midnight = (period === 1 && hours === 12) || hours === 24;
  return (((midnight ? 0 : late ? hours + 12 : hours) * 60 + minutes) * 60 + seconds) * 1000;
}
