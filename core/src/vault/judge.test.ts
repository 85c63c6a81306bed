import { describe, expect, test } from 'vitest';
import { statementKey } from '../portrait/statement.ts';
import type { Person } from '../person.ts';
import { bring, chatOf, clock, memoryVault } from '../testing/vault.ts';
import { day, toInstant, type Instant } from '../time.ts';
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

/** Every third day for a year and a half, and then every three weeks up to `until`. */
function quieter(until: number): readonly string[] {
  const turn = Date.UTC(2024, 7, 1, 9);
  const lines: string[] = [];
  for (let at = Date.UTC(2023, 0, 2, 9); at < until; at += (at < turn ? 3 : 21) * day) {
    const date = new Date(at).toISOString();
    const on = `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
    lines.push(`${on}, 09:05 Ada: good morning, how are you?`, `${on}, 09:15 Sam: fine, and you?`);
  }
  return lines;
}

const theQuestion = /^(quieter-since|less-in-touch|long-quiet)$/u;

describe('a question', () => {
  const asked = async (vault: Vault, now: Instant): Promise<string | undefined> =>
    (await statements(vault, now)).shown.find((key) => theQuestion.test(key));
  const later = (days: number): Instant => toInstant(clock.now() + days * day);

  test.each(['answered', 'not-right', 'hidden'] as const)(
    'rests half a year after any answer (%s), whatever comes in',
    async (verdict) => {
      const vault = await memoryVault();
      await bring(vault, chatOf(quieter(clock.now() - 20 * day)));
      const question = await asked(vault, clock.now());
      await vault.judge((await ada(vault)).id, 'constancy', String(question), verdict);
      expect(await asked(vault, clock.now())).toBeUndefined();
      await bring(vault, chatOf(quieter(clock.now() + 120 * day)));
      expect(await asked(vault, later(180))).toBeUndefined();
      expect(await asked(vault, later(183))).toMatch(theQuestion);
    },
  );

  test('that was answered can be taken back', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(quieter(clock.now() - 20 * day)));
    const question = String(await asked(vault, clock.now()));
    const { id } = await ada(vault);
    await vault.judge(id, 'constancy', question, 'answered');
    expect((await statements(vault)).aside).toEqual([question]);
    await vault.judge(id, 'constancy', question, 'fine');
    expect(await asked(vault, clock.now())).toBe(question);
  });

  test('is not answered for the one tie by answering it for another', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(quieter(clock.now() - 20 * day)));
    const bo = quieter(clock.now() - 20 * day).map((line) => line.replace('Ada', 'Bo'));
    await bring(vault, chatOf(bo, 'WhatsApp Chat with Bo.txt'));
    const question = String(await asked(vault, clock.now()));
    const other = (await vault.people()).find(({ name }) => name === 'Bo');
    if (other === undefined) throw new Error('Bo is missing');
    await vault.judge(other.id, 'constancy', question, 'answered');
    const portrait = await vault.portrait(other.id, clock.now());
    if (!portrait.ok) throw new Error('no portrait');
    expect(portrait.value.sections.flatMap(({ putAside }) => putAside).map(statementKey)).toEqual([
      question,
    ]);
    expect(await asked(vault, clock.now())).toBe(question);
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
