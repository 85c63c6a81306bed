// Opens the vault's database in the browser: official sqlite-wasm over the origin's private files. One tab
// holds them; which one is decided before this is called.

import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import {
  failed,
  ok,
  wasmDriver,
  type Driver,
  type Result,
  type Sqlite3,
  type StoreProblem,
} from '@eachother/core';
import bytes from 'virtual:sqlite-wasm';
import type { StoreName } from './protocol.ts';

/** A tab that was just closed may hold its files a moment longer. */
const attempts = 20;
const pause = 100;

/** SQLite's codes for "no room": the browser's quota shows as a plain I/O error. */
const fullCodes = [13, 10, 778, 1034, 4874];

/** Its types leave out that it takes what Emscripten's modules take. */
const initWithBytes = sqlite3InitModule as (settings: {
  readonly wasmBinary: Uint8Array;
}) => ReturnType<typeof sqlite3InitModule>;

/** Ways into the files that we do not take; each would start a worker that the page's policy forbids. */
const notOurs = {
  disable: { vfs: { kvvfs: true, opfs: true, 'opfs-vfs': true, 'opfs-wl': true } },
};

export async function openBrowserDriver(store: StoreName): Promise<Result<Driver, StoreProblem>> {
  Object.assign(globalThis, { sqlite3ApiConfig: notOurs });
  const sqlite3 = await initWithBytes({ wasmBinary: bytes });
  for (let attempt = 1; ; attempt += 1) {
    try {
      const pool = await sqlite3.installOpfsSAHPoolVfs({
        name: `eachother-${store}`,
        directory: `/eachother-${store}`,
        initialCapacity: 6,
      });
      const database = new pool.OpfsSAHPoolDb('/vault.db');
      const driver = wasmDriver(sqlite3 as unknown as Sqlite3, database, { fullCodes });
      driver.exec(
        'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = -32768',
      );
      return ok(driver);
    } catch (error) {
      const problem = problemOf(error);
      if (problem !== undefined) return failed(problem);
      if (attempt === attempts) throw error;
      await new Promise((again) => setTimeout(again, pause));
    }
  }
}

function problemOf(error: unknown): StoreProblem | undefined {
  if (!(error instanceof DOMException)) return undefined;
  if (error.name === 'QuotaExceededError') return { kind: 'disk-full' };
  return undefined;
}
