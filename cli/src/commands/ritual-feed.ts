// `ritual feed`: the rituals as a calendar that a calendar program on this machine may subscribe to while `serve`
// runs. Its address is a secret: nobody can guess it, and it can be taken back.

import { jsonLine, say, shown } from '../terminal/shown.ts';
import { feedPath, noFeed, newFeed, readFeed, writeFeed, type Feed } from '../server/feed.ts';
import { usualPort } from '../server/port.ts';
import { exit, type ExitCode } from './command.ts';
import type { Use } from './ritual.ts';
import { tell } from './tell.ts';

export async function feed({ call }: Use, [said]: readonly string[]): Promise<ExitCode> {
  const { folder } = call.vaults;
  if (said === 'on') {
    const made = newFeed({
      names: call.options.has('names') ? 'whole' : 'short',
      words: call.options.has('with-words') ? 'kept' : 'left-out',
    });
    await writeFeed(folder, made);
    return printed(call, made);
  }
  if (said === 'off') {
    await noFeed(folder);
    return printed(call, undefined);
  }
  if (said === undefined) return printed(call, await readFeed(folder));
  await tell(call, { kind: 'not-understood', message: 'Say on or off: eachother ritual feed on' });
  return exit.misused;
}

async function printed({ terminal, json }: Use['call'], feed: Feed | undefined): Promise<ExitCode> {
  const path = feed === undefined ? null : feedPath(feed);
  if (json) await terminal.write(`${jsonLine({ feed: path })}\n`);
  else if (path === null) terminal.print(say`The feed is off.`);
  else {
    terminal.print(say`While “eachother serve” runs, your calendar on this machine can read:`);
    terminal.print(say`http://127.0.0.1:${usualPort}${shown(path)}`);
    terminal.aside(
      say`Whoever uses this account can read it too. Take it back with: eachother ritual feed off`,
    );
  }
  return exit.done;
}
