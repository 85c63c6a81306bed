// A promise on its way: found in a chat, moved to another day, kept; and the tap taken back.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringIn, textFile, visit, type Visit } from './app.ts';
import { fits } from './asha.ts';
import { dateAgo } from './chats.ts';

/** As a phone in Berlin writes it, some days ago at noon. */
const line = (daysAgo: number, text: string): string => `${dateAgo(daysAgo)}, 12:00 - ${text}\n`;

const promise = 'I’ll bring you the ladder in two weeks';
const hers = 'I’ll send you the photos tomorrow';
const chat = [
  line(6, 'Asha: is the flat ready?'),
  line(5, 'Sam: nearly, no light yet'),
  line(4, `Sam: ${promise}`),
  line(3, `Asha: ${hers}`),
  line(2, 'Asha: sent! look at the lake'),
  line(1, 'Sam: what a lake'),
].join('');

describe('a promise', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit({ width: 390, height: 844 });
    await here.goto('#/bring-in');
    await bringIn(here.page, textFile('WhatsApp Chat with Asha.txt', chat), 'Sam');
  });
  afterAll(() => here.end());

  const main = () => here.page.getByRole('main');
  const card = (what: string) => here.page.getByRole('article').filter({ hasText: what });

  test('is found, mine first, and counts for nobody yet', async () => {
    const { page, goto } = here;
    await goto('#/tend');
    await page.getByRole('link', { name: /^Commitments/u }).click();
    await page.getByRole('heading', { name: 'Found in your conversations' }).waitFor();
    const found = await page.getByRole('listitem').filter({ hasText: 'ladder' }).innerText();
    expect(found).toContain('You to Asha');
    const text = await main().innerText();
    expect(text.indexOf(promise)).toBeLessThan(text.indexOf(hers));
    await fits(page);
  });

  test('is kept by one tap, and hers is known to have happened', async () => {
    const { page } = here;
    await page.getByRole('button', { name: `Keep: ${promise}` }).click();
    await page.getByRole('button', { name: `Keep: ${hers}` }).click();
    await card(hers).getByText('happened', { exact: true }).waitFor();
    await card(hers).getByText('What shows it').click();
    await card(hers).getByRole('button', { name: 'Show the words' }).click();
    await card(hers).getByText('sent! look at the lake').waitFor();
    await card(promise).getByText('to come', { exact: true }).waitFor();
    await fits(page);
  });

  test('is moved to another day, and only to one there is', async () => {
    const { page } = here;
    await card(promise).getByText('What became of it').click();
    const field = card(promise).getByLabel('The new day');
    await field.fill('some time');
    await card(promise).getByText('Say a day', { exact: false }).waitFor();
    const move = card(promise).getByRole('button', { name: 'Move it' });
    await expect.poll(() => move.isDisabled()).toBe(true);
    await field.fill('in three weeks');
    await field.press('Enter');
    await card(promise)
      .getByText(/^moved to /u)
      .waitFor();
    await card(promise).getByText('to come', { exact: true }).waitFor();
    await fits(page);
  });

  test('happened, which can be taken back, and stays over a reload', async () => {
    const { page } = here;
    await card(promise).getByText('What became of it').click();
    await card(promise).getByRole('button', { name: 'It happened' }).click();
    await card(promise).getByText('happened', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await card(promise).getByText('to come', { exact: true }).waitFor();
    if (!(await card(promise).getByRole('button', { name: 'It happened' }).isVisible()))
      await card(promise).getByText('What became of it').click();
    await card(promise).getByRole('button', { name: 'It happened' }).click();
    await card(promise).getByText('happened', { exact: true }).waitFor();
    await page.reload();
    await card(promise).getByText('happened', { exact: true }).waitFor();
  });

  test('is added by hand in plain words, and read before it is kept', async () => {
    const { page } = here;
    await page.getByText('Add one by hand').click();
    await page.getByLabel('In plain words').fill('call Asha on Sunday');
    await expect
      .poll(() => page.getByLabel('What', { exact: true }).inputValue())
      .toBe('call Asha');
    await expect.poll(() => page.getByLabel('For when').inputValue()).toMatch(/^Sun/u);
    await page.getByRole('button', { name: 'Keep it in view' }).click();
    await card('call Asha').getByText('to come', { exact: true }).waitFor();
    await card('call Asha').getByRole('button', { name: 'Undo the last step' }).click();
    await expect.poll(() => card('call Asha').count()).toBe(0);
  });

  test('of hers is a kindness the portrait can begin with', async () => {
    const { page, goto } = here;
    await goto('#/circle');
    await page.getByText('Asha', { exact: true }).click();
    await page
      .getByText(/^Asha did as promised on/u)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Words and acts with Asha' }).click();
    await page.getByRole('heading', { level: 1, name: 'Commitments' }).waitFor();
    await fits(page);
  });

  test('nothing was asked of anyone but this machine, and nothing complained', () => {
    expect(here.requests.filter((url) => !url.startsWith(here.app.address))).toEqual([]);
    expect(here.complaints).toEqual([]);
  });
});
