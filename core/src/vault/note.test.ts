import { expect, test } from 'vitest';
import { clock, memoryVault } from '../testing/vault.ts';
import { toInstant } from '../time.ts';
import type { NewNote, Vault } from '../vault.ts';

const note: NewNote = {
  person: { name: 'Ravi' },
  at: clock.now(),
  kind: 'met',
  by: 'them',
  text: 'soup',
  deed: { act: 'feeds-me', who: 'them' },
};

async function noted(vault: Vault) {
  const moment = await vault.note(note);
  const ravi = (await vault.people()).find((one) => !one.isMe);
  if (ravi === undefined) throw new Error('nobody');
  return { moment, person: ravi.id };
}

test('whoever is known by notes alone has a portrait, with whatever act was noted', async () => {
  const vault = await memoryVault();
  const { person } = await noted(vault);
  expect(await vault.portrait(person, clock.now())).toMatchObject({
    ok: true,
    value: { deeds: [{ act: 'feeds-me', who: 'them', text: 'soup' }] },
  });
});

test('a note that is put right takes the place of what it was, and what was written of it stays with it', async () => {
  const vault = await memoryVault();
  const { moment, person } = await noted(vault);
  const written = await vault.reflect({
    person: undefined,
    moment: moment.id,
    question: undefined,
    text: 'kind of him',
  });
  const changed = await vault.changeNote(moment.id, {
    person,
    at: toInstant(note.at - 60_000),
    kind: 'called',
    by: 'me',
    text: 'about the soup',
    seconds: 1200,
  });
  expect(await vault.moments({ limit: 9 })).toMatchObject([
    { moment: { kind: 'called', seconds: 1200, text: 'about the soup' }, byMe: true },
  ]);
  expect(await vault.deeds(person, 9)).toEqual([]);
  expect((await vault.reflection(written.id))?.moment).toBe(changed.id);
});

test('a note that was deleted can be written again, word for word', async () => {
  const vault = await memoryVault();
  const { moment, person } = await noted(vault);
  await vault.deleteMoment(moment.id);
  expect(await vault.deeds(person, 9)).toEqual([]);
  const again = await vault.note({ ...note, person });
  expect(again.id).toBe(moment.id);
  expect(await vault.moments({ words: 'soup', limit: 9 })).toHaveLength(1);
});
