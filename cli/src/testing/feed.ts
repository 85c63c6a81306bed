// The feed as the server would answer it, for the vault of a test's shell.

import { join } from 'node:path';
import { toInstant, toZone } from '@eachother/core';
import { vaultsIn } from '../commands/vaults.ts';
import { feedAt } from '../server/feed.ts';
import type { Shell } from './shell.ts';

const zone = toZone('Asia/Kolkata');

export async function openFeedOf({ home }: Shell, path: string): Promise<string | undefined> {
  if (!zone.ok) throw new Error('Asia/Kolkata');
  const clock = { now: () => toInstant(Date.UTC(2026, 5, 15, 12)), zone: zone.value };
  const vaults = vaultsIn(join(home, '.local', 'share', 'eachother'));
  const file = await feedAt(path, { folder: vaults.folder, open: () => vaults.open(clock) });
  return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
}
