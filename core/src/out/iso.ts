// Instants as ISO 8601 writes them in UTC, and back. Written by hand because an export writes a million of
// them; what the four digits of a year cannot hold stays a number, so that nothing is bent on the way.

import { wallFromIso } from '../importers/source/iso.ts';
import { dateOfWall, day, hour, minute, second, toWallTime } from '../time.ts';

const earliest = -62_135_596_800_000;
const latest = 253_402_300_799_999;

/** A whole number of milliseconds that has a date of four digits. */
export const hasIso = (at: number): boolean =>
  Number.isInteger(at) && at >= earliest && at <= latest;

/** 2024-03-15T15:12:00Z, or with milliseconds where there are some. */
export function isoOf(at: number): string {
  const ms = modulo(at, second);
  return `${dateTextOf(at)}T${clockTextOf(at)}${ms === 0 ? '' : `.${String(ms).padStart(3, '0')}`}Z`;
}

/** Undefined when this is no instant, or does not say how it stands to UTC. */
export const instantOfIso = (text: string): number | undefined => wallFromIso(text)?.instant;

/** 2024-03-15 */
function dateTextOf(at: number): string {
  const { year, month, dayOfMonth } = dateOfWall(toWallTime(at));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** 15:12:09 */
function clockTextOf(at: number): string {
  const inDay = modulo(at, day);
  const hours = Math.floor(inDay / hour);
  const minutes = Math.floor((inDay % hour) / minute);
  return `${two(hours)}:${two(minutes)}:${two(Math.floor((inDay % minute) / second))}`;
}

const modulo = (at: number, by: number): number => ((at % by) + by) % by;
const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
