import { expect, test } from 'vitest';
import { openVault } from '../open-vault.ts';
import { openStore } from '../store/store.ts';
import { bring, chatOf, clock, memoryDriver } from '../testing/vault.ts';
import { createCircle } from './circle.ts';

test('a tie that begins later is unseen before, and one whose export ends is unseen after', async () => {
  const driver = await memoryDriver();
  const [vault, store] = [openVault(driver, clock), openStore(driver)];
  if (!vault.ok || !store.ok) throw new Error('not opened');
  const chat = (name: string, dates: readonly string[]) =>
    chatOf(
      dates.map((date) => `${date}/2024, 12:00 ${name}: tea?`),
      `WhatsApp Chat with ${name}.txt`,
    );
  await bring(vault.value, chat('Ada', ['01/01', '01/06']));
  await bring(vault.value, chat('Ben', ['01/01', '22/01', '12/02']));
  await bring(vault.value, chat('Cid', ['05/02', '26/02', '11/03']));
  const ada = (await vault.value.people()).find(({ name }) => name === 'Ada');
  if (ada === undefined) throw new Error('no Ada');
  const beside = createCircle(store.value)(ada.id);
  const weeks = beside?.weeks.map((tie) =>
    [...tie].map((count) => (Number.isNaN(count) ? '·' : count)).join(' '),
  );
  expect(weeks).toEqual(['· 0 0 1 0 0 1 · · · ·', '· · · · · · 0 0 1 0 1']);
});
