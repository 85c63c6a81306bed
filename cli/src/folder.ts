// A folder made with those it stands in. Node's own way of doing that never ends where the system says of a
// folder that is there that it is not, as below /proc.

import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export function makeFolder(path: string, mode = 0o777): void {
  const place = resolve(path);
  if (existsSync(place)) {
    if (!statSync(place).isDirectory())
      throw Object.assign(new Error(`${place} is no folder`), { code: 'EEXIST', path: place });
    return;
  }
  makeFolder(dirname(place), mode);
  mkdirSync(place, { mode });
}
