import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visit } from './app.ts';
import { fits, withAsha } from './asha.ts';

describe('the journal', () => {
  let here: Visit;
  beforeAll(async () => (here = await withAsha()));
  afterAll(() => here.end());

  const paper = (page: Page) => page.getByRole('main').getByRole('textbox').first();

  test('is reached from Tend and asks a question, another one on request', async () => {
    const { page } = here;
    await page.getByRole('link', { name: 'Tend', exact: true }).click();
    await page.getByRole('link', { name: /^Reflect/u }).click();
    const question = page.locator('label[for]').first();
    const first = await question.innerText();
    await page.getByRole('button', { name: 'Another question' }).click();
    await expect.poll(() => question.innerText()).not.toBe(first);
    await fits(page);
  });

  test('loses nothing when the page is killed while one writes', async () => {
    const { context } = here;
    let { page } = here;
    await paper(page).fill('She rang on Sunday, and I let it');
    await paper(page).press('End');
    await paper(page).pressSequentially(' ring. दीदी');
    await page.getByText('is safe on this device', { exact: false }).waitFor();
    const question = await page.locator('label[for]').first().innerText();
    const crashed = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined);
    await crashed;

    page = await context.newPage();
    await page.goto(`${here.app.address}#/reflect`);
    await expect
      .poll(() => paper(page).inputValue())
      .toBe('She rang on Sunday, and I let it ring. दीदी');
    expect(await page.locator('label[for]').first().innerText()).toBe(question);
    await here.page.close();
    here = { ...here, page };
  });

  test('keeps a page, of someone, and finds it again', async () => {
    const { page } = here;
    await page.getByLabel('About').first().selectOption('Asha');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('article').getByText('let it ring').waitFor();
    expect(await paper(page).inputValue()).toBe('');
    await page.getByLabel('Search in what you wrote').fill('दीदी sunday');
    await page.getByRole('article').getByText('let it ring').waitFor();
    await page.getByLabel('Search in what you wrote').fill('monday');
    await page.getByText('Nothing you wrote fits.', { exact: false }).waitFor();
    await page.getByLabel('Search in what you wrote').fill('');
    await fits(page);
  });

  test('deletes a page, and takes that back', async () => {
    const { page } = here;
    await page.getByRole('button', { name: /^Delete what you wrote/u }).click();
    await page.getByText('Nothing written yet.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('article').getByText('let it ring').waitFor();
  });

  test('writes a page anew', async () => {
    const { page } = here;
    await page.getByRole('link', { name: /^Edit what you wrote/u }).click();
    await page.getByText('Written on', { exact: false }).waitFor();
    await paper(page).fill('I rang back.');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('article').getByText('I rang back.').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
  });

  test('takes up a person from the portrait and a moment from the list', async () => {
    const { page } = here;
    await page.goto(`${here.app.address}#/moments`);
    await page.getByRole('link', { name: 'Write about this' }).first().click();
    await page.getByText('About this moment').waitFor();
    await paper(page).fill('of this moment');
    await page.getByText('is safe on this device', { exact: false }).waitFor();
    await page.goto(`${here.app.address}#/circle`);
    await page.getByText('Asha', { exact: true }).click();
    await page.getByRole('link', { name: 'Write about Asha' }).click();
    await page.getByRole('link', { name: 'of this moment' }).waitFor();
    expect(await page.getByLabel('About').first().inputValue()).not.toBe('');
  });

  test('nothing was asked of anyone but this machine, and nothing complained', () => {
    expect(here.requests.filter((url) => !url.startsWith(here.app.address))).toEqual([]);
    expect(here.complaints).toEqual([]);
  });

  test('is written in without a network', async () => {
    const { page, app } = here;
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await app.close();
    await page.goto(`${app.address}#/reflect`);
    await page.reload();
    await paper(page).fill('In the train, without a network.');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('article').getByText('In the train').waitFor();
  });
});
