import { spawn } from 'node:child_process';
import fs, {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test, vi } from 'vitest';
import { openVault, vaultContract, type SourceFile, type Vault } from '@eachother/core';
import { takeLock } from './lock.ts';
import { openFileDriver } from './open.ts';
import { choices, longChat, newPlace, smallDisk, vaultAt, zone } from './testing.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('a vault in a file', () => {
  const places = new Map<Vault, string>();
  const open = async (place = newPlace()): Promise<Vault> => {
    const vault = await vaultAt(place);
    places.set(vault, place);
    return vault;
  };
  const reopen = async (vault: Vault): Promise<Vault> => {
    await vault.close();
    return open(places.get(vault));
  };
  for (const { name, run } of vaultContract({ open, reopen })) test(name, run);
});

const count = async (vault: Vault): Promise<number> =>
  (await vault.moments({ limit: 1_000_000 })).length;

describe('who may read it', () => {
  test('the file and its folder are for their owner alone', async () => {
    const place = newPlace();
    const vault = await vaultAt(place);
    await vault.import(longChat(10), choices, () => undefined);
    expect(statSync(place).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(place)).mode & 0o777).toBe(0o700);
    await vault.close();
  });

  test('what was forgotten is in no file any more', async () => {
    const place = newPlace();
    const vault = await vaultAt(place);
    await vault.import(longChat(3_000), choices, () => undefined);
    await vault.note({
      person: { name: 'Canary Bird' },
      at: 1e12 as never,
      kind: 'met',
      by: 'me',
      text: 'zwitscherling',
    });
    const bird = (await vault.people()).find((person) => person.name === 'Canary Bird');
    expect(allBytes(place)).toContain('zwitscherling');
    if (bird !== undefined) await vault.forget(bird.id);
    for (const word of ['Canary', 'canary', 'zwitscherling'])
      expect(allBytes(place)).not.toContain(word);
    await vault.close();
  });
});

const allBytes = (place: string): string =>
  readdirSync(dirname(place))
    .map((name) => readFileSync(join(dirname(place), name), 'latin1'))
    .join('\n');

describe('one holder', () => {
  test('a second opening is told who holds the vault, and may have it afterwards', async () => {
    const place = newPlace();
    const vault = await vaultAt(place);
    expect(await openFileDriver(place)).toEqual({
      ok: false,
      problem: { kind: 'vault-busy', holder: `process ${process.pid}` },
    });
    await vault.close();
    await (await vaultAt(place)).close();
    expect(existsSync(`${place}.lock`)).toBe(false);
  });

  test('a holder that is no more holds nothing', async () => {
    const place = newPlace();
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(`${place}.lock`, '3999999 123');
    await (await vaultAt(place)).close();
    expect(existsSync(`${place}.lock`)).toBe(false);
  });

  test('a process id that was given to another process holds nothing', async () => {
    const place = newPlace();
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(`${place}.lock`, `${process.ppid} 1`);
    await (await vaultAt(place)).close();
  });
});

describe('no room', () => {
  test.for([0, 100_000, 400_000, 700_000])(
    'a disk that is full after %i bytes loses nothing',
    async (room) => {
      const place = newPlace();
      const disk = smallDisk();
      const vault = await vaultAt(place, disk);
      await vault.import(longChat(1_000), choices, () => undefined);
      disk.room = room;
      const done = await vault.import(longChat(14_000), choices, () => undefined);
      expect(done).toEqual({ ok: false, problem: { kind: 'disk-full' } });
      expect(await count(vault)).toBe(1_000);
      disk.room = Infinity;
      await vault.close();
      const again = await vaultAt(place);
      expect(await count(again)).toBe(1_000);
      expect(await again.imports()).toHaveLength(1);
      const later = await again.import(longChat(14_000), choices, () => undefined);
      expect(later.ok && later.value.added).toBe(13_000);
      await again.close();
    },
  );
});

test('a vault on a full disk is read all the same, and an import that broke off there is not shown', async () => {
  const place = newPlace();
  const disk = smallDisk();
  const vault = await vaultAt(place, disk);
  await vault.import(longChat(1_000), choices, () => undefined);
  disk.room = 400_000;
  await vault.import(fromBen(await bytesOf(longChat(14_000))), choices, () => undefined);
  disk.room = 0;
  await vault.close();
  const again = await vaultAt(place, disk);
  expect(await count(again)).toBe(1_000);
  expect((await again.people()).map(({ name }) => name)).toEqual(['Sam', 'Ada']);
  await again.close();
});

/** The same chat with somebody else. */
const fromBen = (text: string): SourceFile => {
  const bytes = new TextEncoder().encode(text.replaceAll('Ada', 'Ben'));
  return {
    name: 'WhatsApp Chat with Ben.txt',
    size: bytes.length,
    read: async (from, to) => bytes.subarray(from, to),
  };
};
const bytesOf = async (file: SourceFile): Promise<string> =>
  new TextDecoder().decode(await file.read(0, file.size));

test('the lock is taken without room for a file, and keeps others out', () => {
  const place = `${newPlace()}.lock`;
  mkdirSync(dirname(place), { recursive: true });
  const full = vi.spyOn(fs, 'writeFileSync').mockImplementation(() => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  });
  const first = takeLock(place);
  expect(takeLock(place)).toMatchObject({ ok: false, problem: { kind: 'vault-busy' } });
  if (first.ok) first.value();
  expect(takeLock(place).ok).toBe(true);
  full.mockRestore();
});

describe('a file that is no vault', () => {
  test('or one with damaged pages is said to be, and closed', async () => {
    const place = newPlace();
    const vault = await vaultAt(place);
    await vault.import(longChat(3_000), choices, () => undefined);
    await vault.close();
    const bytes = readFileSync(place);
    bytes.fill(0x5a, 2 * 4096, 11 * 4096);
    writeFileSync(place, bytes);
    const driver = await openFileDriver(place);
    const opened = driver.ok ? openVault(driver.value, { now: () => 0 as never, zone }) : driver;
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'vault-damaged' } });
    expect(existsSync(`${place}.lock`)).toBe(false);
  });

  test('is said to be damaged and left as it is', async () => {
    const place = newPlace();
    mkdirSync(dirname(place), { recursive: true });
    const junk = 'this is no database '.repeat(1000);
    writeFileSync(place, junk);
    const driver = await openFileDriver(place);
    const problem = driver.ok ? openVault(driver.value, { now: () => 0 as never, zone }) : driver;
    expect(problem).toMatchObject({ ok: false, problem: { kind: 'vault-damaged' } });
    expect(readFileSync(place, 'utf8')).toBe(junk);
  });
});

describe('a killed process', () => {
  test('loses nothing that was acknowledged, and leaves no half import', async () => {
    const script = await bundled();
    for (const after of [1, 2, 4]) {
      const place = newPlace();
      await killedWhile(script, place, after);
      const vault = await vaultAt(place);
      expect(await vault.imports()).toHaveLength(1);
      expect(await count(vault)).toBe(500);
      const done = await vault.import(longChat(20_000), choices, () => undefined);
      expect(done.ok && done.value.added).toBe(19_500);
      await vault.close();
    }
  });
});

/** A process that brings in 500 messages, says so, and goes on with more until it is killed. */
async function bundled(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  const outfile = join(here, '../../../node_modules/.cache/eachother-killed.mjs');
  await build({
    entryPoints: [join(here, 'killed.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['@sqlite.org/sqlite-wasm'],
    outfile,
  });
  return outfile;
}

async function killedWhile(script: string, place: string, after: number): Promise<void> {
  const child = spawn(process.execPath, [script, place], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString();
    if (said.split('saved').length > after) child.kill('SIGKILL');
  });
  await new Promise((done) => child.on('close', done));
  expect(said).toContain('acknowledged');
}
