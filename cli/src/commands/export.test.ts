import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aChat } from '../testing/chat.ts';
import { shell, type Shell } from '../testing/shell.ts';

async function broughtIn(sh: Shell): Promise<void> {
  const chat = sh.file('chat.txt', aChat());
  expect((await sh.run('import', chat, '--me', 'Ada')).code).toBe(0);
}

const hashIn = async (sh: Shell, ...words: readonly string[]): Promise<string> =>
  (await sh.run('export', '--hash', ...words)).out.trim();

describe('export', () => {
  test('prints everything as one JSON document, on a screen too', async () => {
    using sh = shell({ answers: [] });
    await broughtIn(sh);
    const all = JSON.parse((await sh.run('export', '--json')).out) as Record<string, unknown[]>;
    expect(all['moments']).toHaveLength(210);
    expect(all['people']).toMatchObject([{ name: 'Maya' }, { name: 'Ada', me: true }]);
    expect(all['contentHash']).toBe(await hashIn(sh));
  });

  test('writes a new file of its owner alone, and nothing over another', async () => {
    using sh = shell();
    await broughtIn(sh);
    const path = `${sh.home}/all.json`;
    const done = await sh.run('export', '--out', path, '--json');
    expect(done.lines).toEqual([{ file: path, format: 'json' }]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const again = await sh.run('export', '--out', path);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('already') });
    mkdirSync(`${sh.home}/folder`);
    const lost = await sh.run('export', '--out', `${sh.home}/nowhere/all.json`, '--json');
    expect(lost).toMatchObject({ code: 1, lines: [{ problem: { kind: 'not-written' } }] });
    expect(existsSync(`${path}.part`)).toBe(false);
  });

  test('a table tells names by a letter and no words, until asked for', async () => {
    using sh = shell();
    await broughtIn(sh);
    const sparing = (await sh.run('export', '--format', 'csv')).out;
    expect(sparing).not.toContain('Maya');
    const full = (await sh.run('export', '--format', 'csv', '--names', '--with-words')).out;
    expect(full).toContain('Maya');
    expect(full.split('\r\n')[0]).toContain(',text');
  });

  test('foreign text does not get to a screen as it is', async () => {
    using sh = shell({ answers: [] });
    await broughtIn(sh);
    const { code, err } = await sh.run('export', '--format', 'ics');
    expect([code, err]).toMatchObject([2, expect.stringContaining('--out each-other.ics')]);
  });

  test('knows no other formats', async () => {
    using sh = shell();
    const { code, lines } = await sh.run('export', '--format', 'doc', '--json');
    expect([code, lines]).toMatchObject([2, [{ problem: { kind: 'unknown-format' } }]]);
  });

  test('stopped, it leaves no file', async () => {
    using sh = shell();
    await broughtIn(sh);
    using stopped = shell({ signal: AbortSignal.abort() });
    const folder = `${sh.home}/.local/share/eachother`;
    const path = `${stopped.home}/all.json`;
    const { code } = await stopped.run('export', '--out', path, '--vault', folder);
    expect([code, existsSync(path)]).toEqual([130, false]);
  });
});

describe('restore', () => {
  test('brings the same back into another vault', async () => {
    using sh = shell();
    await broughtIn(sh);
    const path = `${sh.home}/all.json`;
    await sh.run('export', '--out', path);
    const other = ['--vault', `${sh.home}/other`];
    const done = await sh.run('restore', path, '--json', ...other);
    const contentHash = await hashIn(sh);
    expect(done.lines).toEqual([{ people: 2, moments: 210, contentHash }]);
    expect(await hashIn(sh, ...other)).toBe(contentHash);
  });

  test('goes over what is there only when that is said, and sure', async () => {
    using sh = shell({ answers: ['no'] });
    await broughtIn(sh);
    const path = `${sh.home}/all.json`;
    await sh.run('export', '--out', path);
    const refused = await sh.run('restore', path);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('--replace') });
    expect((await sh.run('restore', path, '--replace')).code).toBe(1);
    expect(await sh.run('restore', path, '--replace', '--yes')).toMatchObject({ code: 0 });
  });

  test('says what is wrong with a file, and leaves the vault as it was', async () => {
    using sh = shell();
    await broughtIn(sh);
    const path = `${sh.home}/all.json`;
    await sh.run('export', '--out', path);
    const before = await hashIn(sh);
    const torn = sh.file('torn.json', readFileSync(path).subarray(0, 4000));
    const { code, lines } = await sh.run('restore', torn, '--replace', '--yes', '--json');
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ problem: { kind: 'export-refused' } }]);
    expect(await hashIn(sh)).toBe(before);
  });
});
