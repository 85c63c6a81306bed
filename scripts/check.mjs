// `npm run check`: format, lint and types of everything; and that the checkers still look, on mistakes
// planted for them.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failing, together } from './steps.mjs';

const checks = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['types of core, which knows no DOM and no Node', 'tsc', '-p', 'core'],
  ['types of core and its tests', 'tsc', '-p', 'core/tsconfig.test.json'],
  ['types of the command line', 'tsc', '-p', 'cli'],
  ['types of the benches', 'tsc', '-p', 'bench'],
  ['types of the training', 'tsc', '-p', 'training'],
  ['types of the journeys', 'tsc', '-p', 'journeys'],
  ['types and markup of the app', 'svelte-check', '--workspace', 'web', '--fail-on-warnings'],
];

const mistakes = `
import { planted } from './planted.ts';
export const planted: any = [planted, Date.now(), Math.random(), fetch, globalThis.Date, document, process];
console.log(planted);
`;
const catches = [
  [
    ['types catch what core must not know', 'tsc', '-p', 'core'],
    ["'document'", "'process'", "'console'"],
  ],
  [
    [
      'lint catches clock, chance, network, console',
      'oxlint',
      '--no-ignore',
      'core/src/planted/planted.ts',
    ],
    [
      'The clock is a parameter',
      'Chance is a parameter',
      'by its name',
      'no network',
      'no-console',
      'no-explicit-any',
    ],
  ],
];

/** A checker that says nothing may only have stopped looking. */
async function stillLooking() {
  const folder = join(import.meta.dirname, '../core/src/planted');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, 'planted.ts'), mistakes);
    let well = true;
    for (const [step, words] of catches) well = (await failing(step, words)) && well;
    return well;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const well = await together(checks);
process.exitCode = (await stillLooking()) && well ? 0 : 1;
