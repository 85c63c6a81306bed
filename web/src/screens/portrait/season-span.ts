// Two dates of a form as the span of a season: whole days on the wall.

import {
  day,
  daysFromCivil,
  stillGoingOn,
  toWallTime,
  zoneClock,
  type Instant,
  type Span,
  type Zone,
} from '@eachother/core';

/** Dates as fields have them, 2024-05-12; undefined while one is missing or they are the wrong way round. */
export function spanFrom(from: string, to: string, zone: Zone): Span | undefined {
  if (from === '' || to === '' || from > to) return undefined;
  return { from: startOf(from, zone, 0), to: startOf(to, zone, 1) };
}

/** The same while it still goes on: its end is open, its beginning may lie ahead. */
export function spanSince(from: string, zone: Zone): Span | undefined {
  const found = spanFrom(from, from, zone);
  return found && { ...found, to: stillGoingOn };
}

function startOf(date: string, zone: Zone, later: number): Instant {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return zoneClock(zone).instantOf(
    toWallTime((daysFromCivil(year, month, dayOfMonth) + later) * day),
  );
}
