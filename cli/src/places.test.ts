import { expect, test } from 'vitest';
import { isSynced, vaultFolder } from './places.ts';

test('the vault lives where each platform keeps data', () => {
  const home = '/home/ada';
  const at = (platform: string, env = {}): string => vaultFolder({ platform, home, env });
  expect(at('linux')).toBe('/home/ada/.local/share/eachother');
  expect(at('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/eachother');
  expect(at('darwin')).toBe('/home/ada/Library/Application Support/eachother');
  expect(at('win32', { APPDATA: '/roaming' })).toBe('/roaming/eachother');
});

test('a folder that is copied elsewhere is known by its name', () => {
  expect(isSynced('/home/ada/Dropbox/eachother')).toBe(true);
  expect(isSynced('C:\\Users\\Ada\\OneDrive - Home\\x')).toBe(true);
  expect(isSynced('/home/ada/.local/share/eachother')).toBe(false);
});
