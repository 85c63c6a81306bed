// `node run.mjs NAME ...args`: bundles src/NAME.ts, because Node 20 runs no TypeScript, and runs it at the
// root of the repository. Packages stay outside the bundle; our own are TypeScript and go in.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [name, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('../', import.meta.url));
const bundles = `${root}node_modules/.cache/eachother-bench`;

await build({
  entryPoints: ['bench', 'task', 'accuracy'].map((one) => `${root}bench/src/${one}.ts`),
  outdir: bundles,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  packages: 'external',
  alias: {
    '@eachother/core': `${root}core/src/index.ts`,
    '@eachother/core/measured': `${root}core/src/measured.ts`,
    '@eachother/cli': `${root}cli/src/index.ts`,
    '@eachother/training': `${root}training/src/index.ts`,
  },
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [`${bundles}/${name}.mjs`, ...args], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
