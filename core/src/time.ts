// Time in two tongues: an Instant is a point in time (UTC milliseconds), a WallTime is what the clock
// on the wall showed (milliseconds as if that wall stood in UTC). Only a zone leads from one to the
// other, and it is always named. Offsets are looked up once per hour of wall time and kept, because a
// calendar library per message would cost more than reading the file.

import { Temporal } from 'temporal-polyfill';
import { failed, ok, type Brand, type Result } from './result.ts';

export type Instant = Brand<number, 'Instant'>;
export type WallTime = Brand<number, 'WallTime'>;
/** An IANA time zone name that this machine knows. */
export type Zone = Brand<string, 'Zone'>;

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
export const week = 7 * day;

/** From UTC milliseconds. */
export const toInstant = (milliseconds: number): Instant => milliseconds as Instant;
/** From milliseconds counted as if the wall stood in UTC. */
export const toWallTime = (milliseconds: number): WallTime => milliseconds as WallTime;

export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export function toZone(name: string): Result<Zone, { kind: 'unknown-zone'; zone: string }> {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return ok(name as Zone);
  } catch {
    return failed({ kind: 'unknown-zone', zone: name });
  }
}

/** Days from 1970-01-01 of a proleptic Gregorian date (Howard Hinnant, chrono-compatible date algorithms). */
export function daysFromCivil(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** The calendar date on the wall; the way back from `daysFromCivil`. */
export function dateOfWall(wall: WallTime): CivilDate {
  const days = Math.floor(wall / day) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

/** The wall time as ISO 8601 without zone and without a fraction: 2024-03-15T15:12:09. An export writes a million. */
export function wallText(wall: WallTime): string {
  const { year, month, dayOfMonth } = dateOfWall(wall);
  const inDay = wall - Math.floor(wall / day) * day;
  const clock = [inDay / hour, (inDay % hour) / minute, (inDay % minute) / second];
  const date = `${yearText(year)}-${two(month)}-${two(dayOfMonth)}`;
  return `${date}T${clock.map((part) => two(Math.floor(part))).join(':')}`;
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Four digits, or a sign and six. */
const yearText = (year: number): string =>
  year >= 0 && year <= 9999
    ? String(year).padStart(4, '0')
    : `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;

export interface ZoneClock {
  /** The earlier reading when the clock went back, the moment after when it sprang forward. */
  instantOf(wall: WallTime): Instant;
  wallOf(instant: Instant): WallTime;
}

const clocks = new Map<Zone, ZoneClock>();

/** One a zone: what it has looked up serves everyone. */
export function zoneClock(zone: Zone): ZoneClock {
  const clock = clocks.get(zone) ?? newZoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function newZoneClock(zone: Zone): ZoneClock {
  const offsetByWallHour = new Map<number, number>();
  const offsetByHour = new Map<number, number>();
  const offsetOfWall = (wall: number): number => {
    const plain = Temporal.Instant.fromEpochMilliseconds(wall)
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime();
    return wall - plain.toZonedDateTime(zone).epochMilliseconds;
  };
  const offsetOf = (instant: number): number =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds /
    1e6;
  return {
    instantOf: (wall) => toInstant(wall - remembered(offsetByWallHour, wall, offsetOfWall)),
    wallOf: (instant) => toWallTime(instant + remembered(offsetByHour, instant, offsetOf)),
  };
}

/**
 * Offsets change on quarter hours of the wall at the finest, and in few weeks of a year: a week, else a day,
 * that begins and ends with the same offset keeps it; only in between is it looked up by the quarter.
 */
function remembered(known: Map<number, number>, at: number, find: (at: number) => number): number {
  const offsetAt = (from: number): number => {
    const kept = known.get(from);
    if (kept !== undefined) return kept;
    const found = find(from);
    known.set(from, found);
    return found;
  };
  for (const stretch of [week, day]) {
    const from = Math.floor(at / stretch) * stretch;
    const offset = offsetAt(from);
    if (offset === offsetAt(from + stretch)) return offset;
  }
  return offsetAt(Math.floor(at / (15 * minute)) * 15 * minute);
}

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
