// Everything out of one vault, wiped, and back again, through the settings.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringIn, textFile, visit, type Visit } from './app.ts';
import { chatFile } from './chats.ts';

let here: Visit;
beforeAll(async () => {
  here = await visit();
  await here.goto('#/bring-in');
  await bringIn(here.page, chatFile({ them: 'Asha', days: 30 }), 'Sam');
  await here.goto('#/settings');
});
afterAll(() => here.end());

async function saved(): Promise<readonly [name: string, text: string]> {
  const [file] = await Promise.all([
    here.page.waitForEvent('download'),
    here.page.getByRole('button', { name: 'Save a file' }).click(),
  ]);
  return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
}

let whole = '';

test('everything goes into a file whose name names nobody', async () => {
  const [name, text] = await saved();
  whole = text;
  expect(name).toBe('each-other.json');
  const { people, moments } = JSON.parse(text) as Record<string, readonly unknown[]>;
  expect([people.length, moments.length]).toEqual([2, 120]);
  await here.page.getByText('Everything was last saved on').waitFor();
});

test('a table tells names by a letter and no words until they are asked for', async () => {
  const { page } = here;
  await page.getByRole('radio', { name: 'Moments as a table' }).check();
  const [name, sparing] = await saved();
  expect(name).toBe('each-other.csv');
  expect(sparing).not.toContain('Asha');
  await page.getByRole('checkbox', { name: 'Whole names, not letters' }).check();
  expect((await saved())[1]).toContain('Asha');
});

test('a vault that holds something is given up only when that is said', async () => {
  const { page } = here;
  const file = page.getByLabel('File to bring back');
  await file.setInputFiles(textFile('each-other.json', whole));
  await page.getByText('Your vault is not empty.').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await file.setInputFiles(textFile('each-other.json', whole.slice(0, 3000)));
  await page.getByRole('button', { name: /^Give it up/u }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Nothing was changed');
  await here.goto('#/circle');
  await page.getByText('Asha', { exact: true }).waitFor();
});

test('what was deleted comes back from the file', async () => {
  const { page } = here;
  await here.goto('#/settings');
  await page.getByLabel(/^Type “delete”/u).fill('delete');
  await page.getByRole('button', { name: 'Delete everything now' }).click();
  await page.getByText('Everything is deleted.').waitFor();
  await here.goto('#/circle');
  await page.getByText('Nobody is here yet.').waitFor();
  await here.goto('#/settings');
  await page.getByLabel('File to bring back').setInputFiles(textFile('each-other.json', whole));
  await page.getByText('Back again: 120 moments').waitFor();
  await here.goto('#/circle');
  await page.getByText('Asha', { exact: true }).waitFor();
  expect(here.complaints).toEqual([]);
});
