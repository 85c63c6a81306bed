// `npm run bench`: everything in one go on one machine, side by side, as ratios; writes docs/benchmarks.md.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTelegram, writeWhatsApp } from './speed/corpus.ts';
import { report } from './speed/report.ts';
import { runAll } from './speed/runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'eachother-bench-'));
try {
  const sizes = [100_000, 200_000, 1_000_000];
  for (const size of sizes) await writeWhatsApp(join(folder, `${size}.txt`), size);
  for (const size of sizes) await writeTelegram(join(folder, `${size}.json`), size);
  const text = report(await runAll(folder));
  console.log(text);
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/benchmarks.md', text);
} finally {
  rmSync(folder, { recursive: true });
}
