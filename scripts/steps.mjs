// Runs commands, several at a time, and shows of each that failed what it printed.

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const bin = join(import.meta.dirname, '../node_modules/.bin');
const env = { ...process.env, PATH: bin + delimiter + process.env.PATH, FORCE_COLOR: '1' };

/** `steps`: [title, command, ...arguments]. True when all went well. */
export async function together(steps, atOnce = 2) {
  const waiting = [...steps];
  const worker = async () => {
    let well = true;
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      well = (await quietly(step)) && well;
    return well;
  };
  const all = await Promise.all(Array.from({ length: atOnce }, worker));
  return all.every(Boolean);
}

async function quietly([title, command, ...args]) {
  const from = Date.now();
  const { code, printed } = await run(command, args, ['ignore', 'pipe', 'pipe']);
  const took = ((Date.now() - from) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'well  ' : 'FAILED'} ${title} (${took} s)`);
  if (code !== 0) console.log(printed);
  return code === 0;
}

/** In the open: its output is the person's. */
export async function openly([title, command, ...args]) {
  console.log(`\n${title}`);
  return (await run(command, args, 'inherit')).code === 0;
}

/** A step that has to fail, with every one of `words` in what it prints. */
export async function failing([title, command, ...args], words) {
  const { code, printed } = await run(command, args, ['ignore', 'pipe', 'pipe']);
  const missed = words.filter((word) => !printed.includes(word));
  const well = code !== 0 && missed.length === 0;
  console.log(`${well ? 'well  ' : 'FAILED'} ${title}`);
  if (!well) console.log(`not caught: ${missed.join(', ') || 'anything at all'}\n${printed}`);
  return well;
}

function run(command, args, stdio) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio, env, shell: process.platform === 'win32' });
    let printed = '';
    child.stdout?.on('data', (bytes) => (printed += bytes));
    child.stderr?.on('data', (bytes) => (printed += bytes));
    child.on('error', (error) => done({ code: 1, printed: String(error) }));
    child.on('close', (code) => done({ code, printed }));
  });
}
