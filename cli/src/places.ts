// Where things are kept when nobody says otherwise: the place each platform has for the data of programs.

import { homedir } from 'node:os';
import { join } from 'node:path';

export interface Surroundings {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const here = (): Surroundings => ({
  platform: process.platform,
  home: homedir(),
  env: process.env,
});

export function vaultFolder({ platform, home, env }: Surroundings): string {
  const root =
    platform === 'win32'
      ? env['APPDATA'] || join(home, 'AppData', 'Roaming')
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : env['XDG_DATA_HOME'] || join(home, '.local', 'share');
  return join(root, 'eachother');
}

const name = 'vault.db';
export const vaultFile = (folder: string): string => join(folder, name);
/** The database, its journal, its lock. */
export const isVaultFile = (file: string): boolean => file.startsWith(name);

/** Folders that some program copies elsewhere: a vault in there leaves the device, or is torn in between. */
const syncedNames =
  /(^|[/\\])(Dropbox|OneDrive[^/\\]*|Google ?Drive|iCloud ?Drive|Mobile Documents|Nextcloud|pCloud ?Drive)([/\\]|$)/iu;

export const isSynced = (folder: string): boolean => syncedNames.test(folder);
