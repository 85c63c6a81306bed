import { describe, expect, test } from 'vitest';
import { memoryVault } from '../../testing/vault.ts';
import { toMomentId } from '../../moment.ts';
import { toPersonId, type Person } from '../../person.ts';
import type { Preparation, Vault } from '../../vault.ts';

async function begun(vault: Vault, { id }: Person): Promise<Preparation> {
  const made = await vault.beginPreparation(id);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}

async function withAsha(): Promise<{ readonly vault: Vault; readonly asha: Person }> {
  const vault = await memoryVault();
  return { vault, asha: await vault.addPerson('Asha', 'sibling') };
}

describe('a prepared conversation', () => {
  test('begins blank, and is kept as it is written', async () => {
    const { vault, asha } = await withAsha();
    const blank = await begun(vault, asha);
    expect(blank).toMatchObject({ person: asha.id, chosen: [], draft: '' });
    const written: Preparation = {
      ...blank,
      chosen: [
        {
          statement: 'both-begin',
          sentence: 'You and Asha both start conversations.',
          beside: ['This speaks of May 2024.'],
          moments: [toMomentId(7)],
        },
      ],
      steps: { ...blank.steps, feel: 'थकान, and hope' },
      draft: 'Dear Asha,\n\nhow are you?',
    };
    await vault.keepPreparation(written);
    expect(await vault.preparation(blank.id)).toEqual(written);
    expect(await vault.preparations(asha.id)).toEqual([written]);
  });

  test('there can be several with one person, and each can be thrown away and put back', async () => {
    const { vault, asha } = await withAsha();
    const bo = await vault.addPerson('Bo', 'friend');
    const [first, second, other] = [
      await begun(vault, asha),
      await begun(vault, asha),
      await begun(vault, bo),
    ];
    expect(await vault.preparations(asha.id)).toEqual([second, first]);
    await vault.throwAwayPreparation(second.id);
    expect(await vault.preparations()).toEqual([other, first]);
    await vault.keepPreparation(second);
    expect(await vault.preparations(asha.id)).toEqual([second, first]);
  });

  test('is not begun with nobody, nor with myself', async () => {
    const { vault } = await withAsha();
    const refused = { ok: false, problem: { kind: 'no-such-person' } };
    expect(await vault.beginPreparation(toPersonId(99))).toEqual(refused);
  });

  test('goes with the person, and typing on in another tab does not bring it back', async () => {
    const { vault, asha } = await withAsha();
    const page = await begun(vault, asha);
    await vault.forget(asha.id);
    await vault.keepPreparation({ ...page, draft: 'typed on' });
    expect(await vault.preparations()).toEqual([]);
  });
});
