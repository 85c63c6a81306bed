import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringIn, textFile, visit, type Visit } from './app.ts';
import { fits } from './asha.ts';
import { chatText } from './chats.ts';

describe('what give and take means to me', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit({ width: 390, height: 844 });
    await here.goto('#/bring-in');
    const chat = chatText({ them: 'Asha', days: 200 });
    await bringIn(here.page, textFile('WhatsApp Chat with Asha.txt', chat), 'Sam');
  });
  afterAll(() => here.end());

  const openAsha = async () => {
    await here.goto('#/circle');
    await here.page.getByText('Asha', { exact: true }).click();
    await here.page.getByRole('heading', { name: 'What goes back and forth' }).waitFor();
  };
  const told = async (): Promise<string> => {
    const text = await here.page.getByRole('main').innerText();
    return text.slice(text.indexOf('What goes back and forth'));
  };

  test('before it is said, qualities stand as they always do', async () => {
    await openAsha();
    const text = await told();
    expect(text.indexOf('Initiative')).toBeGreaterThan(0);
    expect(text.indexOf('Initiative')).toBeLessThan(text.indexOf('Constancy'));
  });

  test('is written in own words, and known by acts', async () => {
    const { page } = here;
    await here.goto('#/tend');
    await page.getByRole('link', { name: /^What it means to you/u }).click();
    await page.getByRole('textbox').first().fill('That someone makes time, and asks again.');
    for (const act of ['makes time', 'asks back', 'feeds me, cooks for me'])
      await page.getByRole('checkbox', { name: act }).check();
    await fits(page);
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page.getByText('Kept. Portraits are told', { exact: false }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const makesTime = page.getByRole('checkbox', { name: 'makes time' });
    await expect.poll(() => makesTime.isChecked()).toBe(true);
    const own = page.getByRole('textbox').first();
    await expect.poll(() => own.inputValue()).toContain('asks again');
  });

  test('puts what it asks for first on a portrait, and headings speak in its words', async () => {
    await openAsha();
    const text = await told();
    for (const said of ['makes time', 'asks back', 'Beyond what you chose'])
      expect(text).toContain(said);
    expect(text.indexOf('shows as constancy')).toBeLessThan(text.indexOf('shows as presence'));
    await fits(here.page);
  });

  test('begins a new session sheet', async () => {
    const { page } = here;
    await here.goto('#/sheet');
    const own = page.getByLabel('In your own words', { exact: true });
    await expect.poll(() => own.inputValue()).toBe('That someone makes time, and asks again.');
    await openAsha();
  });

  test('gives what no chat shows a tick, of both', async () => {
    const { page } = here;
    await page.getByRole('button', { name: 'Asha fed you.' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Asha fed you.' }).waitFor();
    await page.getByRole('button', { name: 'You fed Asha.' }).waitFor();
    expect(here.complaints).toEqual([]);
  });
});
