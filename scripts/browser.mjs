// Where a Chromium stands on this machine, and if there is none, how to get one: from Debian's packages as
// root, else by Playwright's own download. `node scripts/browser.mjs` prints the path.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const usual = [
  process.env.EACHOTHER_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  chromium.executablePath(),
];

/** As few side connections as Chromium allows; no sandbox, because root has none. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function browserPath() {
  return usual.find((path) => path && existsSync(path));
}

/** The path of a browser, installed first where there is none. */
export function ensureBrowser() {
  for (const install of [undefined, fromDebian, fromPlaywright]) {
    install?.();
    const found = browserPath();
    if (found !== undefined) return found;
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install one and name it in EACHOTHER_BROWSER.',
  );
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}

function fromPlaywright() {
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
}

if (process.argv[1] === import.meta.filename) console.log(ensureBrowser());
