import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openVault } from '../../open-vault.ts';
import { bring, chatOf, clock, memoryDriver, memoryVault } from '../../testing/vault.ts';
import { toInstant } from '../../time.ts';
import type { Vault, Writing } from '../../vault.ts';

const aWriting = (part: Partial<Writing> = {}): Writing => ({
  person: undefined,
  moment: undefined,
  question: undefined,
  text: 'a long walk, and what it did',
  ...part,
});

const textsOf = async (vault: Vault, words?: string): Promise<readonly string[]> =>
  (await vault.reflections({ limit: 99, ...(words === undefined ? {} : { words }) })).map(
    ({ text }) => text,
  );

const chat = chatOf(['16:05 Ada: tea?', '16:05 Sam: yes', '16:06 Ada: now?']);

describe('what I write', () => {
  test('is kept as written, newest first, each with what it is about', async () => {
    const vault = await memoryVault();
    const ada = await vault.addPerson('Ada', 'friend');
    const first = await vault.reflect(aWriting({ person: ada.id, question: 'need-now' }));
    const second = await vault.reflect(aWriting({ text: 'two\n\nparagraphs, “quoted”, 🙂' }));
    expect(await vault.reflections({ limit: 9 })).toEqual([second, first]);
    expect(await vault.reflections({ limit: 9, person: ada.id })).toEqual([first]);
    expect(await vault.reflections({ limit: 1 })).toEqual([second]);
    expect(await vault.reflection(first.id)).toEqual(first);
    expect(first).toMatchObject({ at: clock.now(), person: ada.id, question: 'need-now' });
  });

  test('is found by words in any script, by parts of words, and by its question', async () => {
    const vault = await memoryVault();
    const texts = [
      'मैंने माँ से बात की',
      'พรุ่งนี้จะโทรหาแม่',
      '明日は姉に電話する',
      'Über Straßen, mit René',
    ];
    for (const text of texts) await vault.reflect(aWriting({ text }));
    for (const [k, words] of ['माँ बात', 'แม่', '電話', 'rene über'].entries())
      expect([words, await textsOf(vault, words)]).toEqual([words, [texts[k]]]);
    expect(await textsOf(vault, 'rene nobody')).toEqual([]);
    await vault.reflect(aWriting({ question: 'khana-khaya', text: 'Nani' }));
    expect(await textsOf(vault, 'khana')).toEqual(['Nani']);
  });

  test('can be written anew, deleted, and put back exactly', async () => {
    const vault = await memoryVault();
    const written = await vault.reflect(aWriting());
    await vault.putReflection({ ...written, text: 'shorter' });
    expect(await textsOf(vault)).toEqual(['shorter']);
    await vault.deleteReflection(written.id);
    expect(await textsOf(vault)).toEqual([]);
    await vault.putReflection(written);
    expect(await vault.reflections({ limit: 9 })).toEqual([written]);
  });

  test('stays a draft until it is kept, each place its own, and an empty one is none', async () => {
    const vault = await memoryVault();
    const draft = { ...aWriting({ text: 'half a sen' }), place: 'new' };
    await vault.keepDraft({ ...draft, text: 'half' });
    await vault.keepDraft(draft);
    await vault.keepDraft({ ...draft, place: 'about/3', text: ' \n' });
    expect(await vault.drafts()).toEqual([draft]);
    expect(await textsOf(vault)).toEqual([]);
    await vault.reflect(aWriting({ text: 'half a sentence' }), 'new');
    expect([await vault.drafts(), await textsOf(vault)]).toEqual([[], ['half a sentence']]);
  });

  test('goes with the person it is about, and with everything', async () => {
    const vault = await memoryVault();
    const ada = await vault.addPerson('Ada', 'friend');
    await vault.reflect(aWriting({ person: ada.id }));
    await vault.keepDraft({ ...aWriting({ person: ada.id }), place: `about/${ada.id}` });
    await vault.reflect(aWriting({ text: 'of nobody' }));
    await vault.forget(ada.id);
    expect([await textsOf(vault), await vault.drafts()]).toEqual([['of nobody'], []]);
    await vault.deleteAll();
    expect(await textsOf(vault)).toEqual([]);
  });

  test('keeps a person in the vault whom only an import had brought', async () => {
    const vault = await memoryVault();
    const { id, people } = await bring(vault, chat);
    const ada = people.find(({ name }) => name === 'Ada');
    await vault.reflect(aWriting({ person: ada?.id }));
    await vault.undo(id);
    expect((await vault.people()).map(({ name }) => name)).toContain('Ada');
  });
});

describe('the question of the day', () => {
  test('stays until it is answered or passed over, and does not come back then', async () => {
    const vault = await memoryVault();
    const first = await vault.todaysQuestion();
    expect(await vault.todaysQuestion()).toEqual(first);
    await vault.passQuestion(first.key);
    const second = await vault.todaysQuestion();
    await vault.reflect(aWriting({ question: second.key }));
    const third = await vault.todaysQuestion();
    expect(new Set([first.key, second.key, third.key]).size).toBe(3);
  });

  test('is that of the date on the wall', async () => {
    const driver = await memoryDriver();
    let now = toInstant(Date.UTC(2025, 2, 1, 22, 30));
    const opened = openVault(driver, { ...clock, now: () => now });
    if (!opened.ok) throw new Error();
    const evening = await opened.value.todaysQuestion();
    now = toInstant(Date.UTC(2025, 2, 1, 22, 59));
    expect(await opened.value.todaysQuestion()).toEqual(evening);
    now = toInstant(Date.UTC(2025, 2, 1, 23, 1));
    expect(await opened.value.todaysQuestion()).not.toEqual(evening);
  });
});

describe('nothing looks at what I write for myself', () => {
  test('a portrait, the findings and the circle are the same with and without it', async () => {
    const vault = await memoryVault();
    await bring(vault, chat);
    const ada = (await vault.people())[1].id;
    const seen = async () => [
      await vault.portrait(ada, clock.now()),
      await vault.findings(ada),
      await vault.circle(),
      await vault.moments({ limit: 99 }),
      await vault.moments({ limit: 99, words: 'tea' }),
    ];
    const before = await seen();
    await vault.reflect(aWriting({ person: ada, text: 'tea, love, thanks, I am sad' }));
    await vault.keepDraft({ ...aWriting({ text: 'tea' }), place: 'new' });
    expect(await seen()).toEqual(before);
  });

  const root = fileURLToPath(new URL('../../', import.meta.url));
  const sourceOf = (file: string): string => readFileSync(join(root, file), 'utf8');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const importsOf = (file: string): readonly string[] =>
    [...sourceOf(file).matchAll(/^(?:import|export)(?! type)[^;]*?from '(\.[^']+)'/gmu)].map(
      ([, to]) => normalize(join(dirname(file), to)),
    );

  function reachedFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
    if (reached.has(file)) return reached;
    reached.add(file);
    for (const next of importsOf(file)) reachedFrom(next, reached);
    return reached;
  }

  const looks =
    /^(readings|qualities|portrait|words)\/|^vault\/(tie|known|circle|coverage|judge|list)/u;
  const mine = /FROM (reflection|reflection_draft|preparation|together)\b/u;

  test('no reading, quality or portrait reaches code that reads it', () => {
    const looking = files.filter((file) => looks.test(file));
    expect(looking.length).toBeGreaterThan(50);
    const reading = files.filter((file) => mine.test(sourceOf(file)));
    expect(reading).toContain('store/reflections.ts');
    for (const file of looking)
      expect([...reachedFrom(file)].filter((one) => reading.includes(one))).toEqual([]);
  });
});
