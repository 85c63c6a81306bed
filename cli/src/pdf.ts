// A page as PDF, by a Chromium of this machine if there is one. It prints from a folder of its own, which goes
// afterwards with all that the browser kept.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failed, ok, type Result } from '@eachother/core';
import type { Told } from './commands/tell.ts';

const usual = [
  process.env['EACHOTHER_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const byHand = 'Write it with --out FILE.html, open that in any browser, and print it there.';

/** A page that does not fit its paper is no sheet: then there is no PDF. */
export async function pdfOf(html: string, signal: AbortSignal): Promise<Result<Uint8Array, Told>> {
  const browser = usual.find((path) => path !== undefined && existsSync(path));
  if (browser === undefined)
    return failed({
      kind: 'no-browser',
      message: `No Chromium was found to make a PDF. ${byHand}`,
    });
  const folder = await mkdtemp(join(tmpdir(), 'eachother-'));
  try {
    const page = join(folder, 'sheet.html');
    const pdf = join(folder, 'sheet.pdf');
    await writeFile(page, html, { mode: 0o600 });
    const isPrinted = await run(
      browser,
      [
        ...flags,
        `--user-data-dir=${join(folder, 'browser')}`,
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      signal,
    );
    if (!isPrinted || !existsSync(pdf))
      return failed({ kind: 'not-printed', message: `The browser made no PDF. ${byHand}` });
    const bytes = await readFile(pdf);
    return pagesIn(bytes) === 1
      ? ok(bytes)
      : failed({
          kind: 'not-one-page',
          message: 'This is longer than one page. Leave out or shorten a line.',
        });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** As few side connections as Chromium allows. Root has no sandbox. */
const flags = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pdf-header-footer',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const patience = 60_000;

const run = (program: string, words: readonly string[], signal: AbortSignal): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(program, words, { timeout: patience, signal });
    child.stdout.resume();
    child.stderr.resume();
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });

/** Chromium writes the objects of a PDF in the clear. */
const pagesIn = (pdf: Uint8Array): number =>
  new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
