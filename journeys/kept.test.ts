import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { bringIn, choose, newProfile, visit } from './app.ts';
import { chatFile } from './chats.ts';

const small = chatFile({ them: 'Asha', days: 30 });
const large = chatFile({ them: 'Bo', days: 4000, daily: 20 });

const profiles: string[] = [];
afterEach(() => {
  for (const profile of profiles.splice(0)) rmSync(profile, { recursive: true, force: true });
});
const profile = (): string => {
  profiles.push(newProfile());
  return profiles[profiles.length - 1];
};

const port = 4790;

describe('a browser killed in the middle of an import', () => {
  test('loses nothing that was acknowledged and shows no half import', async () => {
    const place = profile();
    const first = await visit({ profile: place, port });
    await first.goto('#/bring-in');
    await bringIn(first.page, small, 'Sam');
    await choose(first.page, large);
    const card = first.page.getByRole('region', { name: large.name });
    await card.getByRole('radio', { name: 'Sam' }).check();
    await card.getByRole('button', { name: 'Bring it in' }).click();
    await card.getByText(/[1-9][\d,]* saved/u).waitFor();
    const gone = first.context.waitForEvent('close');
    spawnSync('pkill', ['-KILL', '-f', place]);
    await gone;
    await first.app.close();

    const again = await visit({ profile: place, port });
    await again.goto('#/circle');
    await again.page.getByText('Asha', { exact: true }).waitFor();
    expect(await again.page.getByText('Bo', { exact: true }).count()).toBe(0);
    await again.goto('#/settings');
    expect(await again.page.getByText('120 moments', { exact: false }).count()).toBe(1);
    await again.goto('#/bring-in');
    await bringIn(again.page, large, 'Sam');
    await again.page.getByText('80,000 moments are new.').waitFor();
    await again.end();
  });
});

describe('a browser without room', () => {
  test('says so, and loses nothing', async () => {
    const here = await visit();
    await here.goto('#/bring-in');
    await bringIn(here.page, small, 'Sam');
    const session = await here.context.newCDPSession(here.page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: here.app.address,
      quotaSize: 1_500_000,
    });
    await choose(here.page, large);
    const card = here.page.getByRole('region', { name: large.name });
    await card.getByRole('radio', { name: 'Sam' }).check();
    await card.getByRole('button', { name: 'Bring it in' }).click();
    expect(await card.getByRole('alert').innerText()).toContain('There is no room left to save');
    await here.goto('#/circle');
    await here.page.getByText('Asha', { exact: true }).waitFor();
    expect(await here.page.getByText('Bo', { exact: true }).count()).toBe(0);
    await here.end();
  });
});

describe('an import that is stopped', () => {
  test('leaves nothing behind', async () => {
    const here = await visit();
    await here.goto('#/bring-in');
    await choose(here.page, large);
    const card = here.page.getByRole('region', { name: large.name });
    await card.getByRole('radio', { name: 'Sam' }).check();
    await card.getByRole('button', { name: 'Bring it in' }).click();
    await card.getByText(/[1-9][\d,]* saved/u).waitFor();
    await card.getByRole('button', { name: 'Stop' }).click();
    expect(await card.getByRole('alert').innerText()).toContain('Nothing of this import was kept');
    await here.goto('#/circle');
    await here.page.getByText('Nobody is here yet.').waitFor();
    await here.end();
  });
});

describe('two tabs', () => {
  test('work on one vault, and the second goes on when the first is closed', async () => {
    const here = await visit();
    await here.goto('#/circle');
    const other = await here.context.newPage();
    await other.goto(`${here.app.address}#/circle`);
    await other.getByText('Nobody is here yet.').waitFor();
    await here.goto('#/bring-in');
    await bringIn(here.page, small, 'Sam');
    await other.getByText('Asha', { exact: true }).waitFor();
    await here.page.close();
    await other.goto(`${here.app.address}#/settings`);
    await other.getByRole('button', { name: /Undo the import/u }).click();
    await other.getByText('120 moments taken out again', { exact: false }).waitFor();
    expect(here.complaints).toEqual([]);
    await here.end();
  });
});

describe('without a network', () => {
  test('the app opens and works, and a file shared from another app arrives', async () => {
    const here = await visit();
    await here.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await here.page.reload();
    await here.app.close();
    await here.page.reload();
    await here.page.getByRole('heading', { level: 1 }).waitFor();
    await here.page.evaluate(async (text) => {
      const cache = await caches.open('shared');
      await cache.put(
        `/shared/${encodeURIComponent('WhatsApp Chat with Asha.txt')}`,
        new Response(text),
      );
    }, small.buffer.toString());
    await here.page.getByRole('link', { name: 'Bring in', exact: true }).click();
    await here.page.getByText('120 messages').waitFor();
    expect(await here.page.evaluate(() => caches.has('shared'))).toBe(false);
    await here.end();
  });
});
