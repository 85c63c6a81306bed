// The files below the vault, as SQLite needs them: positioned reads and writes, a real sync of file and
// folder, deletion. Everything above goes through this shape, so an encrypting twin (or a faulty one, in
// tests) wraps it without SQLite or the VFS noticing.

import * as fs from 'node:fs';
import { dirname } from 'node:path';

export interface VaultFile {
  /** Bytes read; fewer than asked at the end of the file. */
  read(into: Uint8Array, at: number): number;
  write(bytes: Uint8Array, at: number): void;
  truncate(size: number): void;
  /** Returns when the bytes are on the disk, not in its way there. */
  sync(): void;
  size(): number;
  close(): void;
}

export interface Files {
  /** Opens, and makes the file (readable by its owner alone) when `create` is set. */
  open(path: string, create: boolean): VaultFile;
  exists(path: string): boolean;
  remove(path: string): void;
  /** Makes the coming and going of files in the folder of `path` last. */
  syncFolder(path: string): void;
}

export const diskFiles: Files = {
  open(path, create) {
    const made = create && !fs.existsSync(path);
    const fd = fs.openSync(path, made ? 'wx+' : 'r+', 0o600);
    if (made) diskFiles.syncFolder(path);
    return diskFile(fd);
  },
  exists: (path) => fs.existsSync(path),
  remove: (path) => fs.unlinkSync(path),
  syncFolder(path) {
    // Windows opens no folder as a file; its file system keeps names in its own journal.
    if (process.platform === 'win32') return;
    const folder = fs.openSync(dirname(path), 'r');
    try {
      fs.fsyncSync(folder);
    } finally {
      fs.closeSync(folder);
    }
  },
};

const diskFile = (fd: number): VaultFile => ({
  read: (into, at) => fs.readSync(fd, into, 0, into.length, at),
  write(bytes, at) {
    for (let done = 0; done < bytes.length;)
      done += fs.writeSync(fd, bytes, done, bytes.length - done, at + done);
  },
  truncate: (size) => fs.ftruncateSync(fd, size),
  sync: () => fs.fsyncSync(fd),
  size: () => fs.fstatSync(fd).size,
  close: () => fs.closeSync(fd),
});

/** What a full disk, a quota or a file size limit is called by the system. */
export const isNoRoom = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String((error as NodeJS.ErrnoException).code));
