import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shell } from '../testing/shell.ts';

test('a folder that cannot be is said in a sentence, for a vault and for the sample', async () => {
  using sh = shell();
  const file = `${sh.home}/file`;
  writeFileSync(file, 'of somebody');
  for (const place of [file, `${file}/within`])
    for (const words of [
      ['people', '--vault', place],
      ['sample', place],
    ]) {
      const { code, err } = await sh.run(...words);
      expect(code).toBe(1);
      expect(err.replace(/\s+/gu, ' ')).toContain('there is a file of that name already');
    }
});

test('the sample circle is real exports, and what is there already stays', async () => {
  using sh = shell();
  const { lines } = await sh.run('sample', `${sh.home}/try`, '--json');
  const files = (lines as readonly { readonly file: string }[]).map(({ file }) => file);
  const { code, lines: read } = await sh.run('read', ...files, '--json');
  expect(code).toBe(0);
  for (const one of read)
    expect(one).toMatchObject({ doubts: { kinds: {} }, format: expect.any(String) });
  expect(await sh.run('sample', `${sh.home}/try`)).toMatchObject({
    code: 1,
    err: expect.stringContaining('already'),
  });
});
