// What an importer hands on: one entry per thing the export holds, untouched, in the order of the file,
// with the wall clock as written. People are still handles here and nothing is merged: that is settling.
// Whatever cannot be read becomes a doubt, never a gap: lines in = lines of entries + lines of doubts.

import type { Form } from '../moment.ts';
import type { Instant, WallTime } from '../time.ts';

interface Written {
  /** The clock as the source shows it, zone apart. */
  readonly wall: WallTime;
  /** Set when the source knows the instant itself; then the wall is that instant in UTC or as written. */
  readonly instant?: Instant;
  /** The handle as the source writes it: a display name, a number, an account id. */
  readonly by: string;
  /** Where the entry begins: line of a text, record of a JSON list; counted from 1. */
  readonly line: number;
  /** How many lines or records it accounts for. */
  readonly lines: number;
  /** The source's own id of this entry, where it has one. */
  readonly ref?: string;
}

export interface SaidEntry extends Written {
  readonly kind: 'said';
  readonly form: Form;
  /** Words only: no placeholder, no attachment name. '' when there are none. */
  readonly text: string;
  /** `ref` of the entry this one answers. */
  readonly replyTo?: string;
  readonly edited?: true;
}

export interface CalledEntry extends Written {
  readonly kind: 'called';
  readonly answered: boolean;
  readonly video: boolean;
  /** Spoken seconds; absent when the source does not say. */
  readonly seconds?: number;
  readonly text: string;
}

export interface ReactedEntry extends Written {
  readonly kind: 'reacted';
  /** The emoji, or a name for it. */
  readonly text: string;
  readonly replyTo?: string;
}

/** Written by the app, not by a person: a rename, a security code, someone joined. Counted, not kept. */
export interface SystemEntry extends Written {
  readonly kind: 'system';
  readonly text: string;
}

export type Entry = SaidEntry | CalledEntry | ReactedEntry | SystemEntry;

/** While its fields are put in one by one: a spread takes an engine a hundred times as long. */
export type InMaking<T> = { -readonly [K in keyof T]: T[K] };

export type DoubtKind =
  | 'not-understood' // a line or record no rule fits
  | 'impossible-date'
  | 'date-order' // day and month could be either way round
  | 'out-of-order' // steps back in time by more than two hours
  | 'quoted-header' // looks like a header, reads like pasted text: kept as text
  | 'unknown-nontext' // empty or null body: a call, view-once or media the export does not name
  | 'damaged-characters'
  | 'line-too-long' // read in parts
  | 'message-too-long' // goes on beyond the limit: these lines of it are left out
  | 'other-chat' // an archive holds more than the one chat that is read
  | 'repaired' // not valid JSON as written; read after a named repair
  | 'capped' // as long as exports of this kind are allowed to be: older messages are probably missing
  | 'duplicate-key'
  | 'truncated'; // the file ends in the middle

export interface Doubt {
  readonly kind: 'doubt';
  readonly doubt: DoubtKind;
  readonly line: number;
  /** Lines or records this doubt alone accounts for: 0 when the line is also part of an entry. */
  readonly lines: number;
  /** At most 200 characters as they stand in the file. */
  readonly sample: string;
}
