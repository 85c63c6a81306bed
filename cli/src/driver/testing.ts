// Worlds for tests of the driver: folders of their own, invented chats, files that fail when told to.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  openVault,
  toInstant,
  toZone,
  type SourceFile,
  type Vault,
  type Zone,
} from '@eachother/core';
import { diskFiles, type Files, type VaultFile } from './files.ts';
import { openFileDriver } from './open.ts';

export const newPlace = (): string =>
  join(mkdtempSync(join(tmpdir(), 'vault-')), 'own', 'vault.db');

export const zone = ((): Zone => {
  const known = toZone('Europe/Berlin');
  if (!known.ok) throw new Error();
  return known.value;
})();

export async function vaultAt(place: string, files: Files = diskFiles): Promise<Vault> {
  const driver = await openFileDriver(place, files);
  if (!driver.ok) throw new Error(JSON.stringify(driver.problem));
  const vault = openVault(driver.value, { now: () => toInstant(1.7e12), zone });
  if (!vault.ok) throw new Error(JSON.stringify(vault.problem));
  return vault.value;
}

/** A chat of `length` messages between Ada and Sam, a minute each. */
export function longChat(length: number): SourceFile {
  const two = (n: number): string => String(n).padStart(2, '0');
  const lines = Array.from({ length }, (_, k) => {
    const day = 1 + (Math.floor(k / 1440) % 28);
    const month = 1 + (Math.floor(k / (1440 * 28)) % 12);
    const time = `${two(Math.floor(k / 60) % 24)}:${two(k % 60)}`;
    return `${two(day)}/${two(month)}/2023, ${time} - ${k % 3 === 0 ? 'Ada' : 'Sam'}: message ${k}\n`;
  });
  const bytes = new TextEncoder().encode(lines.join(''));
  return {
    name: 'WhatsApp Chat with Ada.txt',
    size: bytes.length,
    read: async (from, to) => bytes.subarray(from, to),
  };
}

export const choices = { me: 'Sam', zone, dateOrder: 'dmy', keep: 'words' } as const;

/** The disk, until files have grown by `room` bytes; then it is full, though what is there can be changed. */
export function smallDisk(): Files & { room: number } {
  const disk = {
    ...diskFiles,
    room: Infinity,
    open: (path: string, create: boolean): VaultFile => {
      const file = diskFiles.open(path, create);
      return {
        ...file,
        write(bytes, at) {
          const growth = Math.max(0, at + bytes.length - file.size());
          if (growth > disk.room)
            throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
          disk.room -= growth;
          file.write(bytes, at);
        },
      };
    },
  };
  return disk;
}
