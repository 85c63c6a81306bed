// Draws docs/portrait.png: the portrait of one person of the sample circle, in the app as it is built.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from './browser.mjs';

const port = 4761;
const root = join(import.meta.dirname, '..');
const server = spawn(
  process.execPath,
  ['cli/bin/eachother.js', 'serve', '--no-open', '--port', String(port)],
  { cwd: root },
);
const profile = mkdtempSync(join(tmpdir(), 'eachother-picture-'));
await new Promise((ready) => server.stdout.once('data', ready));

const context = await chromium.launchPersistentContext(profile, {
  executablePath: ensureBrowser(),
  args: browserFlags,
  viewport: { width: 1120, height: 1240 },
  deviceScaleFactor: 1.5,
  reducedMotion: 'reduce',
});
try {
  const page = context.pages()[0];
  await page.goto(`http://127.0.0.1:${port}/#/sample/circle`);
  await page.getByText('Kabir Sen').first().click({ timeout: 60_000 });
  await page.getByText('What goes back and forth').waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(root, 'docs/portrait.png') });
} finally {
  await context.close();
  server.kill();
  rmSync(profile, { recursive: true, force: true });
}
