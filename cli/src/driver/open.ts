// Opens a vault's database in Node: official sqlite-wasm over files of our own, or in memory.

import * as fs from 'node:fs';
import { dirname, resolve } from 'node:path';
import sqlite3InitModule, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import {
  failed,
  ok,
  StoreFailure,
  wasmDriver,
  type Driver,
  type OpenDatabase,
  type Result,
  type Sqlite3,
  type StoreProblem,
} from '@eachother/core';
import { diskFiles, isNoRoom, type Files } from './files.ts';
import { takeLock } from './lock.ts';
import { installFileVfs } from './vfs.ts';

export async function openMemoryDriver(): Promise<Driver> {
  const sqlite3 = await loaded();
  return driverOf(sqlite3, new sqlite3.oo1.DB(':memory:', 'c'));
}

/** The folder is made for its owner alone when it is not there. `files` lets other files slip in below. */
export async function openFileDriver(
  path: string,
  files: Files = diskFiles,
): Promise<Result<Driver, StoreProblem>> {
  const place = resolve(path);
  fs.mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
  const lock = lockOf(place);
  if (!lock.ok) return lock;
  const sqlite3 = await loaded();
  try {
    return ok(opened(sqlite3, { place, files, unlock: lock.value }));
  } catch (error) {
    lock.value();
    if (error instanceof StoreFailure) return failed(error.problem);
    throw error;
  }
}

function lockOf(place: string): Result<() => void, StoreProblem> {
  try {
    return takeLock(`${place}.lock`);
  } catch (error) {
    if (isNoRoom(error)) return failed({ kind: 'disk-full' });
    throw error;
  }
}

interface Opening {
  readonly place: string;
  readonly files: Files;
  readonly unlock: () => void;
}

function opened(sqlite3: Sqlite3Static, { place, files, unlock }: Opening): Driver {
  const driver = driverOf(sqlite3, databaseAt(sqlite3, place, files), unlock);
  try {
    driver.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE;
      PRAGMA synchronous = FULL; PRAGMA cache_size = -65536`);
    return driver;
  } catch (error) {
    driver.close();
    throw error;
  }
}

function databaseAt(sqlite3: Sqlite3Static, place: string, files: Files): OpenDatabase {
  try {
    return new sqlite3.oo1.DB({ filename: place, flags: 'c', vfs: vfsOf(sqlite3, files) });
  } catch (error) {
    const code = (error as { resultCode?: number }).resultCode;
    if (code === sqlite3.capi.SQLITE_FULL) throw new StoreFailure({ kind: 'disk-full' });
    if (code !== sqlite3.capi.SQLITE_CANTOPEN) throw error;
    throw new StoreFailure({ kind: 'vault-damaged', why: `${place} cannot be opened` });
  }
}

const driverOf = (sqlite3: Sqlite3Static, database: OpenDatabase, closed?: () => void): Driver =>
  wasmDriver(sqlite3 as unknown as Sqlite3, database, closed === undefined ? {} : { closed });

let module: Promise<Sqlite3Static> | undefined;
const loaded = (): Promise<Sqlite3Static> => (module ??= sqlite3InitModule());

const vfsByFiles = new Map<Files, string>();
function vfsOf(sqlite3: Sqlite3Static, files: Files): string {
  const known = vfsByFiles.get(files);
  if (known !== undefined) return known;
  const name = `files-${vfsByFiles.size}`;
  installFileVfs(sqlite3, name, files);
  vfsByFiles.set(files, name);
  return name;
}
