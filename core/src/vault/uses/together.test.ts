import { expect, test } from 'vitest';
import { blankPage } from '../../practice/together.ts';
import { clock, memoryVault } from '../../testing/vault.ts';
import type { NewTogether, Vault } from '../../vault.ts';

async function anHour(vault: Vault): Promise<NewTogether> {
  const { id } = await vault.addPerson('Asha', 'sibling');
  return {
    person: id,
    at: clock.now(),
    names: { me: 'Sam', them: 'Asha' },
    pages: { me: { ...blankPage, acts: ['asks-back'] }, them: { ...blankPage, wish: 'time' } },
    first: 'them',
    ritual: undefined,
  };
}

const both = { me: true, them: true } as const;

test('what both wanted kept is kept as it was, until it is deleted', async () => {
  const vault = await memoryVault();
  const hour = await anHour(vault);
  const plain = await vault.keepTogether(hour, both);
  const ritual = { what: 'chai', rhythm: 'on Sundays' };
  const withRitual = await vault.keepTogether({ ...hour, ritual }, both);
  expect(await vault.togethers()).toEqual([withRitual, plain]);
  await vault.deleteTogether(plain.id);
  expect(await vault.togethers()).toEqual([withRitual]);
  const again = await vault.keepTogether(plain, both);
  expect(await vault.togethers()).toEqual([{ ...again, ...hour }, withRitual]);
});

test('without the yes of both there is no way in', async () => {
  const vault = await memoryVault();
  const hour = await anHour(vault);
  const one = { me: true, them: false } as unknown as typeof both;
  await expect(vault.keepTogether(hour, one)).rejects.toThrow('without both');
  expect(await vault.togethers()).toEqual([]);
});

test('it goes with the person', async () => {
  const vault = await memoryVault();
  const hour = await anHour(vault);
  await vault.keepTogether(hour, both);
  await vault.forget(hour.person);
  expect(await vault.togethers()).toEqual([]);
});
