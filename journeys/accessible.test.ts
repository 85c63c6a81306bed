import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './app.ts';

/** Where, and what must stand there: an error page would pass as well. */
const screens = [
  ['#/welcome', 'See and tend the give and take with the people close to you.'],
  ['#/circle', 'Circle'],
  ['#/bring-in', 'Bring in a conversation'],
  ['#/moments', 'Moments'],
  ['#/settings', 'Settings'],
  ['#/help', 'About and help'],
  ['#/sample/circle', 'Circle'],
  ['#/sample/portrait/1', 'Lena Okafor'],
  ['#/sample/portrait/3', 'Jonas Weber'],
  ['#/sample/portrait/4', 'Maa'],
  ['#/sample/portrait/5', 'Kabir Sen'],
  ['#/sample/portrait/6', 'Sofia Marín'],
  ['#/sample/moments', 'Moments'],
  ['#/sample/today', 'Today'],
  ['#/sample/rituals', 'Rituals'],
  ['#/sample/commitments', 'Commitments'],
  ['#/sample/meaning', 'What does give and take mean to you?'],
  ['#/sample/reflect', 'Reflect'],
  ['#/sample/prepare', 'Prepare a conversation'],
  ['#/sample/together', 'Together'],
  ['#/sample/hard-times', 'Hard times'],
  ['#/sample/tend', 'Tend'],
  ['#/sample/sheet', 'Session sheet'],
  ['#/nowhere', 'There is no such page'],
] as const;

const devices = [
  { title: 'on a desk, light', width: 1280, height: 900, dark: false },
  { title: 'on a phone, dark', width: 390, height: 844, dark: true },
];

describe.each(devices)('every screen $title', (device) => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(device);
    await here.goto('#/sample/circle');
    await here.page.getByText('Sofia Marín').first().waitFor();
  });
  afterAll(() => here.end());

  test.each(screens)('%s passes axe and fits its width', async (hash, title) => {
    const { page, goto } = here;
    await goto(hash);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: 20_000 })
      .toBe(title);
    await page.waitForTimeout(400);
    for (const details of await page.locator('details > summary').all())
      if (await details.isVisible()) await details.click();
    await page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('nothing complained', () => expect(here.complaints).toEqual([]));
});

describe('with the keyboard alone', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit();
    await here.goto('#/sample/circle');
    await here.page.getByText('Sofia Marín').first().waitFor();
  });
  afterAll(() => here.end());

  test('a person is found and opened, and the heading has the focus', async () => {
    const { page } = here;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('sofia');
    await page
      .getByRole('option', { name: /Sofia Marín/u })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sofia Marín' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('the thread is read month by month, and as a table', async () => {
    const { page } = here;
    const thread = page.getByRole('slider', { name: /Read the thread/u });
    await thread.focus();
    const last = await thread.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowLeft');
    expect(await thread.getAttribute('aria-valuetext')).not.toBe(last);
    await page.getByRole('button', { name: 'As a table' }).click();
    expect(await page.getByRole('row').count()).toBeGreaterThan(30);
  });

  test('the first stop leads past the menu', async () => {
    const { page } = here;
    await page.getByRole('link', { name: 'Skip to the page' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });
});
