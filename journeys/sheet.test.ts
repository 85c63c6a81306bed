// A sheet on its way to paper: what is printed is what was shown, on one page, and names nobody by more than a letter.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { printedIn, unspaced } from './pdf.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../scripts/browser.mjs';
import { visit, type Visit } from './app.ts';

const names = /Lena|Okafor|Maa|Kabir|Mira|Sen\b/u;

describe('a sheet made in the app', () => {
  let here: Visit;
  const shown = async (): Promise<string> =>
    unspaced((await here.page.locator('.sheet-paper article').textContent()) ?? '');
  const print = (): Promise<Buffer> => here.page.pdf({ preferCSSPageSize: true });

  beforeAll(async () => {
    here = await visit();
    await here.goto('#/sample/circle');
    await here.page.getByText('Sofia Marín').first().waitFor();
    await here.goto('#/sample/sheet');
  });
  afterAll(() => here.end());

  test('begins empty, with the box that says what it is not', async () => {
    await here.page.locator('.sheet-paper footer').waitFor();
    expect(await shown()).toContain(unspaced('Not an assessment of anyone. Not evidence.'));
    expect(await here.page.getByRole('listitem').getByRole('checkbox').count()).toBe(0);
    expect(await here.page.getByRole('button', { name: /^Print/u }).isEnabled()).toBe(true);
  });

  test('is chosen line by line', async () => {
    const { page } = here;
    await page.getByRole('checkbox', { name: 'Maa' }).check();
    await page.getByRole('checkbox', { name: 'Lena Okafor' }).check();
    await page.getByLabel('In your own words', { exact: true }).fill('That someone asks again.');
    await page.getByLabel(/The acts by which/u).fill('listens\ncomes back to it');
    await page
      .getByRole('radio', { name: /^Lena Okafor reached out/u })
      .first()
      .check();
    for (const k of [0, 1, 2])
      await page.getByRole('listitem').getByRole('checkbox').nth(k).check();
    await page
      .getByLabel(/What I make of it/u)
      .first()
      .fill('I wait for her to call.');
    await page.getByRole('radio', { name: 'to ask', exact: true }).check();
    await page.locator('.sheet-paper').getByText('That someone asks again.').waitFor();
    await page.locator('.sheet-paper').getByText('One thing I would like to ask').waitFor();
    expect(await page.locator('.sheet-paper .pattern').count()).toBe(3);
  });

  test('has a drawing made with the keyboard alone', async () => {
    const { page } = here;
    await page.getByLabel('Who else?').fill('M.');
    await page.keyboard.press('Enter');
    const where = page.getByRole('combobox', { name: 'Where' });
    expect(await where.inputValue()).toBe('up-right');
    await page.getByRole('button', { name: /^M\.: drag it/u }).focus();
    for (let k = 0; k < 8; k += 1) await page.keyboard.press('ArrowDown');
    expect(await where.inputValue()).toBe('right');
    expect(await page.locator('.sheet-paper .line').count()).toBe(0);
    await page.getByRole('combobox', { name: 'This tie is' }).selectOption('strained');
    await page.getByRole('button', { name: 'Draw the line' }).press('Enter');
    await page.locator('.sheet-paper .line.strained').waitFor();
  });

  test('is dragged by hand too, and what was removed comes back', async () => {
    const { page } = here;
    const circle = page.getByRole('button', { name: /^M\.: drag it/u });
    await circle.scrollIntoViewIfNeeded();
    const from = await circle.boundingBox();
    const [x, y] = [(from?.x ?? 0) + 20, (from?.y ?? 0) + 20];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 400, y, { steps: 4 });
    await page.mouse.up();
    const where = page.getByRole('combobox', { name: 'Where' });
    await expect.poll(() => where.inputValue()).toBe('left');
    await page.getByRole('button', { name: 'Remove M.', exact: true }).click();
    await page.locator('.sheet-paper .line').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.locator('.sheet-paper .line.strained').waitFor();
  });

  test.each(['A4', 'Letter'])(
    'prints on one page of %s, letter for letter as it was shown',
    async (paper) => {
      await here.page.getByRole('radio', { name: paper, exact: true }).check();
      await here.page.locator(`.sheet-paper .${paper.toLowerCase()}`).waitFor();
      const { pages, text } = await printedIn(await print());
      expect(pages).toBe(1);
      expect(text).toBe(await shown());
    },
  );

  test('names nobody by more than a letter, in the page or about it, and holds no message', async () => {
    const { text, about } = await printedIn(await print());
    expect(await shown()).not.toMatch(names);
    expect(text + about).not.toMatch(names);
    expect(text).not.toContain(unspaced('Words I brought along'));
    expect(await here.page.title()).not.toMatch(names);
  });

  test('holds a message only when it is ticked', async () => {
    const { page } = here;
    await page.locator('details', { hasText: 'Bring words along' }).first().click();
    const box = page.locator('details').getByRole('checkbox').first();
    await box.check();
    await page.locator('.sheet-paper .quote').waitFor();
    expect((await printedIn(await print())).text).toBe(await shown());
    await box.uncheck();
    await page.locator('.sheet-paper .quote').waitFor({ state: 'detached' });
  });

  test('that grows beyond its page is not printed, and a line is named to leave', async () => {
    const { page } = here;
    const words = page.getByLabel('In your own words', { exact: true });
    await words.fill('And then once more. '.repeat(90));
    await page.getByText('Leave out or shorten what give and take means to you.').waitFor();
    const print = page.getByRole('button', { name: /^Print/u });
    await expect.poll(() => print.isDisabled()).toBe(true);
    await words.fill('That someone asks again.');
    await page.getByText('Leave out or shorten').waitFor({ state: 'detached' });
  });

  test('is there again another day', async () => {
    const before = await shown();
    await here.page.waitForTimeout(600);
    await here.page.reload();
    await here.page.locator('.sheet-paper').getByText('That someone asks again.').waitFor();
    await expect.poll(shown).toBe(before);
    expect(here.complaints).toEqual([]);
  });
});

describe('a sheet made on the command line', () => {
  const home = mkdtempSync(join(tmpdir(), 'eachother-sheet-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const program = fileURLToPath(new URL('../cli/bin/eachother.js', import.meta.url));

  function eachother(...words: readonly string[]): string {
    const env = { ...process.env, EACHOTHER_BROWSER: ensureBrowser() };
    const vault = ['--vault', join(home, 'vault')];
    const { status, stdout } = spawnSync('node', [program, ...words, ...vault], {
      env,
      encoding: 'utf8',
    });
    expect([words[0], status]).toEqual([words[0], 0]);
    return stdout;
  }

  interface Offered {
    readonly offered: readonly { readonly key: string; readonly as: string }[];
  }

  test('is the same as a page and as a PDF, whose name and inside name nobody', async () => {
    eachother('sample', join(home, 'exports'));
    const chat = join(home, 'exports', 'WhatsApp Chat with Lena Okafor.txt');
    eachother('import', chat, '--me', 'Mira Sen');
    const { offered } = JSON.parse(eachother('sheet', 'Lena', '--json')) as Offered;
    const keys = offered.filter((one) => one.as === 'line').map(({ key }) => key);
    const [page, pdf] = [join(home, 'sheet.html'), join(home, 'sheet.pdf')];
    const lines = keys.slice(0, 3).join();
    const own = ['--meaning', 'To be asked.', '--give', ''];
    eachother('sheet', 'Lena', '--lines', lines, ...own, '--out', page, '--pdf', pdf);
    const here = await visit();
    await here.page.goto(pathToFileURL(page).href);
    const shown = unspaced((await here.page.locator('article').textContent()) ?? '');
    expect(here.complaints).toEqual([]);
    await here.end();
    const bytes = readFileSync(pdf);
    const { pages, text, about } = await printedIn(bytes);
    expect([pages, text]).toEqual([1, shown]);
    expect(text + about + readFileSync(page, 'utf8') + bytes.toString('latin1')).not.toMatch(
      /Lena|Okafor|Mira|eachother-/u,
    );
  });
});
