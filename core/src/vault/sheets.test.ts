import { expect, test } from 'vitest';
import { emptyChoices } from '../practice/sheet.ts';
import { bring, chatOf, memoryVault } from '../testing/vault.ts';

const chat = () => chatOf(['16:05 Ada: tea?', '16:06 Sam: yes']);

test('a sheet is kept in its place, newest first, until it is removed', async () => {
  const vault = await memoryVault();
  const first = await vault.keepSheet(emptyChoices);
  const second = await vault.keepSheet({ ...emptyChoices, paper: 'letter' });
  expect(await vault.keepSheet({ ...emptyChoices, names: 'whole' }, first)).toBe(first);
  expect((await vault.sheets()).map(({ id, choices }) => [id, choices.names])).toEqual([
    [second, 'short'],
    [first, 'whole'],
  ]);
  await vault.removeSheet(second);
  expect((await vault.sheets()).map(({ id }) => id)).toEqual([first]);
});

test('what was written of a person on a sheet goes with them', async () => {
  const vault = await memoryVault();
  await bring(vault, chat());
  const [ada] = (await vault.people()).filter(({ isMe }) => !isMe).map(({ id }) => id);
  const thoughts = { person: ada, key: 'both-begin', quotes: [], thoughts: 'Hm.' };
  await vault.keepSheet({ ...emptyChoices, people: [ada] });
  await vault.keepSheet({ ...emptyChoices, patterns: [thoughts] });
  const own = await vault.keepSheet({ ...emptyChoices, seasons: [ada] });
  await vault.forget(ada);
  expect((await vault.sheets()).map(({ id }) => id)).toEqual([own]);
});
