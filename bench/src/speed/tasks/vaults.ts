// Ours with a vault of its own on disk: an import, and all the way to the portrait.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource, openFileDriver } from '@eachother/cli';
import { openVault, toInstant, type Vault, type Zone } from '@eachother/core';
import type { Work } from '../tasks.ts';
import { valueOf } from './value-of.ts';

const now = toInstant(Date.UTC(2026, 0, 1));
const zone = 'UTC' as Zone;

export const importing =
  (path: string): Work =>
  () =>
    inVault((vault) => bringIn(vault, path));

export const portraying =
  (path: string): Work =>
  () =>
    inVault(async (vault) => {
      const added = await bringIn(vault, path);
      const them = (await vault.people()).find((person) => !person.isMe);
      if (them === undefined) throw new Error('nobody came in');
      valueOf(await vault.portrait(them.id, now));
      return added;
    });

async function bringIn(vault: Vault, path: string): Promise<number> {
  using file = valueOf(await fileSource(path));
  const choices = { me: 'Asha', zone, keep: 'words' } as const;
  return valueOf(await vault.import(file, choices, () => {})).added;
}

async function inVault(use: (vault: Vault) => Promise<number>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'eachother-bench-'));
  try {
    const driver = valueOf(await openFileDriver(join(folder, 'vault.db')));
    const vault = valueOf(openVault(driver, { now: () => now, zone }));
    const count = await use(vault);
    await vault.close();
    return count;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
