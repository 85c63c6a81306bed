// `restore`: brings an export back, the whole of it or nothing. It goes into an empty vault; into the place of
// what is there only when that is said, and sure.

import type { Restored, SourceFile, Vault } from '@eachother/core';
import { progressLine } from '../terminal/progress.ts';
import { counted, jsonLine, say } from '../terminal/shown.ts';
import { exit, type Call, type Command } from './command.ts';
import { eachFile } from './files.ts';
import { isSure, yes } from './sure.ts';
import type { InTheWay } from './tell.ts';
import { inVault } from './vault-use.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'bring back what “export” wrote as JSON',
  usage: 'FILE',
  words: { least: 1, most: 1 },
  options: {
    replace: { help: 'give up what is in the vault now' },
    ...yes,
  },
  run: (call) =>
    inVault(call, async (vault) =>
      (await mayBegin(call)) ? eachFile(call, (file) => back(call, vault, file)) : exit.failed,
    ),
};

const mayBegin = async (call: Call): Promise<boolean> =>
  !call.options.has('replace') ||
  (await isSure(
    call,
    say`Give up what is in your vault now for what is in the file? It cannot be brought back. [yes/no]`,
  ));

async function back(call: Call, vault: Vault, file: SourceFile): Promise<InTheWay | undefined> {
  const { terminal, options, signal } = call;
  const choices = { replace: options.has('replace') };
  const done = await vault.restore(
    file,
    choices,
    ({ bytes, size }) => terminal.status(progressLine(bytes, size, say``, terminal.width)),
    signal,
  );
  terminal.status(undefined);
  if (!done.ok) return done.problem;
  await told(call, done.value);
  return undefined;
}

async function told({ terminal, json }: Call, restored: Restored): Promise<void> {
  const { people, moments } = restored;
  if (json) await terminal.write(`${jsonLine(restored)}\n`);
  else
    terminal.print(
      say`Back again: ${counted(moments, 'moment')}, ${counted(people, 'person', 'people')}.`,
    );
}
