// The app as a person has it: built, served, in a real browser. Each journey gets a browser of its own, so
// that what one keeps no other finds.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveApp, type ServedApp } from '@eachother/cli';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { browserFlags, ensureBrowser } from '../scripts/browser.mjs';

const dist = fileURLToPath(new URL('../web/dist/', import.meta.url));

export interface Visit {
  readonly app: ServedApp;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything the pages asked for, and everything they complained about. */
  readonly requests: string[];
  readonly complaints: string[];
  goto(hash: string): Promise<void>;
  end(): Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** A folder in which the browser keeps its things from one visit to the next. */
  readonly profile?: string;
  readonly port?: number;
}

export async function visit(options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, height = 900, dark = false, port = 0 } = options;
  const app = await serveApp({ dist, port });
  const profile = options.profile ?? newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: [...browserFlags],
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('page', (page) => listen(page, complaints));
  const page = context.pages()[0] ?? (await context.newPage());
  listen(page, complaints);
  await page.goto(app.address);
  return {
    app,
    page,
    context,
    requests,
    complaints,
    goto: async (hash) => {
      await page.goto(app.address + hash);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    async end() {
      await context.close();
      await app.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'eachother-browser-'));

/** Chromium does not know every feature the policy denies, and says so. It also complains of the icon when a page
is left while the icon is on its way; that the icon is an image, policy.test.ts asks. All else is a complaint. */
const known = /Unrecognized feature|icon from the Manifest/u;

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    const isComplaint = ['error', 'warning'].includes(message.type());
    if (isComplaint && !known.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const textFile = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

export const choose = (page: Page, ...files: readonly GivenFile[]): Promise<void> =>
  page.setInputFiles('input[type=file]', [...files]);

/** Chooses one file, answers that the named one is me, and waits until it is in. */
export async function bringIn(page: Page, file: GivenFile, me: string): Promise<void> {
  await choose(page, file);
  const card = page.getByRole('region', { name: file.name }).last();
  await card.getByRole('radio', { name: me, exact: true }).check();
  await card.getByRole('button', { name: 'Bring it in' }).click();
  await card
    .getByRole('status')
    .filter({ hasText: /new|already here/u })
    .waitFor();
}
