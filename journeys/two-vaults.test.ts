// Looking around in the sample circle and coming back: each vault is only ever shown, and written, as itself.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringIn, visit, type Visit } from './app.ts';
import { chatFile } from './chats.ts';

let here: Visit;
beforeAll(async () => (here = await visit()));
afterAll(() => here.end());

const own = 'Nobody is here yet.';
const someoneInvented = 'Sofia Marín';
const seen = async (text: string): Promise<number> => {
  await here.page.getByText(text).first().waitFor();
  return here.page.getByText(text === own ? someoneInvented : own).count();
};

test('to the sample and back, again and again, nobody of the one is in the other', async () => {
  for (const [hash, text] of [
    ['#/sample/circle', someoneInvented],
    ['#/circle', own],
    ['#/sample/circle', someoneInvented],
    ['#/circle', own],
  ] as const) {
    await here.goto(hash);
    expect([hash, await seen(text)]).toEqual([hash, 0]);
  }
});

test('what is brought in after looking around is in one’s own vault alone', async () => {
  const { page } = here;
  await here.goto('#/sample/circle');
  await page.getByText(someoneInvented).first().waitFor();
  await page.getByRole('link', { name: 'Back to my own vault' }).click();
  await here.goto('#/bring-in');
  await bringIn(page, chatFile({ them: 'Asha', days: 30 }), 'Sam');
  await here.goto('#/circle');
  await page.getByText('Asha', { exact: true }).waitFor();
  expect(await page.getByText(someoneInvented).count()).toBe(0);
  await here.goto('#/sample/circle');
  await page.getByText(someoneInvented).first().waitFor();
  expect(await page.getByText('Asha', { exact: true }).count()).toBe(0);
  expect(here.complaints).toEqual([]);
});
