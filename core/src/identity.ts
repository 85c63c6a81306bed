// What makes a moment this one and no other: what it holds, so that the same export brought in twice, or
// two exports that overlap, give the same moments. Minutes are the finest time that all exports of a chat
// share; equal messages within one minute are told apart by their number. The day stands in the high bits,
// so that a moment is found by its id without an index over a million hashes: days lie together on disk.

import { contentHash } from './hash.ts';
import { isMedia, toMomentId, type MomentId } from './moment.ts';
import { day, hour, minute } from './time.ts';

export interface Identity {
  /** The thread's key: what the source calls it, or whom it is with. */
  readonly thread: string;
  /** `me` or `them` in a chat of two, the handle in a group. */
  readonly by: string;
  /** Milliseconds of the instant if the source knows it, else of the wall clock as written. */
  readonly clock: number;
  /** The source's own id; it makes the words irrelevant, so an edited message stays one. */
  readonly ref?: string | undefined;
  readonly kind: string;
  readonly form: string;
  /** As stored: well-formed. */
  readonly text: string;
}

export const minuteOf = (clock: number): number => Math.floor(clock / minute);

/** Everything that counts but the number among equals. */
export function identityText(one: Identity): string {
  const head = `${one.thread}\n${one.by}\n${one.kind}\n`;
  return one.ref !== undefined && one.kind !== 'reacted'
    ? `${head}ref ${one.ref}`
    : `${head}${one.ref ?? minuteOf(one.clock)}\n${formFor(one.form)}\n${one.text}`;
}

/** An export without media says that there was some, one with media says which: it is the same moment. */
const formFor = (form: string): string => (isMedia(form) ? 'media' : form);

const dayBits = 0xffff;
const perDay = 2 ** 37;

export const momentIdOf = (identity: string, clock: number, ordinal: number): MomentId =>
  toMomentId(
    (Math.floor(clock / day) & dayBits) * perDay + (contentHash(identity, ordinal) % perDay),
  );

/** Where the moments of an id's day can lie: instants, whatever the zone of the wall clock, and ids. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

export function reachOfId(id: MomentId): Reach {
  const code = Math.floor(id / perDay);
  const from = (code > dayBits >> 1 ? code - dayBits - 1 : code) * day;
  const widest = 15 * hour;
  return {
    from: from - widest,
    to: from + day + widest,
    least: code * perDay,
    most: (code + 1) * perDay - 1,
  };
}

export const dayOfClock = (clock: number): number => Math.floor(clock / day);
