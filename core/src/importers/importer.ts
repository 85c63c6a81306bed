// What an import format is. To add one: a file beside this one, samples with what they should yield,
// and one line in all.ts. An importer reads; it decides nothing about people or zones.

import type { Result } from '../result.ts';
import type { Doubt, Entry } from './entry.ts';
import type { Foreign } from './foreign.ts';

/** A picked file in the browser, a path in Node. Reads are random access, so an archive's tail comes first. */
export interface SourceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The bytes from `from` up to, not including, `to`; fewer at the end of the file. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** What a source can hold at all: what it cannot carry must never read as something a person did not do. */
export interface Carries {
  readonly reactions: boolean;
  readonly calls: 'with-duration' | 'attempts' | 'no';
  readonly readTimes: boolean;
  readonly replies: boolean;
  readonly edits: boolean;
  readonly resolution: 'milliseconds' | 'seconds' | 'minutes';
  readonly zone: 'utc' | 'offset' | 'unknown';
  /** As long as exports of this kind are allowed to be: what is older is probably missing. Left out: whole. */
  readonly isCut?: boolean;
}

/** One conversation inside an export. */
export interface Chat {
  /** Stable within the format: the source's chat id, else ''. */
  readonly key: string;
  /** As the source titles it; for a one-to-one chat usually the other's name. May be ''. Never a person by itself. */
  readonly title: string;
  readonly shape: 'pair' | 'group' | 'self' | 'channel' | 'bot';
  /** Display name by handle, where the source tells both (account ids). */
  readonly names: ReadonlyMap<string, string>;
  /** The handle that is the export's owner, where the source says so. */
  readonly owner?: string;
}

/** A stretch of one chat, in file order: a few thousand entries, more only where entries had to wait. */
export interface Batch {
  readonly chat: Chat;
  readonly entries: readonly Entry[];
  readonly doubts: readonly Doubt[];
  /** Bytes of the file read so far, for progress. */
  readonly bytes: number;
}

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface ReadChoices {
  /** The person's answer where the file itself leaves day and month open. */
  readonly dateOrder?: DateOrder;
  readonly signal?: AbortSignal;
}

/** What the whole reading came to; returned when the stream of batches ends. */
export interface Reading {
  /** Lines of text, or records of JSON or a table, in the file. All of them are accounted for. */
  readonly lines: number;
  readonly carries: Carries;
  /** The order the dates were read in; 'ambiguous' when the file leaves it open and nobody was asked yet
   * (then the entries were read day first, and each date that could differ is a doubt). */
  readonly dateOrder: DateOrder | 'ambiguous' | 'iso';
  /** For an ambiguous file: two dates as written that differ most between the readings. */
  readonly dateExamples: readonly string[];
}

export type ReadProblem =
  | { readonly kind: 'unknown-format'; readonly file: string; readonly known: readonly string[] }
  | { readonly kind: 'empty-file'; readonly file: string }
  | {
      readonly kind: 'no-chat-in-archive';
      readonly file: string;
      readonly entries: readonly string[];
    }
  | {
      readonly kind: 'archive-refused';
      readonly file: string;
      readonly why: Refusal;
      readonly offset: number;
    }
  | {
      readonly kind: 'damaged';
      readonly file: string;
      readonly why: Damage;
      readonly offset: number;
    }
  | {
      readonly kind: 'too-large';
      readonly file: string;
      readonly limit: Budget;
      readonly found: number;
    }
  | { readonly kind: 'unreadable'; readonly file: string; readonly why: string }
  /** A kind of export we know and cannot use. */
  | { readonly kind: 'other-export'; readonly file: string; readonly found: Foreign }
  /** A table or JSON Lines without a field that every record needs. */
  | {
      readonly kind: 'fields-missing';
      readonly file: string;
      readonly fields: readonly string[];
    };

/** Why an archive is not opened though it may be whole. */
export type Refusal =
  'overlapping' | 'locked' | 'packed-unknown' | 'two-names' | 'grows-without-end' | 'in-parts';

/** What of a file is broken. */
export type Damage =
  | 'end-missing'
  | 'list-unreadable'
  | 'entry-misplaced'
  | 'entry-cut-short'
  | 'entry-unpackable'
  | 'entry-altered'
  | 'not-json';

/** What of limits.ts was used up. */
export type Budget =
  'archive-entries' | 'archive-list' | 'unpacked-bytes' | 'json-depth' | 'json-key' | 'json-value';

/** The first characters of a text, unpacked and decoded, and what they were found in. */
export interface Head {
  readonly name: string;
  readonly text: string;
}

export interface Importer {
  readonly format: string;
  /** What to call it on screen. */
  readonly title: string;
  /** 0 (not mine) to 1 (surely mine), from the head of the file and its name; no reading on. */
  recognise(head: Head): number;
  /** Streams the file. Returns (not throws) a problem when the file as a whole can't be read. */
  read(
    file: SourceFile,
    choices: ReadChoices,
  ): AsyncGenerator<Batch, Result<Reading, ReadProblem>, void>;
}
