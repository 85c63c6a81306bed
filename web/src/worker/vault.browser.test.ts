import { describe, expect, test } from 'vitest';
import { vaultContract, type Vault } from '@eachother/core';
import { openVaultClient, type VaultClient } from './client.ts';

async function opened(): Promise<VaultClient> {
  const client = await openVaultClient({ store: 'own' });
  if (!client.ok) throw new Error(client.problem.kind);
  return client.value;
}

describe('a vault in the private files of the browser', () => {
  const open = async (): Promise<Vault> => {
    const vault = await opened();
    await vault.deleteAll();
    return vault;
  };
  const reopen = async (vault: Vault): Promise<Vault> => {
    await vault.close();
    return opened();
  };
  for (const { name, run } of vaultContract({ open, reopen })) test(name, run);
});

describe('two tabs', () => {
  test('share one vault: what one writes the other sees, and is told', async () => {
    const first = await opened();
    await first.deleteAll();
    const second = await opened();
    const told = new Promise<void>((heard) => second.onChange(heard));
    await first.addPerson('Ada', 'friend');
    await told;
    expect((await second.people()).map(({ name }) => name)).toEqual(['Ada']);
    await second.close();
    await first.close();
  });

  test('the other takes over when the one that holds the vault goes', async () => {
    const first = await opened();
    await first.deleteAll();
    const second = await opened();
    await first.addPerson('Ada', 'friend');
    await first.close();
    await second.addPerson('Bo', 'friend');
    expect((await second.people()).map(({ name }) => name)).toEqual(['Ada', 'Bo']);
    await second.close();
  });
});
