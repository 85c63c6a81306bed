// The portraits of the sample circle as a person reads them: forbidden words, order, both chairs.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forbiddenIn } from '@eachother/core';
import { shell, type Shell } from '../testing/shell.ts';

const people = ['Lena Okafor', 'Jonas Weber', 'Maa', 'Kabir Sen', 'Sofia Marín'];

let sh: Shell;
const portrait = async (name: string, ...options: readonly string[]): Promise<string> =>
  (await sh.run('portrait', name, ...options)).out.replace(/(\S)\n {2}([a-z(])/gu, '$1 $2');

beforeAll(async () => {
  sh = shell();
  const { lines } = await sh.run('sample', `${sh.home}/try`, '--json');
  for (const { file, me } of lines as readonly { file: string; me: string }[])
    await sh.run('import', file, '--me', me);
}, 60_000);
afterAll(() => sh[Symbol.dispose]());

describe('the portraits of the sample circle', () => {
  test.each(people)(
    'the portrait of %s holds no forbidden word, from either chair',
    async (name) => {
      for (const options of [
        ['--all', '--why'],
        ['--all', '--mirror'],
      ])
        expect(forbiddenIn(withoutWords(await portrait(name, ...options)))).toEqual([]);
    },
  );

  test.each(people)('first %s reached out, then comes my own side', async (name) => {
    const out = await portrait(name);
    const [given, own] = [out.indexOf(`${name} reached out on`), out.indexOf(', you answer')];
    expect(given).toBeGreaterThan(out.indexOf('Not in here'));
    expect(own).toBeGreaterThan(given);
    expect(own).toBeLessThan(out.indexOf('Initiative'));
  });

  test('from the other chair the other begins: what I gave stands first', async () => {
    const out = await portrait('Sofia', '--mirror');
    expect(out).toMatch(
      /\n {2}Mira Sen reached out on .+\n {2}When Mira Sen reaches out, you answer/u,
    );
  });
});

describe('what I say of them', () => {
  test('a question can be answered, and is not asked again', async () => {
    expect(await portrait('Sofia')).toContain('Fine as it is?');
    await sh.run('portrait', 'Sofia', '--answered', 'less-in-touch');
    expect(await portrait('Sofia')).not.toContain('Fine as it is?');
    expect(await portrait('Sofia', '--all')).toContain('put aside: less-in-touch');
    await sh.run('portrait', 'Sofia', '--fine', 'less-in-touch');
    expect(await portrait('Sofia')).toContain('Fine as it is?');
  });

  test('a season is marked, named first, listed, and taken away', async () => {
    const dates = ['--from', '2025-10-01', '--to', '2026-01-05'];
    const { out } = await sh.run('season', 'Kabir', 'In hospital', ...dates);
    expect(out).toMatch(/In hospital, 1 Oct 2025.+5 Jan 2026/u);
    expect(await portrait('Kabir')).toContain('Left out of every pattern: In hospital');
    expect((await sh.run('season', 'Kabir', '--json')).lines).toMatchObject([
      { name: 'In hospital', from: '2025-09-30T18:30:00.000Z' },
    ]);
    expect((await sh.run('season', 'Kabir', 'In hospital', '--remove')).code).toBe(0);
    expect(await portrait('Kabir')).not.toContain('In hospital');
  });

  test('a season needs days that exist, and a name that is there', async () => {
    expect(await sh.run('season', 'Kabir', 'Exams')).toMatchObject({ code: 2 });
    const wrong = ['--from', '2026-03-15', '--to', '2026-03-01'];
    expect(await sh.run('season', 'Kabir', 'Exams', ...wrong)).toMatchObject({ code: 2 });
    expect(await sh.run('season', 'Kabir', 'Exams', '--remove')).toMatchObject({ code: 1 });
  });

  test('where we talk mostly elsewhere, nothing is read into the channel', async () => {
    expect((await sh.run('people', 'Lena', '--way', 'elsewhere', '--json')).lines).toMatchObject([
      { way: 'elsewhere' },
    ]);
    const out = await portrait('Lena', '--all');
    expect(out).toContain('talk mostly elsewhere: only examples are shown');
    expect(out).not.toContain('nearly every time');
    expect(await sh.run('people', 'Lena', '--way', 'by-pigeon')).toMatchObject({ code: 2 });
    await sh.run('people', 'Lena', '--way', 'here');
    expect(await portrait('Lena')).not.toContain('elsewhere');
  });
});

/** Receipts are other people’s words: they may say what they like. */
const withoutWords = (out: string): string => out.replace(/^ {8}.*$/gmu, '');
