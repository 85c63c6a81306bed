import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '@eachother/core';
import { aChat } from '../testing/chat.ts';
import { shell, type Shell } from '../testing/shell.ts';

async function broughtIn(sh: Shell): Promise<void> {
  const chat = sh.file('chat.txt', aChat());
  expect((await sh.run('import', chat, '--me', 'Ada')).code).toBe(0);
}

describe('import', () => {
  test('brings a conversation in once, in a folder of its owner alone', async () => {
    using sh = shell();
    const chat = sh.file('chat.txt', aChat());
    const first = await sh.run('import', chat, '--me', 'Ada', '--json');
    expect(first.lines).toMatchObject([{ file: chat, import: 1, added: 210, known: 0 }]);
    const again = await sh.run('import', chat, '--me', 'Ada', '--json');
    expect(again.lines).toMatchObject([{ added: 0, known: 210 }]);
    expect(statSync(`${sh.home}/.local/share/eachother`).mode & 0o777).toBe(0o700);
  });

  test('a folder that holds other things keeps its permissions', async () => {
    using sh = shell();
    const folder = `${sh.home}/papers`;
    mkdirSync(folder, { mode: 0o755 });
    await sh.run('people', '--vault', folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    chmodSync(folder, 0o755);
    writeFileSync(`${folder}/letter.txt`, 'dear Maya');
    await sh.run('people', '--vault', folder);
    expect(statSync(folder).mode & 0o777).toBe(0o755);
  });

  test('into a place that cannot be one says why', async () => {
    using sh = shell();
    const taken = sh.file('letter.txt', 'dear Maya');
    const { code, err } = await sh.run('people', '--vault', taken);
    expect(code).toBe(1);
    expect(err.replace(/\s+/gu, ' ')).toContain('there is a file of that name already');
    const { lines } = await sh.run('people', '--vault', `${taken}/x`, '--json');
    expect(lines).toMatchObject([{ problem: { kind: 'place' } }]);
  });

  test('asks who is me, and takes a number or a name for an answer', async () => {
    using sh = shell({ answers: ['Ada'] });
    const { code, err } = await sh.run('import', sh.file('chat.txt', aChat()));
    expect(err).toContain('Which of these is you?');
    expect(code).toBe(0);
    expect((await sh.run('people', '--json')).lines).toMatchObject([{ name: 'Maya' }]);
  });

  test('asks which way round the dates are', async () => {
    using sh = shell({ answers: ['day'] });
    const dates = '01/02/2026, 10:00 - Ada: hi\n02/02/2026, 10:00 - Maya: hello\n';
    const { code, err } = await sh.run('import', sh.file('chat.txt', dates), '--me', 'Ada');
    expect(err).toContain('the day come first');
    expect(code).toBe(0);
  });

  test('where nobody can answer, the problem names the option to pass', async () => {
    using sh = shell();
    const dates = '01/02/2026, 10:00 - Ada: hi\n02/02/2026, 10:00 - Maya: hello\n';
    const chat = sh.file('chat.txt', dates);
    const open = await sh.run('import', chat, '--me', 'Ada');
    expect(open).toMatchObject({ code: 1, err: expect.stringContaining('--date-order') });
    const who = await sh.run('import', chat, '--date-order', 'dmy');
    expect(who).toMatchObject({ code: 1, err: expect.stringContaining('--me') });
    const other = await sh.run('import', chat, '--date-order', 'dmy', '--me', 'Tom', '--json');
    expect(other).toMatchObject({ code: 1, lines: [{ problem: { kind: 'who-is-me' } }] });
  });

  test('what was stopped is not there, and the shell is told so', async () => {
    const stop = new AbortController();
    using sh = shell({ signal: stop.signal });
    stop.abort();
    const { code } = await sh.run('import', sh.file('chat.txt', aChat()), '--me', 'Ada');
    expect(code).toBe(130);
    expect((await sh.run('people', '--json')).lines).toEqual([]);
  });
});

test('an import is taken back as a whole', async () => {
  using sh = shell();
  await broughtIn(sh);
  expect((await sh.run('undo', '--json')).lines).toMatchObject([{ id: 1, added: 210 }]);
  expect((await sh.run('undo', '1', '--json')).lines).toEqual([{ import: 1, removed: 210 }]);
  expect((await sh.run('find', 'walk', '--json')).lines).toEqual([]);
  expect(await sh.run('undo', '7')).toMatchObject({ code: 1 });
  expect(await sh.run('undo', 'last')).toMatchObject({ code: 2 });
});

test('find shows what was said, newest first', async () => {
  using sh = shell();
  await broughtIn(sh);
  const { lines } = await sh.run('find', 'walk', '--limit', '3', '--json');
  expect(lines).toHaveLength(3);
  const times = lines.map((one) => (one as { at: string }).at);
  expect(times).toEqual([...times].sort().reverse());
  expect((await sh.run('find', 'walk', '--person', 'maya')).out).toContain('shall we walk?');
  expect(await sh.run('find', 'walk', '--person', 'Tom')).toMatchObject({ code: 1 });
});

describe('portrait', () => {
  test('begins with what was seen and what could not be', async () => {
    using sh = shell();
    await broughtIn(sh);
    const { out, code } = await sh.run('portrait', 'maya', '--now', '2026-06-01');
    expect(code).toBe(0);
    expect(out.indexOf('Not in here')).toBeGreaterThan(0);
    expect(out.indexOf('Not in here')).toBeLessThan(out.indexOf('Initiative'));
    expect(forbiddenIn(out)).toEqual([]);
  });

  test('opens its receipts, and turns around', async () => {
    using sh = shell();
    await broughtIn(sh);
    const why = await sh.run('portrait', 'Maya', '--why', '--all');
    expect(why.out).toMatch(/#\d+/u);
    const mirrored = await sh.run('portrait', 'Maya', '--mirror');
    expect(mirrored.out).toContain('Ada');
  });

  test('for programs it is the whole structure, each statement with sentence, twin and receipts', async () => {
    using sh = shell();
    await broughtIn(sh);
    const { lines } = await sh.run('portrait', 'Maya', '--json');
    expect(lines).toMatchObject([
      {
        me: 'Ada',
        them: 'Maya',
        coverage: { sources: [{ format: 'whatsapp' }], sentences: expect.any(Array) },
        first: {
          kind: 'a-beginning',
          sentence: expect.stringContaining('Maya'),
          mirrored: expect.stringContaining('You'),
          evidence: [expect.any(Number)],
        },
      },
    ]);
  });

  test('what is not right stays put aside until it is brought back', async () => {
    using sh = shell();
    await broughtIn(sh);
    const keyOf = async (): Promise<string> =>
      ((await sh.run('portrait', 'Maya', '--json')).lines[0] as { first: { key: string } }).first
        .key;
    const key = await keyOf();
    await sh.run('portrait', 'Maya', '--not-right', key);
    expect(await keyOf()).not.toBe(key);
    await sh.run('portrait', 'Maya', '--fine', key);
    expect(await keyOf()).toBe(key);
    expect(await sh.run('portrait', 'Maya', '--hide', 'nothing')).toMatchObject({ code: 1 });
  });
});

describe('log', () => {
  test('keeps a line of plain words and says how it was read', async () => {
    using sh = shell();
    await broughtIn(sh);
    const line = 'coffee with Maya yesterday, she asked about dad';
    const { out, code } = await sh.run('log', line, '--now', '2026-06-01T10:00');
    expect(code).toBe(0);
    expect(out).toContain('Maya');
    expect(out).toContain('31 May 2026');
    expect((await sh.run('find', 'dad', '--json')).lines).toMatchObject([
      {
        kind: 'met',
        at: '2026-05-31T06:30:00.000Z',
        text: 'coffee with Maya, she asked about dad',
      },
    ]);
  });

  test('a dry run keeps nothing', async () => {
    using sh = shell();
    await broughtIn(sh);
    await sh.run('log', 'tea with Omar', '--dry-run');
    expect((await sh.run('people', '--json')).lines).toHaveLength(1);
  });

  test('a line that names nobody is not kept', async () => {
    using sh = shell();
    expect(await sh.run('log', 'a walk alone')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--with'),
    });
  });

  test('what was noted can be taken back', async () => {
    using sh = shell();
    const { lines } = await sh.run('log', 'tea with Omar', '--json');
    const [{ people }] = lines as [{ people: readonly [{ moment: number }] }];
    await sh.run('undo', '--moment', String(people[0].moment));
    expect((await sh.run('find', 'tea', '--json')).lines).toEqual([]);
  });
});

describe('forget', () => {
  test('wipes only who is named, and only when it is sure', async () => {
    using sh = shell();
    await broughtIn(sh);
    await sh.run('log', 'tea with Omar');
    expect(await sh.run('forget', 'Maya')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--yes'),
    });
    expect((await sh.run('forget', 'Maya', '--yes', '--json')).lines).toEqual([
      { person: 'Maya', moments: 210 },
    ]);
    expect((await sh.run('people', '--json')).lines).toMatchObject([{ name: 'Omar' }]);
  });

  test('everything goes when everything is meant', async () => {
    using sh = shell();
    await broughtIn(sh);
    expect(await sh.run('forget')).toMatchObject({ code: 2 });
    expect(await sh.run('forget', '--everything', '--yes')).toMatchObject({ code: 0 });
    expect((await sh.run('people', '--json')).lines).toEqual([]);
  });
});

test('people are named anew, and told what they are', async () => {
  using sh = shell();
  await broughtIn(sh);
  await sh.run('people', 'Maya', '--kind', 'sibling', '--name', 'Maya Rao');
  expect((await sh.run('people', '--json')).lines).toMatchObject([
    { name: 'Maya Rao', kind: 'sibling' },
  ]);
  expect(await sh.run('people', 'Maya', '--kind', 'rival')).toMatchObject({ code: 2 });
  expect((await sh.run('people')).out).toContain('Siblings');
});
