// Who wrote something, and when: what every record has, and every reaction to it.

import { second, toInstant, toWallTime, type Instant, type WallTime } from '../../time.ts';
import type { InMaking } from '../entry.ts';
import { wallFromIso } from '../source/iso.ts';
import { idIn, textIn, type Fields } from './fields.ts';

export interface When {
  readonly wall: WallTime;
  readonly instant?: Instant;
}

export interface Written extends When {
  readonly by: string;
  readonly line: number;
  readonly lines: number;
  readonly ref?: string;
}

/** Display names by handle. */
export type Names = Map<string, string>;

/** The instant where the export knows it, and the wall clock of the exporting machine beside it. Undefined for
 * a record without a date. */
export function writtenIn(record: Fields, line: number, names: Names): Written | undefined {
  const instant = instantIn(record);
  const wall = wallIn(record) ?? (instant === undefined ? undefined : toWallTime(instant));
  if (wall === undefined) return undefined;
  const acting = record['from_id'] === undefined && record['from'] === undefined;
  const by = handleIn(record, acting ? 'actor' : 'from', names);
  const written: InMaking<Written> = { wall, by, line, lines: 1 };
  const ref = idIn(record, 'id');
  if (instant !== undefined) written.instant = instant;
  if (ref !== undefined) written.ref = ref;
  return written;
}

function instantIn(record: Fields): Instant | undefined {
  const seconds = Number(idIn(record, 'date_unixtime') ?? Number.NaN);
  const sane = seconds > 0 && seconds < 253_402_300_800;
  return sane ? toInstant(seconds * second) : undefined;
}

export const wallIn = (fields: Fields): WallTime | undefined =>
  wallFromIso(textIn(fields, 'date') ?? '')?.wall;

/** Before 2021 ids were bare numbers; a deleted account has an id and no name. */
export function handleIn(fields: Fields, field: 'from' | 'actor', names: Names): string {
  const id = fields[`${field}_id`];
  const name = textIn(fields, field) ?? '';
  const handle = typeof id === 'number' ? `user${id}` : typeof id === 'string' ? id : name;
  if (name !== '') names.set(handle, name);
  return handle;
}
