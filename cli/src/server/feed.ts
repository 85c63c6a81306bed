// The secret feed: rituals as a calendar under a path that nobody can guess, for programs on this machine. It is
// off until it is turned on; the secret lies beside the vault, where only this account can read it, and is in no
// export. The vault is opened for each reading and closed again: turned off is off at once.

import { randomBytes, timingSafeEqual, createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutChoices, Result, StoreProblem, Vault } from '@eachother/core';
import type { ServedFile } from './manifest.ts';

export interface Feed extends OutChoices {
  readonly secret: string;
}

/** 192 bits of chance. */
export const newFeed = (choices: OutChoices): Feed => ({
  ...choices,
  secret: randomBytes(24).toString('hex'),
});

export const feedPath = ({ secret }: Feed): string => `/feed/${secret}.ics`;

const fileIn = (folder: string): string => join(folder, 'vault.db-feed.json');

export async function writeFeed(folder: string, feed: Feed): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rm(fileIn(folder), { force: true });
  await writeFile(fileIn(folder), JSON.stringify(feed), { mode: 0o600 });
}

export const noFeed = (folder: string): Promise<void> => rm(fileIn(folder), { force: true });

export async function readFeed(folder: string): Promise<Feed | undefined> {
  try {
    const kept = JSON.parse(await readFile(fileIn(folder), 'utf8')) as Partial<Feed>;
    if (typeof kept.secret !== 'string' || !/^[0-9a-f]{48}$/u.test(kept.secret)) return undefined;
    return {
      secret: kept.secret,
      names: kept.names === 'whole' ? 'whole' : 'short',
      words: kept.words === 'kept' ? 'kept' : 'left-out',
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError)
      return undefined;
    throw error;
  }
}

/** Compared so that how long it takes tells nothing. */
export function isFeed(path: string, feed: Feed): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(path), digest(feedPath(feed)));
}

interface FeedFrom {
  readonly folder: string;
  open(): Promise<Result<Vault, StoreProblem>>;
}

/** Nothing where the feed is off, the path is another, or the vault cannot be opened now. */
export async function feedAt(path: string, from: FeedFrom): Promise<ServedFile | undefined> {
  if (!path.startsWith('/feed/')) return undefined;
  const feed = await readFeed(from.folder);
  if (feed === undefined || !isFeed(path, feed)) return undefined;
  const vault = await from.open();
  if (!vault.ok) return undefined;
  try {
    const parts: string[] = [];
    await vault.value.exportAs('rituals', feed, (part) => void parts.push(part));
    return { type: 'text/calendar; charset=utf-8', bytes: Buffer.from(parts.join('')) };
  } finally {
    await vault.value.close();
  }
}
