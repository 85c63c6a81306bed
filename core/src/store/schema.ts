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
  // What the words of a moment carry: `says` holds a bit a head, as readings/reading.ts numbers them.
  `
  CREATE TABLE reading (row INTEGER PRIMARY KEY, language INTEGER NOT NULL, says INTEGER NOT NULL);
  CREATE TABLE reading_check (
    id INTEGER NOT NULL, head TEXT NOT NULL, says INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (id, head)
  ) WITHOUT ROWID;
  `,
  // What someone said they would do. Found ones name their moment; what became of it is a course of steps.
  `
  CREATE TABLE commitment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,
    said INTEGER NOT NULL, first INTEGER, last INTEGER,
    moment INTEGER UNIQUE, course TEXT NOT NULL
  );
  CREATE INDEX commitment_person ON commitment (person);
  `,
  // Seasons of both kinds: a stretch with one person, or (person NULL) one of my own that lies on every tie.
  `
  CREATE TABLE season_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER, first INTEGER NOT NULL, last INTEGER NOT NULL, name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'other', whose TEXT NOT NULL DEFAULT 'both',
    moment INTEGER UNIQUE
  );
  INSERT INTO season_new (id, person, first, last, name) SELECT id, person, first, last, name FROM season;
  DROP TABLE season;
  ALTER TABLE season_new RENAME TO season;
  -- Who knew of a hard time while it lasted.
  CREATE TABLE knew (season INTEGER NOT NULL, person INTEGER NOT NULL, PRIMARY KEY (season, person)) WITHOUT ROWID;
  -- Proposed from the words, and set aside by the user.
  CREATE TABLE not_hard (moment INTEGER PRIMARY KEY);
  ALTER TABLE person ADD COLUMN died INTEGER;
  `,
  // What give and take means to me, newest last; and the acts that no log can see, noted by hand.
  `
  CREATE TABLE meaning (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, words TEXT NOT NULL, acts TEXT NOT NULL
  );
  CREATE TABLE deed (id INTEGER PRIMARY KEY, act TEXT NOT NULL);
  ALTER TABLE person ADD COLUMN channels TEXT NOT NULL DEFAULT '[]';
  `,
  `
  CREATE TABLE ritual (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER, what TEXT NOT NULL, rule TEXT NOT NULL, start INTEGER NOT NULL,
    paused INTEGER, ended INTEGER, made INTEGER NOT NULL
  );
  -- Cards of today that were answered: done, later, not this.
  CREATE TABLE card (
    key TEXT PRIMARY KEY, answer TEXT NOT NULL, at INTEGER NOT NULL, until INTEGER
  ) WITHOUT ROWID;
  `,
  // What the user writes for themselves. A draft is not kept yet; `asked` has a row for every time a question was
  // answered or passed over.
  `
  CREATE TABLE reflection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL, person INTEGER, moment INTEGER, question TEXT, text TEXT NOT NULL
  );
  CREATE TABLE reflection_draft (
    place TEXT PRIMARY KEY, person INTEGER, moment INTEGER, question TEXT, text TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE asked (id INTEGER PRIMARY KEY, question TEXT NOT NULL);
  CREATE TABLE preparation (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, person INTEGER NOT NULL, page TEXT NOT NULL
  );
  CREATE TABLE together (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, person INTEGER NOT NULL, pages TEXT NOT NULL
  );
  `,
  `
  CREATE TABLE sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, choices TEXT NOT NULL
  );
  `,
  // Of whom a card was, so that it goes with them.
  `
  ALTER TABLE card ADD COLUMN person INTEGER;
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
  'reading',
  'reading_check',
  'commitment',
  'knew',
  'not_hard',
  'meaning',
  'deed',
  'ritual',
  'card',
  'reflection',
  'reflection_draft',
  'asked',
  'preparation',
  'together',
  'sheet',
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
