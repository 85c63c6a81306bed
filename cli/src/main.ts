// The top of the command line: the real machine, the first Ctrl-C that asks to stop and the second that
// does not ask. Whatever is thrown up to here is a fault of ours and is shown as one.

import { here } from './places.ts';
import { run } from './commands/run.ts';
import { terminalOf } from './terminal/terminal.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // Every change is one transaction: what was not finished was not begun.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
// `eachother read … | head` closes the pipe: nobody reads on, so there is nothing left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  surroundings: here(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  now: () => Date.now(),
  terminal: terminalOf({ ...standardStreams(), env: process.env }),
  signal: stop.signal,
});

function standardStreams() {
  const { stdin, stdout, stderr } = process;
  return { stdin, stdout, stderr };
}
