import { describe, expect, test } from 'vitest';
import { bring, chatOf, memoryVault } from '../../testing/vault.ts';
import { day, toInstant } from '../../time.ts';
import type { Vault } from '../../vault.ts';

/** 20 March 2024 was a Wednesday. */
const lines = [
  '09:00 Ada: are you well?',
  '09:01 Sam: yes! I’ll call you on Friday',
  '09:02 Ada: lovely. And I’ll send you the photos tomorrow',
  '21:00 Sam: really, I will call you Friday',
  '21/03/2024, 10:00 Ada: sent! hope you like them',
];

async function withChat(at = Date.UTC(2024, 2, 21, 12)) {
  const clock = { now: toInstant(at) };
  const vault = await memoryVault(() => clock.now);
  const done = await bring(vault, chatOf(lines));
  return { vault, clock, ada: done.people[0].id, done };
}

const promiseCards = async (vault: Vault) =>
  (await vault.today()).filter(({ kind }) => kind === 'promise');

const briefly = async (vault: Vault) =>
  (await vault.commitments()).map(({ by, what, standing }) => `${by}: ${what}: ${standing}`);

describe('what was found', () => {
  test('waits: once for what was said twice, in both directions, and counts for nobody', async () => {
    const { vault } = await withChat();
    const found = await vault.foundCommitments();
    expect(found.map(({ by, what, again }) => [by, what, again.length])).toEqual([
      ['them', 'And I’ll send you the photos tomorrow', 0],
      ['me', 'I’ll call you on Friday', 1],
    ]);
    expect(await vault.commitments()).toEqual([]);
    expect(await promiseCards(vault)).toEqual([]);
  });

  test('is kept by one tap; what shows that it happened stands with it', async () => {
    const { vault } = await withChat();
    for (const one of await vault.foundCommitments()) await vault.takeUp(one, { kind: 'kept' });
    expect(await vault.foundCommitments()).toEqual([]);
    expect(await briefly(vault)).toEqual([
      'me: I’ll call you on Friday: open',
      'them: And I’ll send you the photos tomorrow: happened',
    ]);
    const [, photos] = await vault.commitments();
    const shown = await vault.moments({ ids: photos.shownBy, limit: 9 });
    expect(shown.map(({ moment }) => 'text' in moment && moment.text)).toEqual([
      'sent! hope you like them',
    ]);
  });

  test('is no promise by one tap, without its words being kept, and waits again when that is taken back', async () => {
    const { vault, ada } = await withChat();
    const [first] = await vault.foundCommitments();
    const none = await vault.takeUp(first, { kind: 'not-a-promise' });
    expect(none).toMatchObject({ value: { what: '', standing: 'not-a-promise' } });
    expect(await vault.commitments()).toEqual([]);
    expect(await vault.foundCommitments(ada)).toHaveLength(1);
    if (none.ok) await vault.takeBackStep(none.value.id);
    expect(await vault.foundCommitments(ada)).toHaveLength(2);
  });

  test('stays decided when its import is taken out and brought in again', async () => {
    const { vault, done } = await withChat();
    const [photos, call] = await vault.foundCommitments();
    await vault.takeUp(photos, { kind: 'not-a-promise' });
    await vault.takeUp(call, { kind: 'let-go', word: true });
    expect(await vault.undo(done.id)).toMatchObject({ ok: true });
    expect(await vault.moments({ limit: 9 })).toEqual([]);
    expect(await briefly(vault)).toEqual(['me: I’ll call you on Friday: let-go']);
    const again = await bring(vault, chatOf(lines));
    expect(again.people[0].id).toBe(done.people[0].id);
    expect(await vault.foundCommitments()).toEqual([]);
    expect(await briefly(vault)).toEqual(['me: I’ll call you on Friday: let-go']);
  });

  test('cannot be taken up twice, nor where there is none', async () => {
    const { vault } = await withChat();
    const [first] = await vault.foundCommitments();
    await vault.takeUp(first, { kind: 'kept' });
    expect(await vault.takeUp(first, { kind: 'kept' })).toMatchObject({
      problem: { kind: 'no-such-commitment' },
    });
    expect(await vault.stepCommitment(99, { kind: 'happened' })).toMatchObject({ ok: false });
  });
});

describe('what became of it', () => {
  async function added() {
    const { vault, clock, ada } = await withChat();
    const due = { from: toInstant(clock.now + day), to: toInstant(clock.now + 2 * day) };
    const made = await vault.addCommitment({ person: ada, by: 'me', what: 'bring the book', due });
    return { vault, clock, due, id: made.id };
  }
  const only = async (vault: Vault) => (await vault.commitments())[0];

  test('nobody says that it was broken: when its day is past it is not known', async () => {
    const { vault, clock } = await added();
    expect(await promiseCards(vault)).toHaveLength(1);
    clock.now = toInstant(clock.now + 30 * day);
    expect(await only(vault)).toMatchObject({ standing: 'unknown' });
    expect(await promiseCards(vault)).toEqual([]);
  });

  test('moved to another day, then done, then taken back step by step', async () => {
    const { vault, id, due } = await added();
    const to = { from: toInstant(due.from + 5 * day), to: toInstant(due.to + 5 * day) };
    await vault.stepCommitment(id, { kind: 'moved', to });
    expect(await only(vault)).toMatchObject({ standing: 'open', days: to, due });
    await vault.stepCommitment(id, { kind: 'happened' });
    expect(await only(vault)).toMatchObject({ standing: 'happened' });
    for (const left of ['open', 'open']) {
      await vault.takeBackStep(id);
      expect((await only(vault)).standing).toBe(left);
    }
    expect((await only(vault)).days).toEqual(due);
    await vault.takeBackStep(id);
    expect(await vault.commitments()).toEqual([]);
  });

  test('moved by more than a month and then done is one that was moved', async () => {
    const { vault, id, due } = await added();
    const to = { from: toInstant(due.from + 40 * day), to: toInstant(due.to + 40 * day) };
    await vault.stepCommitment(id, { kind: 'moved', to });
    await vault.stepCommitment(id, { kind: 'happened' });
    expect((await only(vault)).standing).toBe('moved');
  });

  test('goes with the person when they are forgotten', async () => {
    const { vault } = await added();
    const [one] = await vault.commitments();
    await vault.forget(one.person);
    expect(await vault.commitments()).toEqual([]);
  });
});
