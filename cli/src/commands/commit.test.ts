import { expect, test } from 'vitest';
import { forbiddenIn } from '@eachother/core';
import { shell, type Shell } from '../testing/shell.ts';

/** Now is Monday, 15 June 2026. */
const chat = `14/06/2026, 09:00 - Ada: will you be home?
14/06/2026, 09:05 - Maya: yes! I'll send you the recipe tomorrow
14/06/2026, 09:06 - Ada: lovely. I will call you on Friday
14/06/2026, 09:07 - Maya: 🙂 I won't be up before nine
15/06/2026, 10:00 - Maya: sent!
`;

async function withChat(sh: Shell): Promise<void> {
  await sh.run('import', sh.file('chat.txt', chat), '--me', 'Ada', '--date-order', 'dmy');
}

interface Line {
  readonly id: number;
  readonly moment: number;
  readonly what: string;
  readonly standing: string;
}
const linesOf = async (sh: Shell, ...words: readonly string[]): Promise<readonly Line[]> =>
  (await sh.run('commit', ...words, '--json')).lines as readonly Line[];

test('what was found waits, is kept or not by one word, and what shows it is seen', async () => {
  using sh = shell();
  await withChat(sh);
  expect((await sh.run('commit')).out).toContain('Nothing is kept here yet');
  const [call, recipe] = await linesOf(sh, 'found');
  expect([call, recipe]).toMatchObject([
    { what: 'I will call you on Friday', person: 'Maya', by: 'me', again: [] },
    { what: "I'll send you the recipe tomorrow", by: 'them' },
  ]);
  await sh.run('commit', 'keep', String(recipe.moment));
  await sh.run('commit', 'not', `#${call.moment}`);
  expect(await linesOf(sh, 'list')).toMatchObject([
    { by: 'them', standing: 'happened', shownBy: [expect.any(Number)], course: [{ kind: 'kept' }] },
  ]);
  expect(await linesOf(sh, 'found')).toEqual([]);
  const { out } = await sh.run('commit', 'list', 'maya');
  expect(out).toMatch(/Maya to you {2}happened, for 15 Jun(?:e)? 2026/u);
  expect(forbiddenIn(out)).toEqual([]);
});

test('one is added by hand, moved, let go, and taken back step by step', async () => {
  using sh = shell();
  await withChat(sh);
  const [made] = await linesOf(sh, 'add', 'bring Maya the book on Sunday');
  expect(made).toMatchObject({
    by: 'me',
    person: 'Maya',
    what: 'bring Maya the book',
    standing: 'open',
    days: { from: '2026-06-20T18:30:00.000Z', to: '2026-06-21T18:30:00.000Z' },
  });
  const id = String(made.id);
  expect(await linesOf(sh, 'moved', id, '--to', '2026-06-30')).toMatchObject([
    { standing: 'open', days: { from: '2026-06-29T18:30:00.000Z' } },
  ]);
  expect(await linesOf(sh, 'let-go', id, '--no-word')).toMatchObject([
    { standing: 'let-go', course: [{}, {}, { kind: 'let-go', word: false }] },
  ]);
  for (const standing of ['open', 'open'])
    expect(await linesOf(sh, 'undo', id)).toMatchObject([{ standing }]);
  expect(await linesOf(sh, 'undo', id)).toEqual([{ id: made.id, removed: true }]);
  expect(await linesOf(sh, 'list')).toEqual([]);
});

test('theirs is told from mine, and what is not clear is said', async () => {
  using sh = shell();
  await withChat(sh);
  expect(await linesOf(sh, 'add', 'Maya will bring the book next week')).toMatchObject([
    { by: 'them', what: 'Maya will bring the book' },
  ]);
  expect(await sh.run('commit', 'add', 'call on Sunday')).toMatchObject({
    code: 1,
    err: expect.stringContaining('--with PERSON'),
  });
  expect(await sh.run('commit', 'happened', '99')).toMatchObject({ code: 1 });
  expect(await sh.run('commit', 'moved', '1')).toMatchObject({ code: 2 });
  expect(await sh.run('commit', 'break', '1')).toMatchObject({ code: 2 });
});

test('what was found is the same whatever was asked before', async () => {
  using sh = shell();
  await withChat(sh);
  const before = await linesOf(sh, 'found');
  await sh.run('portrait', 'Maya');
  expect(await linesOf(sh, 'found')).toEqual(before);
});

test('nothing is promised to who has died, and no ritual begins', async () => {
  using sh = shell();
  await withChat(sh);
  await sh.run('commit', 'add', 'call Maya on Sunday');
  await sh.run('ritual', 'add', 'call Maya on Sundays');
  await sh.run('people', 'Maya', '--died', '2026-06-10');
  for (const words of [
    ['commit', 'add', 'call Maya on Friday'],
    ['ritual', 'add', 'call Maya on Mondays'],
  ]) {
    const { code, err } = await sh.run(...words);
    expect([code, err]).toEqual([1, expect.stringContaining('Maya is remembered here')]);
  }
  expect(await linesOf(sh, 'list')).toEqual([]);
  expect((await sh.run('ritual', 'list', '--json')).lines).toEqual([]);
});
