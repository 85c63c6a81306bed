// Dates as ISO 8601 writes them, with or without a zone, and as Unix counts them.

import { daysFromCivil, toInstant, toWallTime, type Instant, type WallTime } from '../../time.ts';

export interface ReadTime {
  readonly wall: WallTime;
  /** Set when the text says how far it stands from UTC. */
  readonly instant?: Instant;
}

/** The long form and the basic one; a zone's name in brackets (RFC 9557) says no more than its offset. */
const iso =
  /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[Tt ](\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?)? ?(Z|z|[+\-\u2212]\d{2}:?(?:\d{2})?)?(?:\[[\w/+-]+\])?$/u;

/** Undefined when this is no date that exists. */
export function wallFromIso(text: string): ReadTime | undefined {
  const [, year, , month, day, hours = '0', minutes = '0', seconds = '0', fraction = '', zone] =
    iso.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const days = daysFromCivil(Number(year), Number(month), Number(day));
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  if (Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const clock = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  // Midnight may be written as the end of its day, and nothing after it.
  if (Number(hours) >= 24 && clock !== 86_400) return undefined;
  const wall = days * 86_400_000 + clock * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  if (zone === undefined) return { wall: toWallTime(wall) };
  return { wall: toWallTime(wall), instant: toInstant(wall - offsetOf(zone)) };
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const next = daysFromCivil(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
  return daysFromCivil(year, month, day) < next;
}

function offsetOf(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (zone.startsWith('+') ? minutes : -minutes) * 60_000;
}

/** Nobody wrote a chat before 1973; a number below is a count or a date without its dashes. */
const earliest = 1e8;

/** Seconds or milliseconds since 1970, told apart by size: 1e11 s lies in the year 5138. */
export function timeFromUnix(text: string): ReadTime | undefined {
  if (!/^\d{1,16}(?:\.\d{1,6})?$/u.test(text.trim())) return undefined;
  const value = Number(text);
  const instant = value < 1e11 ? Math.round(value * 1000) : Math.round(value);
  if (value < earliest || instant > 253_402_300_799_999) return undefined;
  return { wall: toWallTime(instant), instant: toInstant(instant) };
}
