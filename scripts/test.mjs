// `npm test`: everything there is to check, on any machine that has Node. It needs a browser and gets one
// if there is none; nothing is skipped.

import { ensureBrowser } from './browser.mjs';
import { openly } from './steps.mjs';

process.env.EACHOTHER_BROWSER = ensureBrowser();

const steps = [
  ['Format, lint, types', 'node', 'scripts/check.mjs'],
  ['The command line and the app are built', 'npm', 'run', '--silent', 'build'],
  ['Tests', 'vitest', 'run'],
];

for (const step of steps)
  if (!(await openly(step))) {
    process.exitCode = 1;
    break;
  }
