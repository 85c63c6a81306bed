import { describe, expect, test } from 'vitest';
import { toPersonId } from '../person.ts';
import { actCards, actKeys } from '../practice/act.ts';
import { qualityKeys, type QualityKey } from '../qualities/quality.ts';
import { bring, chatOf, clock, memoryVault } from '../testing/vault.ts';
import { toInstant } from '../time.ts';
import type { ChosenAct, Vault, WrittenMeaning } from '../vault.ts';
import { emphasisOf } from './emphasis.ts';

const chose = (...cards: readonly ChosenAct['card'][]): readonly ChosenAct[] =>
  cards.map((card) => ({ card, words: '' }));

const written = (words: string, ...cards: readonly ChosenAct['card'][]): WrittenMeaning => ({
  words,
  acts: chose(...cards),
});

async function kept(vault: Vault, meaning: WrittenMeaning) {
  const done = await vault.keepMeaning(meaning);
  if (!done.ok) throw new Error(done.problem.kind);
  return done.value;
}

async function withAda(): Promise<Vault> {
  const vault = await memoryVault();
  await bring(vault, chatOf(['16:05 Ada: tea?', '16:09 Sam: yes!']));
  return vault;
}

const ada = async (vault: Vault) =>
  (await vault.people()).find((one) => !one.isMe)?.id ?? toPersonId(0);

async function portraitOf(vault: Vault) {
  const found = await vault.portrait(await ada(vault), clock.now());
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

describe('what give and take means', () => {
  test('can change at any time, and what it meant before stays, newest first', async () => {
    const vault = await memoryVault();
    await kept(vault, written('To be asked.', 'asks-back'));
    const now = await kept(vault, written('To be asked, and to be let alone.', 'gives-me-space'));
    const all = await vault.meanings();
    expect(all.map(({ words }) => words)).toEqual([
      'To be asked, and to be let alone.',
      'To be asked.',
    ]);
    await vault.removeMeaning(now.id);
    expect(await vault.meanings()).toEqual(all.slice(1));
  });

  test('the same again adds nothing to the history', async () => {
    const vault = await memoryVault();
    await kept(vault, written('To be asked.', 'asks-back'));
    await kept(vault, written(' To be asked. ', 'asks-back', 'asks-back'));
    expect(await vault.meanings()).toHaveLength(1);
  });

  test('needs a word or an act, and takes five acts at the most', async () => {
    const vault = await memoryVault();
    expect(await vault.keepMeaning(written('  '))).toEqual({
      ok: false,
      problem: { kind: 'nothing-chosen' },
    });
    expect(await vault.keepMeaning(written('', ...actKeys.slice(0, 6)))).toMatchObject({
      problem: { kind: 'too-many-acts', most: 5 },
    });
    expect(await vault.meanings()).toEqual([]);
  });
});

describe('the order of a portrait', () => {
  test('is the usual one while no act was chosen', async () => {
    const { sections } = await portraitOf(await withAda());
    expect(sections.map(({ quality, asked }) => [quality, asked])).toEqual(
      qualityKeys.map((key) => [key, true]),
    );
  });

  test('begins with the acts that were chosen, in their order, and keeps the rest on request', async () => {
    const vault = await withAda();
    const acts = [
      { card: 'makes-time', words: 'Sundays are ours' },
      { card: 'feeds-me', words: '' },
      { card: 'writes-first', words: '' },
    ] as const;
    await kept(vault, { words: '', acts });
    const { sections } = await portraitOf(vault);
    expect(sections.slice(0, 2).map(({ quality, acts: shown }) => [quality, shown])).toEqual([
      ['constancy', [acts[0]]],
      ['initiative', [acts[2]]],
    ]);
    expect(sections.map(({ quality }) => quality).toSorted()).toEqual([...qualityKeys].toSorted());
    const rest = sections.filter(({ asked }) => !asked);
    expect(rest.map(({ quality }) => quality)).toContain('presence');
    expect(rest.flatMap(({ statements }) => statements)).toEqual([]);
  });

  test('is the same from the other’s chair', async () => {
    const { mirrorPortrait } = await import('../portrait/compose.ts');
    const vault = await withAda();
    await kept(vault, written('', 'makes-time', 'gives-me-space'));
    const portrait = await portraitOf(vault);
    const order = (one: typeof portrait) =>
      one.sections.map(({ quality, acts, asked }) => ({ quality, acts, asked }));
    expect(order(mirrorPortrait(portrait))).toEqual(order(portrait));
  });

  test('puts constancy last for whoever wants room', () => {
    expect(emphasisOf(chose('gives-me-space'))).toEqual({ asked: new Map(), last: ['constancy'] });
  });

  test('passes over what is not measured, and knows what is as soon as it is there', () => {
    const laugh = chose('makes-me-laugh');
    expect(emphasisOf(laugh, ['initiative']).asked.size).toBe(0);
    const known = ['initiative', 'lightness'] as readonly string[] as readonly QualityKey[];
    expect([...emphasisOf(laugh, known).asked]).toEqual([['lightness', laugh]]);
  });

  test('every quality that is measured is somebody’s act, gestures apart', () => {
    const named = new Set(actKeys.flatMap((key) => actCards[key].shows));
    expect(qualityKeys.filter((key) => !named.has(key))).toEqual(['gestures']);
  });
});

describe('acts that no log can see', () => {
  test('stand on the portrait, newest first, of both, and count for nobody', async () => {
    const vault = await withAda();
    const person = await ada(vault);
    const before = await vault.findings(person);
    const note = { person, at: clock.now(), kind: 'noted', text: '' } as const;
    await vault.note({ ...note, by: 'them', text: 'dal', deed: { act: 'feeds-me', who: 'them' } });
    const mine = { act: 'own:drives her home', who: 'me' } as const;
    const earlier = toInstant(clock.now() - 1);
    const drove = await vault.note({ ...note, at: earlier, by: 'me', deed: mine });
    const { deeds } = await portraitOf(vault);
    expect(deeds.map(({ act, who, text }) => [act, who, text])).toEqual([
      ['feeds-me', 'them', 'dal'],
      ['own:drives her home', 'me', ''],
    ]);
    const after = await vault.findings(person);
    if (!before.ok || !after.ok) throw new Error('nobody');
    expect(after.value.findings).toEqual(before.value.findings);
    await vault.deleteMoment(drove.id);
    expect(await vault.deeds(person, 10)).toHaveLength(1);
  });

  test('are forgotten with the person', async () => {
    const vault = await withAda();
    const note = { at: clock.now(), kind: 'noted', by: 'them', text: 'soup' } as const;
    await vault.note({ ...note, person: { name: 'Ravi' }, deed: { act: 'feeds-me', who: 'them' } });
    const ravi = (await vault.people()).find(({ name }) => name === 'Ravi');
    await vault.forget(ravi?.id ?? toPersonId(0));
    const out = JSON.stringify(await vault.moments({ limit: 100 }));
    expect(out).not.toContain('feeds-me');
  });
});

test('other channels are kept in the order there is, and said before any pattern', async () => {
  const vault = await withAda();
  const person = await ada(vault);
  await vault.keepChannels(person, ['through-family', 'phone']);
  expect(await vault.channels(person)).toEqual(['phone', 'through-family']);
  expect((await portraitOf(vault)).coverage.channels).toEqual(['phone', 'through-family']);
});
