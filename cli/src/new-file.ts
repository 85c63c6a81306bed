// A new file, written part by part beside its place and put there when it is whole: whoever finds it finds all
// of it. Only its owner may read it, and what is there already is not overwritten.

import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { whyNot } from './place-problem.ts';

export interface NewFile {
  write(content: string | Uint8Array): Promise<void>;
}

/** What is in the way of writing there, in plain words; undefined when it is done. */
export async function writeNewFile(
  path: string,
  write: (file: NewFile) => Promise<boolean>,
): Promise<string | undefined> {
  if (existsSync(path)) return 'there is a file of that name already';
  const unfinished = `${path}.part`;
  try {
    const isWhole = await writeTo(unfinished, write);
    if (isWhole) await rename(unfinished, path);
    return undefined;
  } catch (error) {
    const why = whyNot(error);
    if (why === undefined) throw error;
    return why;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function writeTo(path: string, write: (file: NewFile) => Promise<boolean>): Promise<boolean> {
  const file = await open(path, 'w', 0o600);
  try {
    const isWhole = await write({ write: (content) => file.writeFile(content) });
    await file.sync();
    return isWhole;
  } finally {
    await file.close();
  }
}
