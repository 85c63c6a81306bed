// Worlds for tests of the vault: a database in memory, and invented chats as files.

import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { openVault } from '../open-vault.ts';
import type { SourceFile } from '../importers/importer.ts';
import type { Driver } from '../store/driver.ts';
import { wasmDriver, type Sqlite3 } from '../store/wasm-driver.ts';
import { toInstant, toZone, type Zone } from '../time.ts';
import type { ImportChoices, ImportDone, Vault } from '../vault.ts';

const loaded = sqlite3InitModule();

export async function memoryDriver(): Promise<Driver> {
  const sqlite3 = await loaded;
  return wasmDriver(sqlite3 as unknown as Sqlite3, new sqlite3.oo1.DB(':memory:', 'c'));
}

export const berlin: Zone = zoneNamed('Europe/Berlin');
export function zoneNamed(name: string): Zone {
  const zone = toZone(name);
  if (!zone.ok) throw new Error(name);
  return zone.value;
}

export const clock = { now: () => toInstant(Date.UTC(2025, 0, 1)), zone: berlin };

export async function memoryVault(now = clock.now): Promise<Vault> {
  const opened = openVault(await memoryDriver(), { ...clock, now });
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

export function fileOf(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: async (from, to) => bytes.subarray(from, to) };
}

/** `16:05 Ada: tea?` on the 20th of March 2024, a line each; or `21/03/2024, 16:05 Ada: tea?`. */
export function chatOf(lines: readonly string[], name = 'WhatsApp Chat with Ada.txt'): SourceFile {
  const dated = lines.map((line) => (/^\d+\//u.test(line) ? line : `20/03/2024, ${line}`));
  return fileOf(name, dated.map((line) => line.replace(/(\d\d:\d\d) /u, '$1 - ') + '\n').join(''));
}

export const choices: ImportChoices = { me: 'Sam', zone: berlin, dateOrder: 'dmy', keep: 'words' };

export async function bring(
  vault: Vault,
  file: SourceFile,
  other: Partial<ImportChoices> = {},
): Promise<ImportDone> {
  const done = await vault.import(file, { ...choices, ...other }, () => undefined);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value;
}

/** Everything a reader of the vault can see of its moments, oldest first. */
export async function seen(vault: Vault): Promise<readonly string[]> {
  const all = await vault.moments({ limit: 100_000 });
  return all
    .map(({ moment, byName }) => {
      const text = 'text' in moment ? moment.text : '';
      return `${moment.id} ${moment.at} ${byName} ${moment.kind} ${text}`;
    })
    .toReversed();
}
