// `forget`: a person and everything of them, or all there is. What is forgotten cannot be brought back, so
// it is asked, or said with --yes.

import type { Vault } from '@eachother/core';
import { counted, jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, type Call, type Command, type ExitCode } from './command.ts';
import { isSure, yes } from './sure.ts';
import { tell } from './tell.ts';
import { inVault, personCalled } from './vault-use.ts';

export const forget: Command = {
  name: 'forget',
  summary: 'wipe a person and everything of them from your vault',
  usage: 'PERSON',
  words: { least: 0, most: 1 },
  options: {
    ...yes,
    everything: { help: 'wipe all there is instead of one person' },
  },
  run: (call) =>
    inVault(call, (vault) => {
      const [name] = call.words;
      if (call.options.has('everything')) return everything(call, vault);
      return name === undefined ? nobodyNamed(call) : person(call, vault, name);
    }),
};

async function nobodyNamed(call: Call): Promise<ExitCode> {
  await tell(call, { kind: 'nobody-named', message: 'Say whom: eachother forget PERSON.' });
  return exit.misused;
}

async function person(call: Call, vault: Vault, asked: string): Promise<ExitCode> {
  const found = await personCalled(call, vault, asked);
  if (found === undefined) return exit.failed;
  const sure = await isSure(
    call,
    say`Wipe everything of ${shown(found.name)}? It cannot be brought back. [yes/no]`,
  );
  if (!sure) return exit.failed;
  const { moments } = await vault.forget(found.id);
  if (call.json) await call.terminal.write(`${jsonLine({ person: found.name, moments })}\n`);
  else
    call.terminal.print(
      say`${shown(found.name)} is forgotten: ${counted(moments, 'moment')} wiped.`,
    );
  return exit.done;
}

async function everything(call: Call, vault: Vault): Promise<ExitCode> {
  if (!(await isSure(call, say`Wipe your whole vault? It cannot be brought back. [yes/no]`)))
    return exit.failed;
  await vault.deleteAll();
  if (call.json) await call.terminal.write(`${jsonLine({ everything: true })}\n`);
  else call.terminal.print(say`Everything is gone.`);
  return exit.done;
}
