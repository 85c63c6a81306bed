// A path as the importers want it: random access to bytes, nothing read before it is asked for.

import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, ok, type ReadProblem, type Result, type SourceFile } from '@eachother/core';

/** Disposing closes the file; so does reading on after that fail. */
export async function fileSource(
  path: string,
): Promise<Result<SourceFile & AsyncDisposable & Disposable, ReadProblem>> {
  const file = basename(path);
  try {
    const opened = await open(path, 'r');
    const stat = await opened.stat();
    if (stat.isFile()) return ok(sourceOf(opened, file, stat.size));
    await opened.close();
    return failed({ kind: 'unreadable', file, why: 'it is not a file' });
  } catch (error) {
    return failed({ kind: 'unreadable', file, why: reasonOf(error) });
  }
}

function sourceOf(
  opened: FileHandle,
  name: string,
  size: number,
): SourceFile & AsyncDisposable & Disposable {
  return {
    name,
    size,
    async read(from, to) {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from));
      let got = 0;
      while (got < bytes.length) {
        const { bytesRead } = await opened.read(bytes, got, bytes.length - got, from + got);
        if (bytesRead === 0) break;
        got += bytesRead;
      }
      return bytes.subarray(0, got);
    },
    [Symbol.asyncDispose]: () => opened.close(),
    [Symbol.dispose]: () => void opened.close(),
  };
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'this account may not read it';
  if (code === 'EISDIR') return 'it is a folder';
  return message;
}
