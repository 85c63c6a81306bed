// The same file in the app: from choosing it to reading the portrait, in a real Chromium, and how long the
// page was ever blocked meanwhile.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { serveApp } from '@eachother/cli';
import { chromium, type Page } from 'playwright';
import { browserFlags, ensureBrowser } from '../../../scripts/browser.mjs';

export interface PageRun {
  /** Seconds on the clock, both questions answered at once. */
  readonly seconds: number;
  /** The longest task of the page, in milliseconds: 0 when none took 50. */
  readonly longestBlock: number;
}

const root = process.env['EACHOTHER_ROOT'] ?? process.cwd();

/** `dist` must have been built. */
export async function inChromium(path: string): Promise<PageRun> {
  const profile = mkdtempSync(join(tmpdir(), 'eachother-bench-browser-'));
  const app = await serveApp({ dist: join(root, 'web/dist/'), port: 0 });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: [...browserFlags],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${app.address}#/bring-in`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(watchTasks);
    const from = performance.now();
    await throughTheDoor(page, path);
    const seconds = (performance.now() - from) / 1000;
    const longestBlock = (await page.evaluate(longest)) as number;
    return { seconds, longestBlock };
  } finally {
    await context.close();
    await app.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Runs in the page, which knows another world than we do. */
const watchTasks = `
  globalThis.longTasks = [0];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasks.push(entry.duration);
  }).observe({ type: 'longtask' });
`;
const longest = 'Math.max(...longTasks)';

async function throughTheDoor(page: Page, path: string): Promise<void> {
  await page.setInputFiles('input[type=file]', path);
  const card = page.getByRole('region', { name: basename(path) });
  await card.getByRole('radio', { name: 'Asha', exact: true }).check();
  await card.getByRole('button', { name: 'Bring it in' }).click();
  await card.getByRole('link', { name: /See the portrait/u }).click({ timeout: 120_000 });
  await page.getByText('What goes back and forth').waitFor({ timeout: 120_000 });
}
