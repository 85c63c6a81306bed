// `node run.mjs NAME ...args`: bundles src/NAME.ts, because Node 20 runs no TypeScript, and runs it at the
// root of the repository.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [name, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('../', import.meta.url));
const bundle = `${root}node_modules/.cache/eachother-training/${name}.mjs`;

await build({
  entryPoints: [`${root}training/src/${name}.ts`],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  alias: { '@eachother/core/measured': `${root}core/src/measured.ts` },
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [bundle, ...args], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
