import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringIn, textFile, visit, type GivenFile, type Visit } from './app.ts';
import { fits } from './asha.ts';
import { dateAgo } from './chats.ts';

/** A chat of the last two months, up to so many days ago; today it is just after midnight. */
function chatUntil(daysAgo: number): GivenFile {
  const lines: string[] = [];
  for (let k = 60; k >= daysAgo; k -= k === 60 || k <= 5 ? 1 : 3) {
    const [first, second] = k % 2 === 0 ? ['Asha', 'Sam'] : ['Sam', 'Asha'];
    lines.push(`${dateAgo(k)}, 00:01 - ${first}: how was your day?`);
    lines.push(`${dateAgo(k)}, 00:01 - ${second}: long, and yours?`);
  }
  return textFile('WhatsApp Chat with Asha.txt', `${lines.join('\n')}\n`);
}

const isOneLine = (page: Page): Promise<boolean> =>
  page.getByRole('navigation', { name: 'Screens' }).evaluate((nav) => {
    const boxes = [...nav.querySelectorAll('a')].map((one) => one.getBoundingClientRect());
    const isInside = boxes.every(({ left, right }) => left >= 0 && right <= innerWidth);
    return isInside && new Set(boxes.map(({ top }) => Math.round(top))).size === 1;
  });

describe('from the first import to the first ritual kept', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit({ width: 390, height: 844 });
    await here.goto('#/bring-in');
    await bringIn(here.page, chatUntil(2), 'Sam');
  });
  afterAll(() => here.end());

  const row = () => here.page.getByRole('main').getByRole('article', { name: 'a call' });
  const button = (name: string) => here.page.getByRole('button', { name, exact: true });

  test('the door leads to today, where little is asked and each card says why', async () => {
    const { page, goto } = here;
    await goto('#/');
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    const question = page.getByRole('article', { name: 'A question to reflect on' });
    await question.getByText('Why this?').click();
    await question.getByText('One question a day', { exact: false }).waitFor();
    await fits(page);
    for (const width of [390, 360, 320]) {
      await page.setViewportSize({ width, height: 700 });
      // Chromium may lay out once more with the letters of the width before.
      await expect.poll(() => isOneLine(page), { message: `one line at ${width} px` }).toBe(true);
    }
    await page.setViewportSize({ width: 390, height: 844 });
  });

  test('a card is answered, which can be taken back', async () => {
    const { page } = here;
    const question = page.getByRole('article', { name: 'A question to reflect on' });
    await question.getByRole('button', { name: 'Not this' }).click();
    await question.waitFor({ state: 'detached' });
    await button('Undo').click();
    await question.waitFor();
  });

  test('at the portrait a ritual begins, and is shown as understood before it is kept', async () => {
    const { page, goto } = here;
    await goto('#/circle');
    await page.getByText('Asha', { exact: true }).click();
    await page.getByRole('link', { name: 'A ritual with Asha' }).click();
    await page.getByLabel('A new ritual').fill('a call');
    await page.getByText('How often? Say it in the line', { exact: false }).waitFor();
    expect(await button('Keep this ritual').isDisabled()).toBe(true);
    await page.getByLabel('A new ritual').fill('a call every day');
    expect(await page.getByLabel('What', { exact: true }).inputValue()).toBe('a call');
    expect(await page.getByLabel('With whom').locator('option:checked').innerText()).toBe('Asha');
    await page.getByRole('status').filter({ hasText: 'every day' }).waitFor();
    await fits(page);
    await button('Keep this ritual').click();
    await row().getByText('Its time has come.').waitFor();
    expect(await page.title()).not.toContain('Asha');
  });

  test('it is among the cards of today, with the rule it came by', async () => {
    const { page, goto } = here;
    await goto('#/today');
    const card = page.getByRole('article', { name: 'A ritual', exact: true });
    await card.getByText('a call').waitFor();
    await card.getByText('Why this?').click();
    await card.getByText('You made this ritual', { exact: false }).waitFor();
    await fits(page);
  });

  test('a reminder names nobody, and comes once', async () => {
    const { page, goto, context, app } = here;
    await goto('#/rituals');
    const box = page.getByLabel('Remind me when', { exact: false });
    await box.click();
    await page.getByText('This browser does not allow reminders', { exact: false }).waitFor();
    expect(await box.isChecked()).toBe(false);
    await context.grantPermissions(['notifications'], { origin: new URL(app.address).origin });
    await box.check();
    const told = () =>
      page.evaluate(async () => {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        const { registration } = await navigator.serviceWorker.ready.then((one) => ({
          registration: one,
        }));
        const all = await registration.getNotifications();
        return all.map(({ title, body }) => `${title}: ${body}`);
      });
    const only = ['Each Other: A small thing you wanted to do has its day.'];
    await expect.poll(told, { timeout: 20_000 }).toEqual(only);
    expect(await told()).toEqual(only);
  });

  test('a later export that holds contact keeps it, and the card goes', async () => {
    const { page, goto } = here;
    await goto('#/bring-in');
    await bringIn(page, chatUntil(0), 'Sam');
    await goto('#/rituals');
    await row().getByText('Kept the last time.').waitFor();
    await row().getByText('Its last days').click();
    await row().getByText('kept by contact').waitFor();
    await row().getByRole('time').first().waitFor();
    expect(await row().innerText()).not.toContain('how was your day?');
    await fits(page);
    await goto('#/today');
    await page.getByRole('article', { name: 'A question to reflect on' }).waitFor();
    await expect
      .poll(() => page.getByRole('article', { name: 'A ritual', exact: true }).count())
      .toBe(0);
  });

  test('it rests, is changed, ends and is removed, and each can be taken back', async () => {
    const { page, goto } = here;
    await goto('#/rituals');
    await row().getByRole('button', { name: 'Let it rest' }).click();
    await row().getByText('At rest.').waitFor();
    await button('Undo').last().click();
    await row().getByText('At rest.').waitFor({ state: 'detached' });
    await row().getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Change this ritual').fill('a call every second Friday');
    await button('Save the change').click();
    await row().getByText('every second Friday').waitFor();
    await row().getByRole('button', { name: 'End it' }).click();
    await row().getByText('Ended.').waitFor();
    await row().getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No ritual yet.', { exact: false }).waitFor();
    await button('Undo').last().click();
    await row().getByRole('button', { name: 'Take it up again' }).click();
    await row().getByText('Next:', { exact: false }).waitFor();
  });

  test('its days go into a calendar that names nobody', async () => {
    const { page } = here;
    const saved = page.waitForEvent('download');
    await button('Save a calendar file').click();
    const file = await saved;
    const text = await readFile(await file.path(), 'utf8');
    expect(file.suggestedFilename()).toBe('rituals.ics');
    expect(text).toContain('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR');
    expect(text).not.toMatch(/Asha|call/u);
  });

  test('nothing was asked of anyone but this machine, and nothing complained', () => {
    expect(here.requests.filter((url) => !/^(?:blob:)?http:\/\/127\.0\.0\.1:/u.test(url))).toEqual(
      [],
    );
    expect(here.complaints).toEqual([]);
  });
});
