import { describe, expect, test } from 'vitest';
import { statementKey } from '../portrait/statement.ts';
import type { Person } from '../person.ts';
import { bring, chatOf, clock, memoryVault } from '../testing/vault.ts';
import type { Vault } from '../vault.ts';

/** Ada begins most days, Sam answers; from day `from` to day `to` of 2024. */
function days(from: number, to: number): readonly string[] {
  const two = (n: number): string => String(n).padStart(2, '0');
  return Array.from({ length: to - from }, (_, k) => {
    const date = new Date(Date.UTC(2024, 0, from + k));
    const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/2024`;
    const hour = two(8 + ((from + k) % 5));
    return [
      `${day}, ${hour}:05 Ada: good morning, how are you?`,
      `${day}, ${hour}:15 Sam: fine, and you?`,
    ];
  }).flat();
}

async function ada(vault: Vault): Promise<Person> {
  const found = (await vault.people()).find((person) => person.name === 'Ada');
  if (found === undefined) throw new Error('Ada is missing');
  return found;
}

async function statements(
  vault: Vault,
  now = clock.now(),
): Promise<{ shown: string[]; aside: string[] }> {
  const portrait = await vault.portrait((await ada(vault)).id, now);
  if (!portrait.ok) throw new Error('no portrait');
  const { first, own, sections } = portrait.value;
  const shown = [first, own, ...sections.flatMap((one) => [...one.statements, ...one.more])];
  return {
    shown: shown.flatMap((one) => (one === undefined ? [] : [statementKey(one)])),
    aside: sections.flatMap((one) => one.putAside.map(statementKey)),
  };
}

describe('"that is not right"', () => {
  test('puts a statement aside, and taking it back brings it again', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(days(1, 120)));
    const { shown } = await statements(vault);
    const [key] = shown;
    const person = await ada(vault);
    await vault.judge(person.id, 'initiative', key, 'not-right');
    const after = await statements(vault);
    expect([after.shown.includes(key), after.aside.includes(key)]).toEqual([false, true]);
    await vault.judge(person.id, 'initiative', key, 'fine');
    expect((await statements(vault)).shown).toEqual(shown);
  });

  test('sticks when the import is taken out and brought in again', async () => {
    const vault = await memoryVault();
    const { id } = await bring(vault, chatOf(days(1, 120)));
    const [key] = (await statements(vault)).shown;
    await vault.judge((await ada(vault)).id, 'initiative', key, 'hidden');
    await vault.undo(id);
    await bring(vault, chatOf(days(1, 120)));
    expect((await statements(vault)).aside).toContain(key);
  });

  test('ends for what new moments have changed', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(days(1, 120)));
    const { shown } = await statements(vault);
    const person = await ada(vault);
    for (const key of shown) await vault.judge(person.id, 'presence', key, 'hidden');
    expect((await statements(vault)).aside.length).toBeGreaterThan(1);
    await bring(vault, chatOf(days(1, 330)));
    const after = await statements(vault);
    expect(shown.some((key) => after.shown.includes(key) && !after.aside.includes(key))).toBe(true);
  });
});

describe('a person about whom nothing is known', () => {
  test('has a portrait that says so', async () => {
    const vault = await memoryVault();
    const kim = await vault.addPerson('Kim', 'sibling');
    const portrait = await vault.portrait(kim.id, clock.now());
    if (!portrait.ok) throw new Error();
    expect(portrait.value.sections.every((section) => section.silent !== undefined)).toBe(true);
    expect((await vault.circle()).map((one) => one.span)).toEqual([undefined]);
  });

  test('and nobody at all has none', async () => {
    const vault = await memoryVault();
    expect(await vault.portrait(9 as Person['id'], clock.now())).toEqual({
      ok: false,
      problem: { kind: 'no-such-person' },
    });
  });
});
