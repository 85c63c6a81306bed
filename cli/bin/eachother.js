#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  process.stderr.write('The command line is not built yet. In the repository: npm run prepare\n');
  process.exitCode = 1;
}
