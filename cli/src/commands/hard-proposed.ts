// What `hard` proposes from the words: it waits for one word of the user's, with its latest signs.

import type { ProposedHardTime, Vault } from '@eachother/core';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, type Call, type ExitCode } from './command.ts';
import { printMoment } from './moments.ts';
import { spanJson, spanText } from './stretch.ts';
import { tell } from './tell.ts';

interface Use {
  readonly call: Call;
  readonly vault: Vault;
}

export async function proposed({ call, vault }: Use): Promise<ExitCode> {
  const found = await vault.proposedHardTimes();
  for (const one of found) await printProposed({ call, vault }, one);
  if (found.length === 0 && !call.json)
    call.terminal.print(say`Nothing waits. A hard time is only proposed from several messages.`);
  return exit.done;
}

async function printProposed({ call, vault }: Use, one: ProposedHardTime): Promise<void> {
  const { terminal, zone } = call;
  const { moment, whose, person, span, knew, signs } = one;
  if (call.json)
    return terminal.write(
      `${jsonLine({ moment, whose, person: person?.id ?? null, name: person?.name ?? null, ...spanJson(span), knew, signs })}\n`,
    );
  const whoseText = whose === 'me' ? 'You' : (person?.name ?? '');
  terminal.print(
    say`#${moment}  ${shown(whoseText)}, ${shown(spanText(span, call))}. Was this a hard time?`,
  );
  for (const shownMoment of await vault.moments({ ids: signs.slice(-3), limit: 3 }))
    printMoment(shownMoment, terminal, { zone, indent: '    ' });
  terminal.print(
    terminal.paint.quiet(
      say`    eachother hard confirm ${moment} · eachother hard dismiss ${moment}`,
    ),
  );
}

/** What waits under this number; said when nothing does. */
export async function proposalCalled(
  { call, vault }: Use,
  word: string | undefined,
): Promise<ProposedHardTime | undefined> {
  const id = Number(word?.replace('#', ''));
  const found = (await vault.proposedHardTimes()).find(({ moment }) => moment === id);
  if (found === undefined)
    await tell(call, {
      kind: 'no-such-proposal',
      message: `Nothing waits under “${word ?? ''}”. “eachother hard proposed” shows the numbers.`,
    });
  return found;
}
