import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aChat } from '../testing/chat.ts';
import { shell, type Shell } from '../testing/shell.ts';

interface Written {
  readonly id: number;
  readonly text: string;
  readonly person: string | null;
  readonly question: { readonly key: string; readonly text: string } | null;
}

const written = async (sh: Shell, ...words: readonly string[]): Promise<readonly Written[]> =>
  (await sh.run('reflect', ...words, '--json')).lines as readonly Written[];

const questionOf = async (sh: Shell, ...words: readonly string[]): Promise<string> =>
  ((await sh.run('reflect', ...words, '--json')).lines[0] as { question: { key: string } }).question
    .key;

describe('the question', () => {
  test('is the same all day, and another one on request', async () => {
    using sh = shell();
    const first = await questionOf(sh);
    expect(await questionOf(sh)).toBe(first);
    const second = await questionOf(sh, 'another');
    expect(second).not.toBe(first);
    expect(await questionOf(sh)).toBe(second);
    expect((await sh.run('reflect')).out).toMatch(/\?\n/u);
  });
});

describe('writing', () => {
  test('keeps the text with the question it answers, or freely, of someone or nobody', async () => {
    using sh = shell();
    await sh.run('import', sh.file('chat.txt', aChat()), '--me', 'Ada');
    const question = await questionOf(sh);
    const [one] = await written(sh, 'a long walk did it', '--person', 'maya');
    expect(one).toMatchObject({
      text: 'a long walk did it',
      person: 'Maya',
      question: { key: question },
    });
    const [other] = await written(sh, '--free', 'nothing', 'in', 'particular');
    expect(other).toMatchObject({ text: 'nothing in particular', person: null, question: null });
    expect(await written(sh, 'list')).toEqual([other, one]);
    expect(await written(sh, 'list', '--person', 'Maya')).toEqual([one]);
    expect(await sh.run('reflect', 'list', '--person', 'Tom')).toMatchObject({ code: 1 });
  });

  test('takes what is piped in', async () => {
    using sh = shell({ input: 'first line\nsecond line, आज\n' });
    await sh.run('reflect', '--write');
    expect((await written(sh, 'find', 'आज'))[0].text).toBe('first line\nsecond line, आज');
    using silent = shell();
    expect(await silent.run('reflect', '--write')).toMatchObject({ code: 2 });
  });

  test('opens the person’s own editor where they sit, and leaves no file behind', async () => {
    using sh = shell();
    const kept = sh.file('where', '');
    const editor = sh.file('editor.cjs', editorThat(kept));
    const env = { EDITOR: `"${process.execPath}" "${editor}"` };
    using desk = shell({ answers: [], env });
    await desk.run('reflect', '--write', '--free');
    const [one] = await written(desk, 'list');
    expect(one.text).toBe('written in an editor');
    await desk.run('reflect', 'edit', `#${one.id}`);
    expect((await written(desk, 'list'))[0].text).toBe('written in an editor, and more');
    const file = readFileSync(kept, 'utf8');
    expect([file.length > 0, existsSync(file), existsSync(dirname(file))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('asks for a line where no editor is named', async () => {
    using sh = shell({ answers: ['one line'] });
    const { err } = await sh.run('reflect', '--write');
    expect(err).toContain('What would you like to write?');
    expect((await written(sh, 'list'))[0].text).toBe('one line');
  });
});

/** Writes something more into the file, and says where that was. */
const editorThat = (kept: string): string => `
const { readFileSync, writeFileSync } = require('node:fs');
const file = process.argv[2];
const before = readFileSync(file, 'utf8');
writeFileSync(file, before === '' ? 'written in an editor' : before + ', and more');
writeFileSync(${JSON.stringify(kept)}, file);
`;

describe('what was written', () => {
  test('is found, written anew, and deleted when it is sure', async () => {
    using sh = shell();
    const [{ id }] = await written(sh, 'tea with Nani');
    expect(await written(sh, 'find', 'nani')).toHaveLength(1);
    expect((await sh.run('reflect', 'find', 'coffee')).out).toContain('Nothing found');
    await sh.run('reflect', 'edit', String(id), 'chai with Nani');
    expect((await sh.run('reflect', 'list')).out).toContain('chai with Nani');
    expect(await sh.run('reflect', 'delete', String(id))).toMatchObject({ code: 1 });
    expect((await sh.run('reflect', 'delete', `#${id}`, '--yes', '--json')).lines).toEqual([
      { reflection: id, removed: 1 },
    ]);
    expect((await sh.run('reflect', 'list')).out).toContain('Nothing written yet');
    expect(await sh.run('reflect', 'edit', '7', 'x')).toMatchObject({
      code: 1,
      err: expect.stringContaining('“7”'),
    });
  });
});
