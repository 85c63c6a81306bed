import { describe, expect, test } from 'vitest';
import type { Reader } from '../readings/reader.ts';
import { openStore, type Store } from '../store/store.ts';
import { openVault } from '../open-vault.ts';
import { bring, chatOf, clock, memoryDriver } from '../testing/vault.ts';
import { saysOf, type Head } from '../readings/heads.ts';
import type { Vault } from '../vault.ts';
import { wordReading, type WordReading } from './read-words.ts';

/** Reads “kind” as warmth, and notes what it was asked. */
function aReader(version = 'test 1'): Reader & { readonly asked: [string, string | undefined][] } {
  const asked: [string, string | undefined][] = [];
  return {
    version,
    asked,
    read(text, before) {
      asked.push([text, before]);
      const heads: readonly Head[] = text.includes('kind') ? ['warmth'] : [];
      return { language: 'english', says: saysOf(heads), chances: undefined };
    },
  };
}

async function aVault(...chats: readonly (readonly string[])[]) {
  const driver = await memoryDriver();
  const store = openStore(driver);
  const vault = openVault(driver, clock);
  if (!store.ok || !vault.ok) throw new Error('not opened');
  for (const [k, lines] of chats.entries())
    await bring(vault.value, chatOf(lines, `WhatsApp Chat with Ada ${k}.txt`));
  return { store: store.value, vault: vault.value };
}

const all = (reading: WordReading): readonly string[] => {
  const steps: string[] = [];
  for (let k = 0; k < 99; k += 1) {
    const { read, of } = reading.next();
    steps.push(`${read}/${of}`);
    if (read === of) return steps;
  }
  throw new Error('it does not end');
};

const rows = (store: Store): number =>
  Number(store.sql('SELECT count(*) AS n FROM reading').one()?.n);

const lines = ['16:05 Ada: tea?', '16:06 Sam: how kind', '16:07 Sam: now', '16:08 Ada: yes'];

describe('the words of a vault', () => {
  test('are read in order, each with what the other wrote before', async () => {
    const { store } = await aVault(lines);
    const reader = aReader();
    expect(all(wordReading(store, reader))).toEqual(['4/4']);
    expect(reader.asked).toEqual([
      ['tea?', undefined],
      ['how kind', 'tea?'],
      ['now', 'tea?'],
      ['yes', 'now'],
    ]);
  });

  test('are read once for a version of the reader, and anew for the next', async () => {
    const { store } = await aVault(lines);
    all(wordReading(store, aReader()));
    const again = aReader();
    expect(all(wordReading(store, again))).toEqual(['0/0']);
    expect(again.asked).toEqual([]);
    const next = aReader('test 2');
    expect(all(wordReading(store, next))).toEqual(['4/4']);
  });

  test('that come later are read alone, with what stood before them', async () => {
    const { store, vault } = await aVault(lines);
    all(wordReading(store, aReader()));
    await bring(
      vault,
      chatOf([...lines, '16:09 Sam: and a kind one'], 'WhatsApp Chat with Ada.txt'),
    );
    const reader = aReader();
    expect(all(wordReading(store, reader))).toEqual(['1/1']);
    expect(reader.asked).toEqual([['and a kind one', undefined]]);
    expect(rows(store)).toBe(5);
  });

  test('can be many, are read in parts, and a reading left off goes on where it was', async () => {
    const many = Array.from(
      { length: 2500 },
      (_, k) => `16:05 ${k % 2 ? 'Ada' : 'Sam'}: line ${k}`,
    );
    const { store } = await aVault(many);
    const first = wordReading(store, aReader());
    expect(first.next()).toEqual({ read: 1000, of: 2500 });
    const reader = aReader();
    expect(all(wordReading(store, reader)).at(-1)).toBe('1500/1500');
    expect(reader.asked).toHaveLength(1500);
    expect(rows(store)).toBe(2500);
  });

  test('go with their moment, their import and their person', async () => {
    const { store, vault } = await aVault(lines);
    all(wordReading(store, aReader()));
    const [newest] = await vault.moments({ limit: 1 });
    await vault.deleteMoment(newest.moment.id);
    expect(rows(store)).toBe(3);
    const [past] = await vault.imports();
    await vault.undo(past.id);
    expect(rows(store)).toBe(0);
  });

  test('of groups are left alone', async () => {
    const { store } = await aVault(['16:05 Ada: tea?', '16:06 Sam: yes', '16:07 Tom: me too']);
    const reader = aReader();
    expect(all(wordReading(store, reader))).toEqual(['0/0']);
    expect(reader.asked).toEqual([]);
  });
});

async function adaIn(vault: Vault) {
  const [ada] = (await vault.people()).filter((person) => !person.isMe);
  return ada.id;
}

describe('what the user says of a reading', () => {
  const kinds = async (vault: Vault): Promise<readonly string[]> => {
    const [ada] = (await vault.people()).filter((person) => !person.isMe);
    const found = await vault.portrait(ada.id, clock.now());
    if (!found.ok) throw new Error('no portrait');
    const { first, own, sections } = found.value;
    const said = [first, own, ...sections.flatMap((one) => [...one.statements, ...one.more])];
    return said.flatMap((one) => (one?.quality === 'warmth' ? [one.kind] : []));
  };

  test('stands above it, sticks, and can be taken back', async () => {
    const { store, vault } = await aVault(['16:05 Ada: that is kind', '16:06 Sam: yes']);
    all(wordReading(store, aReader()));
    // Nothing is measured of this reader, so nothing is believed that the user did not say.
    await vault.takeUpReadings();
    const [asked] = await vault.checks(await adaIn(vault));
    expect(asked).toMatchObject({ head: 'warmth', moment: { moment: { text: 'that is kind' } } });
    await vault.check(asked.moment.moment.id, 'warmth', true);
    expect(await kinds(vault)).toEqual(['a-kind-word']);
    await vault.check(asked.moment.moment.id, 'warmth', false);
    expect(await kinds(vault)).toEqual([]);
    expect(await vault.checks(await adaIn(vault))).toEqual([]);
    await vault.check(asked.moment.moment.id, 'warmth', undefined);
    expect(await vault.checks(await adaIn(vault))).toHaveLength(1);
  });

  test('is asked at most five times at once, and of several kinds', async () => {
    const many = Array.from({ length: 30 }, (_, k) => `16:05 ${k % 2 ? 'Ada' : 'Sam'}: kind ${k}`);
    const { store, vault } = await aVault(many);
    const everything: Reader = {
      version: 'all',
      read: () => ({
        language: 'english',
        says: saysOf(['warmth', 'trouble', 'disclosure', 'lightness']),
        chances: undefined,
      }),
    };
    all(wordReading(store, everything));
    const [ada] = (await vault.people()).filter((person) => !person.isMe);
    const asked = await vault.checks(ada.id);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(new Set(asked.map(({ moment }) => moment.moment.id)).size).toBe(asked.length);
  });
});
