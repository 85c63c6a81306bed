// One process at a time holds a vault: a file beside it names the holder. A holder that died is
// recognised by its process id, and by when that process began, so that a recycled id holds nothing.

import fs from 'node:fs';
import { failed, ok, type Result, type StoreProblem } from '@eachother/core';
import { isNoRoom } from './files.ts';

/** Takes the lock; the value gives it back. */
export function takeLock(path: string): Result<() => void, StoreProblem> {
  const mine = tokenOf(process.pid);
  for (let tries = 0; tries < 3; tries++) {
    if (written(path, mine)) return ok(() => release(path, mine));
    const holder = readOr(path, '');
    if (isAlive(holder)) return busy(holder);
    if (!setAside(path, holder)) return busy(readOr(path, holder));
  }
  return busy(readOr(path, ''));
}

const busy = (token: string): Result<never, StoreProblem> =>
  failed({ kind: 'vault-busy', holder: `process ${token.split(' ')[0] || 'unknown'}` });

/** Written whole under another name first: a lock that can be seen always says whose it is. */
function written(path: string, token: string): boolean {
  const draft = `${path}.${process.pid}`;
  try {
    fs.writeFileSync(draft, token, { mode: 0o600 });
    return isMade(() => fs.linkSync(draft, path));
  } catch (error) {
    // A full disk is no reason not to read: a link that points at the token needs no room of its own.
    if (isNoRoom(error)) return isMade(() => fs.symlinkSync(token, path));
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function isMade(make: () => void): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Two may find the same dead holder: the one whose rename caught a living lock puts it back. */
function setAside(path: string, dead: string): boolean {
  const aside = `${path}.dead.${process.pid}`;
  try {
    fs.renameSync(path, aside);
  } catch {
    return true;
  }
  const caught = readOr(aside, dead);
  if (caught !== dead) fs.linkSync(aside, path);
  fs.rmSync(aside, { force: true });
  return caught === dead;
}

function release(path: string, mine: string): void {
  if (readOr(path, '') === mine) fs.rmSync(path, { force: true });
}

function isAlive(token: string): boolean {
  const pid = Number(token.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return tokenOf(pid) === token;
}

/** The process id and, where the system tells (Linux), the tick it began at. */
function tokenOf(pid: number): string {
  const stat = readOr(`/proc/${pid}/stat`, '');
  const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return began === undefined ? String(pid) : `${pid} ${began}`;
}

function readOr(path: string, otherwise: string): string {
  try {
    return fs.lstatSync(path).isSymbolicLink()
      ? fs.readlinkSync(path)
      : fs.readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
