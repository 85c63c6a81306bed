// The tables, and how a vault of an earlier version becomes one of this version. Moments lie in the order
// they are read in (thread, time), their words in a table of their own, and the search index holds no copy
// of any text. Columns that end in a number code are told in codes.ts.

import { StoreFailure, type Driver } from './driver.ts';

/** Each takes the vault one version further, in one transaction. Append only. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file TEXT NOT NULL, hash TEXT NOT NULL, format TEXT NOT NULL, at INTEGER NOT NULL,
    carries TEXT NOT NULL, keep TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,   -- 0 while it runs: what belongs to it is not shown yet
    counts TEXT NOT NULL DEFAULT '{}',
    days TEXT NOT NULL DEFAULT '[]'    -- days from 1970 on which the whole file holds anything
  );
  CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL, kind TEXT NOT NULL,
    me INTEGER NOT NULL DEFAULT 0,
    tie INTEGER NOT NULL DEFAULT 1,    -- 0: known from groups only
    import INTEGER NOT NULL DEFAULT 0  -- the import that brought them, 0: added by hand
  );
  CREATE UNIQUE INDEX person_me ON person (me) WHERE me = 1;
  CREATE TABLE handle (
    format TEXT NOT NULL, handle TEXT NOT NULL,
    person INTEGER NOT NULL, import INTEGER NOT NULL,
    PRIMARY KEY (format, handle)
  ) WITHOUT ROWID;
  CREATE TABLE thread (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE, format TEXT NOT NULL, title TEXT NOT NULL,
    person INTEGER                     -- NULL: a group
  );
  CREATE INDEX thread_person ON thread (person);
  CREATE TABLE member (
    thread INTEGER NOT NULL, person INTEGER NOT NULL, PRIMARY KEY (person, thread)
  ) WITHOUT ROWID;
  CREATE TABLE source (
    import INTEGER NOT NULL, thread INTEGER NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL,
    messages INTEGER NOT NULL, calls INTEGER NOT NULL,
    PRIMARY KEY (import, thread)
  ) WITHOUT ROWID;
  CREATE TABLE moment (
    thread INTEGER NOT NULL, at INTEGER NOT NULL,
    seat INTEGER NOT NULL,             -- place within its minute, in the order of the file
    id INTEGER NOT NULL,
    row INTEGER,                       -- of words and search; NULL: no words, or none kept
    who INTEGER NOT NULL, act INTEGER NOT NULL, form INTEGER, gesture INTEGER NOT NULL,
    seconds REAL, reply INTEGER, import INTEGER NOT NULL,
    PRIMARY KEY (thread, at, seat, id)
  ) WITHOUT ROWID;
  CREATE TABLE words (
    row INTEGER PRIMARY KEY, thread INTEGER NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL
  );
  CREATE VIRTUAL TABLE search USING fts5(
    text, content = '', contentless_delete = 1, tokenize = "unicode61 categories 'L* N* Co M*'"
  );
  INSERT INTO search (search, rank) VALUES ('hashsize', 33554432);  -- few large parts, few merges
  -- Who else says so: every claim on a moment that more than one import holds.
  CREATE TABLE also (
    id INTEGER NOT NULL, import INTEGER NOT NULL,
    at INTEGER NOT NULL, seat INTEGER NOT NULL, words INTEGER NOT NULL,
    PRIMARY KEY (id, import)
  ) WITHOUT ROWID;
  CREATE INDEX also_import ON also (import);
  CREATE TABLE gone (id INTEGER PRIMARY KEY, thread INTEGER NOT NULL);
  CREATE TABLE correction (id INTEGER PRIMARY KEY, opened INTEGER NOT NULL);
  CREATE TABLE verdict (
    statement TEXT NOT NULL, basis INTEGER NOT NULL,
    person INTEGER NOT NULL, quality TEXT NOT NULL, verdict TEXT NOT NULL,
    PRIMARY KEY (statement, basis)
  ) WITHOUT ROWID;
  CREATE TABLE season (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, name TEXT NOT NULL
  );
  `,
  `
  ALTER TABLE person ADD COLUMN way TEXT NOT NULL DEFAULT 'not-said';
  ALTER TABLE verdict ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
  `,
];

/** Every table that holds something of a person, for "delete everything". */
export const tables = [
  'setting',
  'import',
  'person',
  'handle',
  'thread',
  'member',
  'source',
  'moment',
  'words',
  'also',
  'gone',
  'correction',
  'verdict',
  'season',
] as const;

/** Throws a StoreFailure when the vault is newer than this program. */
export function migrate(driver: Driver, steps: readonly string[] = migrations): void {
  const found = versionOf(driver);
  const known = steps.length;
  if (found > known) throw new StoreFailure({ kind: 'vault-newer', found, known });
  for (let version = found; version < known; version++) {
    driver.exec('BEGIN IMMEDIATE');
    try {
      driver.exec(steps[version]);
      driver.exec(`PRAGMA user_version = ${version + 1}`);
      driver.exec('COMMIT');
    } catch (error) {
      driver.exec('ROLLBACK');
      throw error;
    }
  }
}

function versionOf(driver: Driver): number {
  const statement = driver.prepare('PRAGMA user_version');
  const version = Number(statement.one()?.user_version);
  statement[Symbol.dispose]();
  return version;
}
