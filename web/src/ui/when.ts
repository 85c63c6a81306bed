// Dates and counts as people write them, in an explicit zone.

import type { Instant, Zone } from '@eachother/core';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: Zone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
  formats.set(key, known);
  return known;
}

/** 12 May 2024 */
export const dateOf = (at: Instant, zone: Zone): string =>
  format(zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/** Sunday, 12 May 2024 */
export const longDateOf = (at: Instant, zone: Zone): string =>
  format(zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/** May 2024 */
export const monthOf = (at: Instant, zone: Zone): string =>
  format(zone, { month: 'long', year: 'numeric' }).format(at);

/** May 2024, in a narrow place */
export const narrowMonthOf = (at: Instant, zone: Zone): string =>
  format(zone, { month: 'short', year: 'numeric' }).format(at);

/** May */
export const shortMonthOf = (at: Instant, zone: Zone): string =>
  format(zone, { month: 'short' }).format(at);

/** 18:05 */
export const clockOf = (at: Instant, zone: Zone): string =>
  format(zone, { hour: '2-digit', minute: '2-digit' }).format(at);

/** 2024-05-12, as date fields want it. */
export const isoDateOf = (at: Instant, zone: Zone): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);

export const yearOf = (at: Instant, zone: Zone): number =>
  Number(format(zone, { year: 'numeric' }).format(at));

export const monthNumberOf = (at: Instant, zone: Zone): number =>
  Number(format(zone, { month: 'numeric' }).format(at));

/** 2024-03-15T15:12:09, as written on some wall, as 15 March 2024. */
export const wallDateOf = (iso: string): string =>
  format('UTC' as Zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    Date.parse(`${iso}Z`),
  );
