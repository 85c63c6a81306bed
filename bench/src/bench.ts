// `npm run bench`: everything in one go on one machine, side by side, as ratios; writes docs/benchmarks.md.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTelegram, writeWhatsApp } from './speed/corpus.ts';
import { measured } from './speed/measure.ts';
import { report } from './speed/report.ts';
import { runAll } from './speed/runs.ts';
import { tasks } from './speed/tasks.ts';

const [, , command, ...args] = process.argv;
if (command === 'task') await runTask(args);
else await runBench();

async function runTask([name, path]: readonly string[]): Promise<void> {
  const task = tasks.get(name);
  if (task === undefined) throw new Error(`no task ${name}`);
  console.log(JSON.stringify(await measured(() => task(path))));
}

async function runBench(): Promise<void> {
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
}
