// How commands get at a vault: the one on disk, or one in memory for a single question. SQLite is loaded
// only here, when it is needed.

import { chmodSync, readdirSync } from 'node:fs';
import { openVault, type Clock, type Result, type StoreProblem, type Vault } from '@eachother/core';
import { makeFolder } from '../folder.ts';
import { isVaultFile, vaultFile } from '../places.ts';

export interface Vaults {
  readonly folder: string;
  open(clock: Clock): Promise<Result<Vault, StoreProblem>>;
  inMemory(clock: Clock): Promise<Result<Vault, StoreProblem>>;
}

export const vaultsIn = (folder: string): Vaults => ({
  folder,
  async open(clock) {
    makePrivate(folder);
    const { openFileDriver } = await import('../driver/open.ts');
    const driver = await openFileDriver(vaultFile(folder));
    return driver.ok ? openVault(driver.value, clock) : driver;
  },
  async inMemory(clock) {
    const { openMemoryDriver } = await import('../driver/open.ts');
    return openVault(await openMemoryDriver(), clock);
  },
});

/** A folder that holds other things too is not ours to close. */
function makePrivate(folder: string): void {
  makeFolder(folder, 0o700);
  if (readdirSync(folder).every(isVaultFile)) chmodSync(folder, 0o700);
}
