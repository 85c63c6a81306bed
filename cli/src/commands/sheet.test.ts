import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aChat } from '../testing/chat.ts';
import { shell, type Shell } from '../testing/shell.ts';

interface Offered {
  readonly key: string;
  readonly as: 'kindness' | 'line';
  readonly sentence: string;
}

async function broughtIn(sh: Shell): Promise<void> {
  const chat = sh.file('chat.txt', aChat());
  expect((await sh.run('import', chat, '--me', 'Ada')).code).toBe(0);
}

async function offeredIn(sh: Shell, as: Offered['as']): Promise<readonly string[]> {
  const [{ offered }] = (await sh.run('sheet', 'Maya', '--json')).lines as { offered: Offered[] }[];
  return offered.filter((one) => one.as === as).map(({ key }) => key);
}

describe('sheet', () => {
  test('shows what is chosen and lists what could be, and chooses nothing by itself', async () => {
    using sh = shell();
    await broughtIn(sh);
    const { out, err } = await sh.run(
      'sheet',
      'Maya',
      '--meaning',
      'To be asked.',
      '--ask',
      'Why?',
    );
    expect(out).toMatch(
      /Session sheet[\s\S]*To be asked\.[\s\S]*One thing I would like to ask\s+Why\?/u,
    );
    expect(out).not.toContain('What the messages show');
    expect(out).toContain('Not evidence.');
    const [line] = await offeredIn(sh, 'line');
    expect(err).toContain(line);
  });

  test('tells chosen lines with names as letters, in the order they were chosen', async () => {
    using sh = shell();
    await broughtIn(sh);
    const keys = (await offeredIn(sh, 'line')).slice(0, 2).toReversed();
    const [kindness] = await offeredIn(sh, 'kindness');
    const [sheet] = (
      await sh.run('sheet', 'Maya', '--json', '--lines', keys.join(), '--kindness', kindness)
    ).lines as { patterns: { sentence: string }[]; kindness: { sentence: string } }[];
    expect(sheet.patterns).toHaveLength(2);
    expect(sheet.kindness.sentence).toMatch(/^M\. /u);
    expect(JSON.stringify([sheet.patterns, sheet.kindness])).not.toContain('Maya');
    const [other] = (await sh.run('sheet', 'Maya', '--json', '--lines', keys.toReversed().join()))
      .lines as { patterns: { sentence: string }[] }[];
    expect(other.patterns.toReversed()).toEqual(sheet.patterns);
  });

  test('writes a file of its owner alone, in which only the owner’s choices name anyone', async () => {
    using sh = shell();
    await broughtIn(sh);
    const path = `${sh.home}/sheet.html`;
    const lines = (await offeredIn(sh, 'line')).slice(0, 3).join();
    const done = await sh.run('sheet', 'Maya', '--lines', lines, '--out', path, '--json');
    expect(done.lines).toEqual([{ file: path }]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const page = readFileSync(path, 'utf8');
    expect(page).toMatch(/style-src 'sha256-[\w+/]{43}='/u);
    expect(page).not.toMatch(/Maya|Ada/u);
    expect(await sh.run('sheet', 'Maya', '--out', path)).toMatchObject({ code: 1 });
  });

  test('takes all choices from a file, and single ones over it', async () => {
    using sh = shell();
    await broughtIn(sh);
    const path = sh.file('c.json', JSON.stringify({ paper: 'letter', meaning: { words: 'A' } }));
    const { lines } = await sh.run('sheet', '--choices', path, '--meaning', 'B', '--json');
    expect(lines).toMatchObject([{ paper: 'letter', meaning: { words: 'B' }, offered: [] }]);
  });

  test.each([
    ['a key that is not there', ['--lines', '1/long-quiet'], 'no-such-line'],
    [
      'a stretch that ends before it begins',
      ['--from', '2026-03-01', '--to', '2026-02-01'],
      'no-such-stretch',
    ],
    ['an end without a beginning', ['--to', '2026-02-01'], 'no-such-stretch'],
    ['a paper there is not', ['--paper', 'a3'], 'unknown-paper'],
    ['more than a page', ['--meaning', 'And again. '.repeat(900)], 'sheet-too-long'],
    ['a file that is not there', ['--choices', '/nowhere.json'], 'unreadable'],
  ])('says what is wrong with %s, and makes nothing', async (_, options, kind) => {
    using sh = shell();
    await broughtIn(sh);
    const { code, lines } = await sh.run('sheet', 'Maya', '--json', ...options);
    expect([code, lines]).toMatchObject([1, [{ problem: { kind } }]]);
  });

  test('shows at most three lines', async () => {
    using sh = shell();
    await broughtIn(sh);
    const [line] = await offeredIn(sh, 'line');
    const four = [line, line, line, line].join();
    const { lines } = await sh.run('sheet', 'Maya', '--json', '--lines', four);
    expect(lines).toMatchObject([{ problem: { kind: 'too-many-lines' } }]);
  });

  test('says where in a file of choices something cannot be', async () => {
    using sh = shell();
    const path = sh.file('c.json', JSON.stringify({ patterns: [{ person: 'Maya', key: 'x' }] }));
    const { lines } = await sh.run('sheet', '--choices', path, '--json');
    expect(lines).toMatchObject([
      { problem: { kind: 'sheet-choices', where: 'patterns.0.person' } },
    ]);
  });
});
