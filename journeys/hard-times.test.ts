import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringIn, textFile, visit, type Visit } from './app.ts';
import { fits } from './asha.ts';
import { chatText } from './chats.ts';

const hardWeeks = [
  '03/08/2025, 09:00 - Asha: papa is in the hospital since last night',
  '03/08/2025, 09:05 - Sam: oh no. I am on my way',
  '04/08/2025, 21:00 - Asha: dad was admitted to the icu',
  '06/08/2025, 18:00 - Sam: thinking of you, shall I bring dinner?',
  '07/08/2025, 19:00 - Asha: mera bhai aur main hospital mein hain, surgery kal hai',
  '15/08/2025, 18:00 - Sam: how did it go with the doctors?',
  '15/08/2025, 19:00 - Asha: better. thank you for asking',
];
const chat = `${chatText({ them: 'Asha', days: 200 })}${hardWeeks.join('\n')}\n`;

describe('a hard time', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit({ width: 390, height: 844 });
    await here.goto('#/bring-in');
    await bringIn(here.page, textFile('WhatsApp Chat with Asha.txt', chat), 'Sam');
  });
  afterAll(() => here.end());

  const main = () => here.page.getByRole('main');
  const came = 'In Asha’s hard weeks from August 2025, you';

  test('is asked about, with the messages behind it covered until asked for', async () => {
    const { page } = here;
    await here.goto('#/tend');
    await page.getByRole('link', { name: /^Hard times/u }).click();
    await page.getByRole('heading', { name: 'Was this a hard time?' }).waitFor();
    await page.getByText('The 3 messages').click();
    await page.getByRole('button', { name: 'Show the words' }).waitFor();
    await expect.poll(() => main().getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
    expect(await main().innerText()).not.toContain('papa is in the hospital');
    await page.getByRole('button', { name: 'Show the words' }).click();
    await page.getByText('papa is in the hospital since last night').waitFor();
    await fits(page);
  });

  test('set aside by one tap, it is gone, and that can be taken back', async () => {
    const { page } = here;
    await page.getByRole('button', { name: /^No, not a hard time/u }).click();
    await page.getByText('None is marked.', { exact: false }).waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: /^Yes, it was hard/u }).count())
      .toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: /^Yes, it was hard/u }).waitFor();
  });

  test('confirmed by one tap, it tells who came, and of nobody who did not', async () => {
    const { page } = here;
    await page.getByRole('button', { name: /^Yes, it was hard/u }).press('Enter');
    await page.getByText(came, { exact: false }).waitFor();
    const said = async () => (await main().innerText()).replace(/\s+/gu, ' ');
    await expect.poll(said).toContain('and asked again on 15 August 2025.');
    await expect.poll(said).not.toContain('Was this a hard time?');
    await fits(page);
  });

  test('stands on the portrait too, where life got hard', async () => {
    const { page } = here;
    await here.goto('#/circle');
    await page.getByText('Asha', { exact: true }).click();
    await page.getByRole('heading', { name: 'When life got hard' }).scrollIntoViewIfNeeded();
    await page.getByText(came, { exact: false }).first().waitFor();
    await expect.poll(() => main().innerText()).toContain('Showing up');
    await fits(page);
  });

  test('can be marked by hand, with who knew', async () => {
    const { page } = here;
    await here.goto('#/hard-times');
    await page.getByLabel('What was it?').selectOption('Exams');
    await page.getByLabel('In your words, if you like').fill('My finals');
    await page.getByLabel('From').fill('2025-05-01');
    await page.getByLabel('To', { exact: true }).fill('2025-05-20');
    await page.getByRole('checkbox', { name: 'Asha' }).check();
    await page.getByRole('button', { name: 'Mark a hard time' }).click();
    await page.getByText('In your hard weeks from May 2025, Asha', { exact: false }).waitFor();
    await page.reload();
    await page.getByText('In your hard weeks from May 2025, Asha', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Remove “My finals”' }).click();
    await expect.poll(() => main().innerText()).not.toContain('My finals');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('In your hard weeks from May 2025, Asha', { exact: false }).waitFor();
  });

  test('who has died has a page of memories, and is suggested nowhere', async () => {
    const { page } = here;
    await here.goto('#/circle');
    await page.getByText('Asha', { exact: true }).click();
    await page.getByText('Has died', { exact: true }).click();
    await page.getByLabel('On which day?').fill('2025-09-01');
    await page.getByRole('button', { name: 'Turn the page to memories' }).click();
    await page.getByRole('heading', { name: 'Memories, by date' }).waitFor();
    await page.getByText('died on 1 September 2025').waitFor();
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(3);
    const text = await main().innerText();
    for (const gone of ['What goes back and forth', 'Initiative', 'Prepare a conversation'])
      expect([gone, text.includes(gone)]).toEqual([gone, false]);
    await fits(page);
    await here.goto('#/prepare');
    await expect.poll(() => main().locator('p, select').count()).toBeGreaterThan(0);
    expect(await page.getByRole('option', { name: 'Asha' }).count()).toBe(0);
    await here.goto('#/sheet');
    await page.getByLabel('In your own words', { exact: true }).waitFor();
    expect(await page.getByText('Asha', { exact: true }).count()).toBe(0);
    await here.goto('#/circle');
    await page.getByRole('heading', { name: 'Remembered' }).waitFor();
    await fits(page);
  });

  test('and that can be taken back', async () => {
    const { page } = here;
    await page.getByText('Asha', { exact: true }).click();
    await page.getByRole('button', { name: 'This person is alive' }).click();
    await page.getByRole('heading', { name: 'What goes back and forth' }).waitFor();
  });

  test('nothing was asked of anyone but this machine, and nothing complained', () => {
    expect(here.requests.filter((url) => !url.startsWith(here.app.address))).toEqual([]);
    expect(here.complaints).toEqual([]);
  });
});
