import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringIn, choose, visit, type Visit } from './app.ts';
import { chatArchive } from './chats.ts';

const archive = chatArchive({ them: 'Asha', days: 200 });

describe('from an export to a portrait', () => {
  let here: Visit;
  beforeAll(async () => (here = await visit()));
  afterAll(() => here.end());

  test('an empty vault opens with three ways in', async () => {
    const { page } = here;
    await page.getByRole('link', { name: /Bring in a conversation/u }).click();
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(
      'Bring in a conversation',
    );
  });

  test('a chosen archive is told, asked about, and brought in', async () => {
    const { page } = here;
    await choose(page, archive);
    const card = page.getByRole('region', { name: archive.name });
    await card.getByText('800 messages').waitFor();
    expect(await card.getByText('calls, reactions', { exact: false }).count()).toBe(1);
    await card.getByRole('radio', { name: 'Sam' }).check();
    await card.getByLabel('What is Asha to you?').selectOption('sibling');
    await card.getByRole('button', { name: 'Bring it in' }).click();
    await card.getByText('800 moments are new.').waitFor();
  });

  test('the portrait says what cannot be seen, then something of theirs, then my side', async () => {
    const { page } = here;
    await page.getByRole('link', { name: 'See the portrait of Asha' }).click();
    await page.getByRole('heading', { level: 1, name: 'Asha' }).waitFor();
    await page.getByText('Asha reached out on', { exact: false }).first().waitFor();
    const text = await page.getByRole('main').innerText();
    const places = ['What I can see', 'From Asha', 'Your side', 'What goes back and forth'].map(
      (words) => text.indexOf(words),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('Siblings');
  });

  test('every sentence opens its receipts, covered until asked for', async () => {
    const { page } = here;
    const whys = page.getByText('Why do I say this?');
    for (const why of await whys.all()) if (await why.isVisible()) await why.click();
    const first = page.getByRole('button', { name: 'Show the words' }).first();
    await first.waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('hey, how was it?');
    await first.click();
    await page.getByText('hey, how was it?').first().waitFor();
  });

  test('what is not right is put aside, stays so, and can be taken back', async () => {
    const { page } = here;
    const sentence = 'You and Asha both start conversations in writing.';
    await page.getByText(sentence).first().waitFor();
    await page
      .getByLabel(`Why do I say this? ${sentence}`)
      .locator('..')
      .getByRole('button', { name: 'That’s not right' })
      .click();
    await page.getByText('Put aside by you').click();
    await page.reload();
    await page.getByText('Put aside by you').click();
    await page.getByLabel(`Take back: ${sentence}`).click();
    await page.getByText(sentence).first().waitFor();
    await page.getByText('Put aside by you').waitFor({ state: 'detached' });
  });

  test('the same file again changes nothing, and an import can be undone as a whole', async () => {
    const { page, goto } = here;
    await goto('#/bring-in');
    await bringIn(page, archive, 'Sam');
    await page.getByText('Nothing new: every moment of this file is already here.').waitFor();
    await goto('#/settings');
    await page.getByRole('button', { name: `Undo the import of ${archive.name}` }).click();
    await page.getByText('800 moments taken out again', { exact: false }).waitFor();
    await goto('#/circle');
    await page.getByText('Nobody is here yet.').waitFor();
  });

  test('nothing was asked of anyone but this machine, and nothing complained', () => {
    expect(here.requests.filter((url) => !url.startsWith(here.app.address))).toEqual([]);
    expect(here.complaints).toEqual([]);
  });
});

describe('an ambiguous file', () => {
  test('is asked about with two of its own dates', async () => {
    const here = await visit({ width: 390, height: 844 });
    const { page, goto } = here;
    await goto('#/bring-in');
    const lines = [
      '3/4/25, 09:00 - Bo: one',
      '4/5/25, 09:01 - Sam: two',
      '5/6/25, 09:02 - Bo: three',
    ];
    const file = {
      name: 'WhatsApp Chat with Bo.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(lines.join('\n')),
    };
    await choose(page, file);
    await page.getByText('Does the day come first, or the month?').waitFor();
    expect(await page.getByRole('button', { name: 'Bring it in' }).isDisabled()).toBe(true);
    await page.getByText('3/4/25 is 4 March 2025').waitFor();
    await page.getByRole('radio', { name: /Month first/u }).check();
    await page.getByRole('radio', { name: 'Sam' }).check();
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('3 moments are new.').waitFor();
    await goto('#/moments');
    await page.getByRole('heading', { name: /4 March 2025/u }).waitFor();
    await here.end();
  });
});
