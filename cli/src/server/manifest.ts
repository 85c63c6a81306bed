// The files of the built app, read once: a request is answered from this list or not at all, so that no
// path, however written, reaches the disk.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface ServedFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const types = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['wasm', 'application/wasm'],
  ['webmanifest', 'application/manifest+json'],
]);

export function manifestOf(dist: string): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const type = types.get(entry.name.split('.').at(-1) ?? '');
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(dist, file).split(sep).join('/')}`;
    files.set(path, { type, bytes: readFileSync(file) });
  }
  const page = files.get('/index.html');
  if (page !== undefined) files.set('/', page);
  return files;
}
