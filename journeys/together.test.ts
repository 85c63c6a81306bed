import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visit } from './app.ts';
import { fits, withAsha } from './asha.ts';

describe('an hour together', () => {
  let here: Visit;
  beforeAll(async () => (here = await withAsha()));
  afterAll(() => here.end());

  const button = (name: string | RegExp) => here.page.getByRole('button', { name });
  const heading = (name: string) => here.page.getByRole('heading', { name, exact: true });
  /** All that is in the page, seen or not, typed or not. */
  const everything = (): Promise<string> =>
    here.page.evaluate(() =>
      [
        document.documentElement.outerHTML,
        ...[...document.querySelectorAll('textarea, input')].map((one) =>
          'value' in one ? String(one.value) : '',
        ),
        JSON.stringify({ ...sessionStorage, ...localStorage }),
        JSON.stringify(history.state),
      ].join(' '),
    );

  async function start(): Promise<void> {
    await here.goto('#/tend');
    await here.goto('#/together');
    await here.page.getByLabel('Who is with you?').selectOption('Asha');
    await button('Asha writes first').click();
  }

  async function write(name: string, meaning: string): Promise<void> {
    await heading(`Pass the phone to ${name}`).waitFor();
    await button(`I am ${name}`).click();
    await here.page.getByLabel('What do give and take mean to you?').fill(meaning);
    await here.page.getByRole('checkbox').nth(2).check();
    await here.page.getByLabel(/^One thing you are thankful for/u).fill(`thanks, says ${name}`);
  }

  async function bothDone(): Promise<void> {
    await start();
    await write('Asha', 'being asked back');
    await button('Done: close my page').click();
    await write('Sam', 'showing up');
    await button('Done: close my page').click();
  }

  test('says what will happen, and lets the two decide who writes first', async () => {
    await here.goto('#/together');
    await fits(here.page);
    await start();
    await heading('Pass the phone to Asha').waitFor();
    await fits(here.page);
  });

  test('hides the first page from the second, in the page, after Back and after a reload', async () => {
    const { page } = here;
    await start();
    await write('Asha', 'being asked back');
    await fits(page);
    await button('Done: close my page').click();
    await heading('Pass the phone to Sam').waitFor();
    expect(await everything()).not.toMatch(/asked back|thanks, says/u);
    await button('I am Sam').click();
    for (let times = 0; times < 3; times += 1) {
      await page.getByLabel('What do give and take mean to you?').press('Control+z');
      expect(await everything()).not.toMatch(/asked back|thanks, says/u);
    }
    await page.goBack();
    await page.goForward();
    await page.getByText('The page was left or loaded anew', { exact: false }).waitFor();
    expect(await everything()).not.toMatch(/asked back|thanks, says/u);
    await start();
    await write('Asha', 'being asked back');
    await page.reload();
    await page.getByText('The page was left or loaded anew', { exact: false }).waitFor();
    expect(await everything()).not.toMatch(/asked back|thanks, says/u);
  });

  test('shows both side by side when both are done, in the order the two choose', async () => {
    const { page } = here;
    await bothDone();
    await heading('Both pages are done').waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/asked back|showing up/u);
    await button('Asha’s page first').click();
    const pages = page.getByRole('article');
    await expect.poll(() => pages.count()).toBe(2);
    await expect.poll(() => pages.first().innerText()).toContain('being asked back');
    await expect.poll(() => pages.last().innerText()).toContain('showing up');
    await fits(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    const boxes = () =>
      pages.evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .map(({ width, height, y }) => [width, height, y]),
      );
    // Laid out once more with the letters of the new width; the two are asked in one breath.
    await expect
      .poll(async () => new Set((await boxes()).map((box) => box.join(' '))).size)
      .toBe(1);
    await page.setViewportSize({ width: 390, height: 844 });
  });

  test('is thrown away when one says no, and says so', async () => {
    const { page, goto } = here;
    await button('Go on').click();
    await fits(page);
    await page
      .getByRole('group', { name: /^Asha/u })
      .getByRole('button', { name: 'Yes, keep it' })
      .click();
    await page.getByText('Asha said yes.').waitFor();
    await page.getByRole('group', { name: /^Sam/u }).getByRole('button', { name: 'No' }).click();
    await page.getByText('Everything is thrown away.', { exact: false }).waitFor();
    expect(await everything()).not.toMatch(/asked back|showing up|thanks, says/u);
    await goto('#/together');
    expect(await page.getByText('Kept from earlier').count()).toBe(0);
    expect(await page.getByText('left or loaded anew', { exact: false }).count()).toBe(0);
  });

  test('is kept when both say yes, with the ritual they chose, and can be deleted', async () => {
    const { page } = here;
    await bothDone();
    await button('Sam’s page first').click();
    await page.getByLabel('What', { exact: true }).fill('chai on the balcony');
    await page.getByLabel('How often').fill('on Sundays');
    await button('Go on').click();
    for (const name of ['Sam', 'Asha'])
      await page
        .getByRole('group', { name: new RegExp(`^${name}`, 'u') })
        .getByRole('button', { name: 'Yes, keep it' })
        .click();
    await page.getByText('Both said yes', { exact: false }).waitFor();
    await here.goto('#/rituals');
    const ritual = page.getByRole('main').getByRole('article', { name: 'chai on the balcony' });
    await ritual.getByText('every Sunday', { exact: false }).waitFor();
    await here.goto('#/together');
    await page.getByRole('link', { name: /^Sam and Asha/u }).click();
    for (const text of ['being asked back', 'showing up', 'chai on the balcony', 'on Sundays'])
      await page.getByText(text, { exact: true }).waitFor();
    await fits(page);
    await button('Delete this').click();
    await page.getByText('Kept from earlier').waitFor({ state: 'detached' });
    const deleted = page.locator('.notice').filter({ hasText: 'Deleted.' });
    await deleted.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: /^Sam and Asha/u }).waitFor();
  });

  test('goes by the keyboard alone, and the focus is at the head of every step', async () => {
    const { keyboard } = here.page;
    const focused = () => here.page.evaluate(() => document.activeElement?.textContent);
    const arrived = async (heading: string): Promise<void> => {
      await expect.poll(focused).toBe(heading);
    };
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await keyboard.press(key);
    };
    await start();
    for (const name of ['Asha', 'Sam']) {
      await arrived(`Pass the phone to ${name}`);
      await press('Tab', 'Enter');
      await arrived(`${name}’s page`);
      await press('Tab');
      await keyboard.type('time');
      await press('Tab', 'Space');
      await here.page.getByLabel('in your own words').focus();
      await keyboard.type('sings with me');
      await press('Enter', 'Tab', 'Tab', 'Tab', 'Enter');
    }
    await arrived('Both pages are done');
    await press('Tab', 'Enter');
    await arrived('Read in your own time');
    for (const page of await here.page.getByRole('article').all())
      expect(await page.innerText()).toContain('writes first, sings with me');
    await press('Tab', 'Enter');
    expect(await here.page.getByLabel('What', { exact: true }).inputValue()).not.toBe('');
    await button('Stop, and throw everything away').press('Enter');
    await here.page.getByText('Everything is thrown away.', { exact: false }).waitFor();
  });

  test('nothing was asked of anyone but this machine, and nothing complained', () => {
    expect(here.requests.filter((url) => !url.startsWith(here.app.address))).toEqual([]);
    expect(here.complaints).toEqual([]);
  });
});
