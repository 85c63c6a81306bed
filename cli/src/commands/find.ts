// `find`: words in everything that was brought in or noted, newest first; or moments by their number.

import { toMomentId, type MomentQuery } from '@eachother/core';
import { jsonLine, say } from '../terminal/shown.ts';
import { exit, textOf, type Call, type Command } from './command.ts';
import { momentJson, printMoment } from './moments.ts';
import { tell } from './tell.ts';
import { inVault, personCalled } from './vault-use.ts';

export const find: Command = {
  name: 'find',
  summary: 'search what was said, newest first',
  usage: '[WORDS...]',
  words: { least: 0, most: Infinity },
  options: {
    person: { value: 'PERSON', help: 'only what went back and forth with this person' },
    limit: { value: 'N', help: 'how many to show (20)' },
    id: { value: 'ID,ID', help: 'these moments: the receipts of a sentence' },
  },
  run: (call) =>
    inVault(call, async (vault) => {
      const asked = textOf(call, 'person');
      const person = asked === undefined ? undefined : await personCalled(call, vault, asked);
      if (asked !== undefined && person === undefined) return exit.failed;
      const query = queryOf(call);
      if (query === undefined) {
        await tell(call, {
          kind: 'nothing-asked',
          message: 'Say which words to look for, or --id, or --person.',
        });
        return exit.misused;
      }
      const found = await vault.moments({ ...query, ...(person && { person: person.id }) });
      for (const one of found)
        if (call.json) await call.terminal.write(`${jsonLine(momentJson(one))}\n`);
        else printMoment(one, call.terminal, call);
      if (found.length === 0 && !call.json) call.terminal.print(say`Nothing found.`);
      return exit.done;
    }),
};

function queryOf(call: Call): MomentQuery | undefined {
  const words = call.words.join(' ').trim();
  const ids = textOf(call, 'id')
    ?.split(',')
    .map((id) => toMomentId(Number(id.replace('#', ''))));
  const limit = Math.min(1000, Math.max(1, Number(textOf(call, 'limit') ?? 20) || 20));
  if (words === '' && ids === undefined && !call.options.has('person')) return undefined;
  return { limit, ...(words !== '' && { words }), ...(ids && { ids }) };
}
