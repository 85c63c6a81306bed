// `undo`: takes back a whole import, or a moment noted by hand. Without a number it lists what there is.

import { toMomentId, type PastImport, type Vault } from '@eachother/core';
import { counted, jsonLine, say, shown } from '../terminal/shown.ts';
import { folded } from '../terminal/width.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { dateText } from './moments.ts';
import { tell, tellProblem } from './tell.ts';
import { inVault } from './vault-use.ts';

export const undo: Command = {
  name: 'undo',
  summary: 'take an import back as a whole; without a number, list them',
  usage: '[IMPORT]',
  words: { least: 0, most: 1 },
  options: { moment: { value: 'ID', help: 'take back this one moment' } },
  run: (call) =>
    inVault(call, async (vault) => {
      const moment = textOf(call, 'moment');
      if (moment !== undefined) return withoutMoment(call, vault, moment);
      const [word] = call.words;
      if (word === undefined) return listed(call, vault);
      return /^#?\d+$/u.test(word)
        ? undone(call, vault, Number(word.replace('#', '')))
        : notANumber(call, word);
    }),
};

async function notANumber(call: Call, word: string): Promise<ExitCode> {
  await tell(call, {
    kind: 'not-a-number',
    message: `“${word}” is not the number of an import. “eachother undo” lists them.`,
  });
  return exit.misused;
}

async function listed({ terminal, json, zone }: Call, vault: Vault): Promise<ExitCode> {
  const past = await vault.imports();
  if (past.length === 0 && !json) terminal.print(say`Nothing was brought in yet.`);
  for (const one of past)
    if (json) await terminal.write(`${jsonLine({ ...one, at: new Date(one.at).toISOString() })}\n`);
    else
      for (const line of folded(shown(importText(one, dateText(one.at, zone))), terminal.width))
        terminal.print(line);
  return exit.done;
}

const importText = ({ id, file, format, added, people }: PastImport, at: string): string =>
  `${id}  ${at}  ${file} (${format}): ${counted(added, 'moment')} with ${people.slice(0, 5).join(', ')}`;

async function undone(call: Call, vault: Vault, id: number): Promise<ExitCode> {
  const result = await vault.undo(id);
  if (!result.ok) {
    await tellProblem(call, result.problem);
    return exit.failed;
  }
  const { removed } = result.value;
  if (call.json) await call.terminal.write(`${jsonLine({ import: id, removed })}\n`);
  else call.terminal.print(say`Import ${id} is taken back: ${counted(removed, 'moment')} removed.`);
  return exit.done;
}

async function withoutMoment(call: Call, vault: Vault, word: string): Promise<ExitCode> {
  const id = toMomentId(Number(word.replace('#', '')));
  const [there] = await vault.moments({ ids: [id], limit: 1 });
  if (there === undefined) {
    await tell(call, { kind: 'no-such-moment', message: `There is no moment ${word}.` });
    return exit.failed;
  }
  await vault.deleteMoment(id);
  if (call.json) await call.terminal.write(`${jsonLine({ moment: id, removed: 1 })}\n`);
  else call.terminal.print(say`Taken back.`);
  return exit.done;
}
