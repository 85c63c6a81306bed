// A folder made with those it stands in. Node's own way of doing that never ends where the system says of a
// folder that is there that it is not, as below /proc.

import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export function makeFolder(path: string, mode = 0o777): void {
  const place = resolve(path);
  if (existsSync(place)) {
    if (!statSync(place).isDirectory())
      throw Object.assign(new Error(`${place} is no folder`), { code: 'ENOTDIR' });
    return;
  }
  makeFolder(dirname(place), mode);
  mkdirSync(place, { mode });
}

/** Why no folder can be made or used there, in plain words; undefined: that is none of the usual reasons. */
export const whyNoFolder = (error: unknown): string | undefined =>
  reasons.get(String((error as NodeJS.ErrnoException).code));

const reasons = new Map([
  ['ENOENT', 'no folder can be made there'],
  ['ENOTDIR', 'a file is in its place'],
  ['EACCES', 'this account may not write there'],
  ['EPERM', 'this account may not write there'],
  ['EROFS', 'nothing can be written there'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ELOOP', 'it is a link that leads to itself'],
  ['ENOSPC', 'there is no room left'],
  ['EDQUOT', 'there is no room left'],
]);
