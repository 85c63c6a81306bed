// `serve`: the app in a browser, from this machine to this machine only. Nothing of the vault of the command
// line is in it: the app keeps its own, in the browser. Only the feed of rituals, where it was turned on, is read
// from the vault here.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { usualPort } from '../server/port.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { tell } from './tell.ts';

/** The browser keeps the app's vault by address, so the port stays the same from day to day. */

export const serve: Command = {
  name: 'serve',
  summary: 'the app in your browser, on this machine only',
  usage: '',
  words: { least: 0, most: 0 },
  options: {
    port: { value: 'N', help: `the port to listen on (${usualPort})` },
    'no-open': { help: 'do not open a browser' },
  },
  async run(call) {
    const port = Number(textOf(call, 'port') ?? usualPort);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      await tell(call, { kind: 'no-port', message: 'A port is a number from 0 to 65535.' });
      return exit.misused;
    }
    const dist = builtApp();
    if (dist === undefined) {
      await tell(call, {
        kind: 'not-built',
        message: 'The app is not built yet. In the repository: npm start.',
      });
      return exit.failed;
    }
    return served(call, dist, port);
  },
};

/** Beside the bundle of the command line: in a package, in the repository, and from its sources. */
const builtApp = (): string | undefined =>
  ['./web/', '../../web/dist/', '../../../web/dist/']
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((place) => existsSync(`${place}index.html`));

async function served(call: Call, dist: string, port: number): Promise<ExitCode> {
  const { serveApp } = await import('../server/serve.ts');
  const { feedAt } = await import('../server/feed.ts');
  try {
    const { folder } = call.vaults;
    const made = (path: string) => feedAt(path, { folder, open: () => call.vaults.open(call) });
    const server = await serveApp({ dist, port, made });
    await announced(call, server.address);
    await stopped(call.signal);
    await server.close();
    return exit.done;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await tell(call, {
      kind: 'port-taken',
      port,
      message: `Port ${port} is taken. If Each Other is running already, it is at http://127.0.0.1:${port}. Another port is another address, with a vault of its own: --port N.`,
    });
    return exit.failed;
  }
}

async function announced({ terminal, json, options }: Call, address: string): Promise<void> {
  if (json) await terminal.write(`${jsonLine({ address })}\n`);
  else {
    terminal.print(say`Each Other is at ${terminal.paint.strong(shown(address))}`);
    terminal.print(say`Only this machine can reach it. Ctrl-C stops it.`);
  }
  if (terminal.ask !== undefined && !options.has('no-open')) openBrowser(address);
}

const openers = new Map<string, readonly [string, readonly string[]]>([
  ['darwin', ['open', []]],
  ['win32', ['cmd', ['/c', 'start', '']]],
]);

/** Where there is no browser to open, the address stands on the screen. */
function openBrowser(address: string): void {
  const [program, before] = openers.get(process.platform) ?? ['xdg-open', []];
  spawn(program, [...before, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((go) => {
    if (signal.aborted) go();
    else signal.addEventListener('abort', () => go(), { once: true });
  });
