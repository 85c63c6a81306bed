import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringIn, textFile, visit, type Visit } from './app.ts';
import { fits } from './asha.ts';
import { chatText } from './chats.ts';

describe('a moment noted by one key', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit({ width: 390, height: 844 });
    await here.goto('#/bring-in');
    const chat = chatText({ them: 'Asha', days: 60 });
    await bringIn(here.page, textFile('WhatsApp Chat with Asha.txt', chat), 'Sam');
    await here.goto('#/circle');
    await here.page.getByText('Asha', { exact: true }).click();
    await here.page.getByRole('heading', { level: 1, name: 'Asha' }).waitFor();
  });
  afterAll(() => here.end());

  const dialog = () => here.page.getByRole('dialog', { name: 'Add a moment by hand' });

  test('is shown as understood before it is kept: whom, what, and who did it', async () => {
    const { page } = here;
    await page.keyboard.press('n');
    await dialog().getByLabel('In plain words').fill('Asha brought soup yesterday');
    expect(await dialog().getByLabel('With whom').inputValue()).not.toBe('');
    expect(await dialog().getByLabel('An act no chat shows').inputValue()).toBe('feeds-me');
    expect(await dialog().getByRole('radio', { name: 'They' }).isChecked()).toBe(true);
    await fits(page);
  });

  test('is kept, seen on the page of whom it was with, and taken back', async () => {
    const { page } = here;
    await dialog().getByRole('button', { name: 'Keep this moment' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('Asha fed you.').first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.getByText('Asha fed you.').count()).toBe(0);
  });

  test('a letter in a field is a letter', async () => {
    const { page } = here;
    await here.goto('#/moments');
    await page.getByLabel('Search in everything').pressSequentially('nn');
    expect(await dialog().count()).toBe(0);
    expect(await page.getByLabel('Search in everything').inputValue()).toBe('nn');
  });

  test('a thumb has a button for it, and Escape closes it again', async () => {
    const { page } = here;
    await page.getByRole('button', { name: /^Note/u }).click();
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(here.complaints).toEqual([]);
  });
});
