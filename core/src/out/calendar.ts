// A calendar (RFC 5545) and its events: private, and no time taken up.

import { contentLine } from './content-lines.ts';
import type { Outgoing } from './format.ts';
import { isoOf } from './iso.ts';

export type Property = readonly [name: string, value: string];

export function* calendar(events: Iterable<Iterable<string>>): Generator<string, void, void> {
  yield contentLine('BEGIN', 'VCALENDAR');
  yield contentLine('VERSION', '2.0');
  yield contentLine('PRODID', '-//Each Other//EN');
  for (const some of events) yield* some;
  yield contentLine('END', 'VCALENDAR');
}

export function* event(
  { now }: Outgoing,
  uid: string,
  properties: readonly Property[],
): Generator<string> {
  yield contentLine('BEGIN', 'VEVENT');
  yield contentLine('UID', `${uid}@each-other.invalid`);
  yield contentLine('DTSTAMP', stampOf(now));
  for (const [name, value] of properties) yield contentLine(name, value);
  yield contentLine('CLASS', 'PRIVATE');
  yield contentLine('TRANSP', 'TRANSPARENT');
  yield contentLine('END', 'VEVENT');
}

/** 20240315T151209Z; of a wall time, the same as if it stood in UTC. */
export const stampOf = (at: number): string => isoOf(at).replace(/[-:]|\.\d+/gu, '');
