// Full text in any language. SQLite splits at what is neither letter nor digit; scripts that put no space
// between words are spaced here sign by sign, on the way in and in the query, where the signs of a word
// stand as a phrase. The index keeps no text: what was deleted is merged out of it at once.

import type { Store } from './store.ts';

/** Thai, Lao, Tibetan, Myanmar, Khmer, kana, bopomofo, Han, Yi, and half-width kana. */
const unspaced =
  /[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u1a20-\u1aaf\u3005-\u3007\u3040-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua48f\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f]|[\u{1b000}-\u{1b2ff}\u{20000}-\u{323af}]/u;
const eachSign = new RegExp(`(?:${unspaced.source})\\p{M}*`, 'gu');

/** The text as the index takes it. */
export const searchable = (text: string): string =>
  unspaced.test(text) ? text.replace(eachSign, ' $& ') : text;

/** What a person typed as an FTS5 query: every word must be there, the last may be only begun. */
export function matchOf(words: string): string | undefined {
  const found = words.toWellFormed().match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
  const phrases = found.map((word) => `"${searchable(word).trim()}"`);
  return phrases.length === 0 ? undefined : `${phrases.join(' ')}*`;
}

export const index = (store: Store, row: number, text: string): void =>
  store.sql('INSERT INTO search (rowid, text) VALUES (?, ?)').run(row, searchable(text));

export interface Indexing {
  note(row: number, text: string): void;
  /** Takes everything noted into the index. */
  write(): void;
  readonly waiting: number;
}

/** Index many rows after `last` at once: copied inside the database where the text can stay as it is. */
export function createIndexing(store: Store, last: number): Indexing {
  let from = last;
  let to = last;
  let spaced: { readonly row: number; readonly text: string }[] = [];
  return {
    get waiting() {
      return to - from;
    },
    note(row, text) {
      to = row;
      if (unspaced.test(text)) spaced.push({ row, text });
    },
    write() {
      store
        .sql(
          `INSERT INTO search (rowid, text) SELECT row, text FROM words
           WHERE row > ? AND row <= ? AND row NOT IN (SELECT value FROM json_each(?))`,
        )
        .run(from, to, JSON.stringify(spaced.map((one) => one.row)));
      for (const { row, text } of spaced) index(store, row, text);
      from = to;
      spaced = [];
    },
  };
}

/** Deleted rows leave their words in the index until its parts are merged. */
export const forgetDeleted = (store: Store): void =>
  store.exec("INSERT INTO search (search) VALUES ('optimize')");
