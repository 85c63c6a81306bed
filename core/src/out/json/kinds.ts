// What a value of a column is in the file, and how it comes back: text, a date, one of a few words, a person.
// Reading back is the border: whatever is not exactly this is refused, because a vault trusts what it holds.
// What points to something else notes it, so that at the end nothing points to nobody.

import * as v from 'valibot';
import { hasIso, instantOfIso, isoOf } from '../iso.ts';
import type { SqlValue } from '../../store/driver.ts';

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What other records are known by. */
export const targets = ['people', 'imports', 'threads', 'seasons'] as const;
export type Target = (typeof targets)[number];

/** Threads have rows in the vault and keys in the file; a key that is new gets the next row. */
export interface Outward {
  threadKey(row: number): string | undefined;
}
export interface Inward {
  threadRow(key: string): number;
  /** Something in the file names this one. */
  named(target: Target, row: number): void;
}

export interface Kind {
  /** Undefined: left out. */
  write(value: SqlValue, vault: Outward): Json | undefined;
  /** Undefined: this cannot be. */
  read(json: Json | undefined, vault: Inward): SqlValue | undefined;
  readonly points?: Target;
  /** `id`: names the record within this file. `aside`: not part of what the content hash speaks of. */
  readonly role?: 'id' | 'aside';
}

/** Half a character is no text: the database would change it in silence. */
export const text: Kind = {
  write: String,
  read: (json) => (typeof json === 'string' && json.isWellFormed() ? json : undefined),
};

export const number: Kind = {
  write: Number,
  read: (json) => (typeof json === 'number' && Number.isFinite(json) ? json : undefined),
};

export const whole: Kind = {
  write: Number,
  read: (json) => (Number.isSafeInteger(json) ? (json as number) : undefined),
};

export const id: Kind = {
  write: Number,
  read: (json) => (isRow(json) ? json : undefined),
  role: 'id',
};

const isRow = (json: Json | undefined): json is number =>
  Number.isSafeInteger(json) && (json as number) > 0;

/** Two words for the numbers 0 and 1; or 1 as true, and 0 left out. */
export const flag: Kind = {
  write: (value) => (value === 0 ? undefined : true),
  read: (json) => (json === undefined ? 0 : json === true ? 1 : undefined),
};

export const yesNo: Kind = {
  write: (value) => value === 1,
  read: (json) => (typeof json === 'boolean' ? Number(json) : undefined),
};

export const instant: Kind = {
  write: (value) => (hasIso(Number(value)) ? isoOf(Number(value)) : Number(value)),
  read: (json) => (typeof json === 'string' ? instantOfIso(json) : number.read(json, nowhere)),
};

/** One of these words as it stands. */
export const oneOf = (words: readonly string[]): Kind => ({
  write: String,
  read: (json) => words.find((word) => word === json),
});

/** A number in the vault, a word in the file: the place of the word in the list. */
export const coded = (words: readonly string[]): Kind => ({
  write: (value) => words[Number(value)],
  read: (json) => {
    const code = words.findIndex((word) => word === json);
    return code < 0 ? undefined : code;
  },
});

/** A text that holds a list or an object, as such. */
export const structured = (fits: (json: Json) => boolean = isStructure): Kind => ({
  write: (value) => JSON.parse(String(value)) as Json,
  read: (json) => (json !== undefined && fits(json) ? wellFormed(JSON.stringify(json)) : undefined),
});

export const shaped = (schema: v.GenericSchema): Kind => structured((json) => v.is(schema, json));

const isStructure = (json: Json): boolean => typeof json === 'object' && json !== null;

/** `stringify` spells half characters out, so they are looked for in what it spelled. */
const wellFormed = (spelled: string): string | undefined =>
  /(?:^|[^\\])(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/iu.test(spelled) ? undefined : spelled;

const pointing = (target: Target, role?: 'aside'): Kind => ({
  write: Number,
  read(json, vault) {
    if (!isRow(json)) return undefined;
    vault.named(target, json);
    return json;
  },
  points: target,
  ...(role === undefined ? {} : { role }),
});

export const person = pointing('people');
export const season = pointing('seasons');

/** Where something came from is kept, but is not what it is. 0 stands for "by hand". */
export const byImport: Kind = {
  ...pointing('imports', 'aside'),
  write: (value) => (value === 0 ? undefined : Number(value)),
  read: (json, vault) => (json === undefined ? 0 : pointing('imports').read(json, vault)),
};

export const thread: Kind = {
  write: (value, vault) => vault.threadKey(Number(value)),
  read(json, vault) {
    if (typeof json !== 'string' || !json.isWellFormed()) return undefined;
    const row = vault.threadRow(json);
    vault.named('threads', row);
    return row;
  },
};

export const maybe = (kind: Kind): Kind => ({
  ...kind,
  write: (value, vault) => (value === null ? undefined : kind.write(value, vault)),
  read: (json, vault) => (json === undefined ? null : kind.read(json, vault)),
});

export const aside = (kind: Kind): Kind => ({ ...kind, role: 'aside' });

/** Left out where it is as usual. */
export const usually = (usual: SqlValue, kind: Kind): Kind => ({
  ...kind,
  write: (value, vault) => (value === usual ? undefined : kind.write(value, vault)),
  read: (json, vault) => (json === undefined ? usual : kind.read(json, vault)),
});

const nowhere: Inward = { threadRow: () => 0, named: () => undefined };
