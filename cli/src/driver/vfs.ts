// SQLite's view of files (a VFS) over the few calls of files.ts. Locks are left out: one process holds the
// vault by a lock file of its own (lock.ts), so here everything is granted and nobody else is ever there.

import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { isNoRoom, type Files, type VaultFile } from './files.ts';

/** Makes the files reachable for SQLite under the name of a VFS; a name is made once and kept. */
export function installFileVfs(sqlite3: Sqlite3Static, name: string, files: Files): void {
  const { capi } = sqlite3;
  const open = new Map<number, Opened>();
  const io = new capi.sqlite3_io_methods();
  Object.assign(io, { $iVersion: 1 });
  const vfs = new capi.sqlite3_vfs();
  const usual = new capi.sqlite3_vfs(Number(capi.sqlite3_vfs_find(null as unknown as string)));
  Object.assign(vfs, {
    $iVersion: 2,
    $szOsFile: sizeOfFile(sqlite3),
    $mxPathname: 4096,
    $xRandomness: (usual as unknown as { $xRandomness: number }).$xRandomness,
  });
  usual.dispose();
  const install = sqlite3.vfs.installVfs as (parts: unknown) => void;
  install({
    io: { struct: io, methods: fileMethods(sqlite3, open) },
    vfs: { struct: vfs, name, methods: folderMethods({ sqlite3, files, open, io: io.pointer }) },
  });
}

interface Opened {
  readonly path: string;
  readonly file: VaultFile;
  readonly goesWhenClosed: boolean;
  readonly files: Files;
}

interface Folder {
  readonly sqlite3: Sqlite3Static;
  readonly files: Files;
  readonly open: Map<number, Opened>;
  readonly io: number;
}

const sizeOfFile = ({ capi }: Sqlite3Static): number =>
  (capi.sqlite3_file as unknown as { structInfo: { sizeof: number } }).structInfo.sizeof;

/** The calls on one open file. Numbers are pointers into the memory of SQLite. */
function fileMethods({ wasm, capi }: Sqlite3Static, open: Map<number, Opened>): object {
  const fileOf = (pointer: number): VaultFile => {
    const found = open.get(pointer);
    if (found === undefined) throw new Error('SQLite asked for a file that is not open');
    return found.file;
  };
  const attempt = (otherwise: number, work: () => number | void): number => {
    try {
      return work() ?? capi.SQLITE_OK;
    } catch (error) {
      return isNoRoom(error) ? capi.SQLITE_FULL : otherwise;
    }
  };
  return {
    xClose: (pointer: number) => attempt(capi.SQLITE_IOERR_CLOSE, () => closeFile(open, pointer)),
    xRead: (pointer: number, into: number, n: number, at: bigint) =>
      attempt(capi.SQLITE_IOERR_READ, () => {
        const room = wasm.heap8u().subarray(into, into + n);
        const got = fileOf(pointer).read(room, Number(at));
        if (got === n) return;
        room.fill(0, got);
        return capi.SQLITE_IOERR_SHORT_READ;
      }),
    xWrite: (pointer: number, from: number, n: number, at: bigint) =>
      attempt(capi.SQLITE_IOERR_WRITE, () =>
        fileOf(pointer).write(wasm.heap8u().subarray(from, from + n), Number(at)),
      ),
    xTruncate: (pointer: number, size: bigint) =>
      attempt(capi.SQLITE_IOERR_TRUNCATE, () => fileOf(pointer).truncate(Number(size))),
    xSync: (pointer: number) => attempt(capi.SQLITE_IOERR_FSYNC, () => fileOf(pointer).sync()),
    xFileSize: (pointer: number, out: number) =>
      attempt(capi.SQLITE_IOERR_FSTAT, () => {
        wasm.poke64(out, BigInt(fileOf(pointer).size()));
      }),
    xLock: () => capi.SQLITE_OK,
    xUnlock: () => capi.SQLITE_OK,
    xCheckReservedLock(_: number, out: number) {
      wasm.poke32(out, 0);
      return capi.SQLITE_OK;
    },
    xFileControl: () => capi.SQLITE_NOTFOUND,
    xSectorSize: () => 4096,
    xDeviceCharacteristics: () => capi.SQLITE_IOCAP_POWERSAFE_OVERWRITE,
  };
}

function closeFile(open: Map<number, Opened>, pointer: number): void {
  const found = open.get(pointer);
  if (found === undefined) return;
  open.delete(pointer);
  found.file.close();
  if (found.goesWhenClosed) found.files.remove(found.path);
}

/** The calls on names: open, delete, is it there. */
function folderMethods({ sqlite3, files, open, io }: Folder): object {
  const { wasm, capi } = sqlite3;
  const nameOf = (pointer: number): string => String(wasm.cstrToJs(pointer));
  return {
    xOpen(_: number, zName: number, pointer: number, flags: number, outFlags: number) {
      const path = nameOf(zName);
      try {
        const file = files.open(path, (flags & capi.SQLITE_OPEN_CREATE) !== 0);
        const goesWhenClosed = (flags & capi.SQLITE_OPEN_DELETEONCLOSE) !== 0;
        open.set(pointer, { path, file, goesWhenClosed, files });
      } catch (error) {
        return isNoRoom(error) ? capi.SQLITE_FULL : capi.SQLITE_CANTOPEN;
      }
      const struct = new capi.sqlite3_file(pointer);
      struct.$pMethods = io;
      struct.dispose();
      if (outFlags !== 0) wasm.poke32(outFlags, flags);
      return capi.SQLITE_OK;
    },
    xDelete(_: number, zName: number, sync: number) {
      const path = nameOf(zName);
      if (!files.exists(path)) return capi.SQLITE_IOERR_DELETE_NOENT;
      try {
        files.remove(path);
        if (sync !== 0) files.syncFolder(path);
        return capi.SQLITE_OK;
      } catch {
        return capi.SQLITE_IOERR_DELETE;
      }
    },
    xAccess(_: number, zName: number, __: number, out: number) {
      wasm.poke32(out, files.exists(nameOf(zName)) ? 1 : 0);
      return capi.SQLITE_OK;
    },
    xFullPathname: (_: number, zName: number, room: number, out: number) =>
      wasm.cstrncpy(out, zName, room) < room ? capi.SQLITE_OK : capi.SQLITE_CANTOPEN,
    xSleep: () => 0,
    xCurrentTime(_: number, out: number) {
      wasm.poke(out, 2440587.5 + Date.now() / 86_400_000, 'double');
      return capi.SQLITE_OK;
    },
    xCurrentTimeInt64(_: number, out: number) {
      wasm.poke64(out, 210_866_760_000_000n + BigInt(Date.now()));
      return capi.SQLITE_OK;
    },
    xGetLastError: () => 0,
  };
}
