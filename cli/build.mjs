// Bundles the command line into cli/dist, so that `npx eachother` needs no compiler when it runs. SQLite is
// split off: commands that open no vault do not load it. Its compiled part is found beside the bundle.

import { copyFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const dist = fileURLToPath(new URL('./dist/', import.meta.url));
const wasm = createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm');

await rm(dist, { recursive: true, force: true });
await build({
  entryPoints: [fileURLToPath(new URL('./src/main.ts', import.meta.url))],
  outdir: dist,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
});
await copyFile(wasm, `${dist}sqlite3.wasm`);
