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
    await dialog().waitFor();
    await page.keyboard.type('Asha brought soup yesterday');
    const field = (label: string) => dialog().getByLabel(label).inputValue();
    await expect.poll(() => field('In plain words')).toBe('Asha brought soup yesterday');
    await expect.poll(() => field('With whom')).not.toBe('');
    await expect.poll(() => field('An act no chat shows')).toBe('feeds-me');
    await expect.poll(() => dialog().getByRole('radio', { name: 'They' }).isChecked()).toBe(true);
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

  test('is put right later, and that can be taken back; deleted, and back again', async () => {
    const { page } = here;
    await page.keyboard.press('n');
    await dialog().getByLabel('In plain words').fill('called Asha 20 min');
    await dialog().getByRole('button', { name: 'Keep this moment' }).click();
    await dialog().waitFor({ state: 'detached' });
    await here.goto('#/moments');
    const main = page.getByRole('main');
    await main.getByText('a call of 20 minutes').waitFor();
    await main.getByRole('button', { name: 'Change this note' }).click();
    const form = main.getByRole('form', { name: 'Change this note' });
    await form.getByRole('textbox').first().fill('called Asha about the garden');
    await form.getByRole('button', { name: 'Save' }).click();
    await main.getByText('called Asha about the garden').waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => main.getByText('about the garden').count()).toBe(0);
    await main.getByRole('button', { name: 'Delete this note' }).click();
    await expect.poll(() => main.getByText('a call of 20 minutes').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await main.getByText('a call of 20 minutes').waitFor();
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
