// Instants as ISO 8601 writes them in UTC, and back; what the four digits of a year cannot hold stays a number, so
// that nothing is bent on the way.

import { wallFromIso } from '../importers/source/iso.ts';
import { second, toWallTime, wallText } from '../time.ts';

const earliest = -62_135_596_800_000;
const latest = 253_402_300_799_999;

/** A whole number of milliseconds that has a date of four digits. */
export const hasIso = (at: number): boolean =>
  Number.isInteger(at) && at >= earliest && at <= latest;

/** 2024-03-15T15:12:00Z, or with milliseconds where there are some. */
export function isoOf(at: number): string {
  const ms = at - Math.floor(at / second) * second;
  return `${wallText(toWallTime(at))}${ms === 0 ? '' : `.${String(ms).padStart(3, '0')}`}Z`;
}

/** Undefined when this is no instant, or does not say how it stands to UTC. */
export const instantOfIso = (text: string): number | undefined => wallFromIso(text)?.instant;
