// `season`: a stretch in which no pattern is held against anyone: illness, exams, a move, grief. "There is a
// reason" is an answer to what a portrait asks.

import {
  seasonKinds,
  whoseSeason,
  type MarkedSeason,
  type PersonId,
  type Vault,
} from '@eachother/core';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, type Call, type Command, type ExitCode } from './command.ts';
import { nameOf, notOneOf, oneOf, seasonJson } from './seasons.ts';
import { noStretch, spanOf, spanOptions, spanText } from './stretch.ts';
import { tell } from './tell.ts';
import { inVault, personCalled } from './vault-use.ts';

export const season: Command = {
  name: 'season',
  summary: 'mark a stretch in which no pattern is held against anyone',
  usage: 'PERSON|me [NAME]',
  words: { least: 1, most: 2 },
  options: {
    ...spanOptions,
    kind: { value: seasonKinds.join('|'), help: 'what kind of season it is' },
    whose: { value: whoseSeason.join('|'), help: 'yours, theirs, or of you both' },
    remove: { help: 'take the season of this name away again' },
  },
  run: (call) =>
    inVault(call, async (vault) => {
      const tie = await tieCalled(call, vault, call.words[0]);
      if (tie === undefined) return exit.failed;
      const name = call.words[1] ?? nameOf(call);
      if (name === undefined) return listed(call, await seasonsOf(vault, tie));
      return call.options.has('remove')
        ? removed(call, vault, { tie, name })
        : marked(call, vault, { tie, name });
    }),
};

/** One tie, or all of them at once: what is mine lies on every one. */
interface Tie {
  readonly person: PersonId | undefined;
}

async function tieCalled(call: Call, vault: Vault, word: string): Promise<Tie | undefined> {
  if (word.toLowerCase() === 'me') return { person: undefined };
  const person = await personCalled(call, vault, word);
  return person && { person: person.id };
}

const seasonsOf = async (vault: Vault, { person }: Tie): Promise<readonly MarkedSeason[]> =>
  (await vault.seasons(person)).filter((one) => person !== undefined || one.person === undefined);

async function listed(call: Call, seasons: readonly MarkedSeason[]): Promise<ExitCode> {
  for (const one of seasons) await printSeason(call, one);
  return exit.done;
}

interface Named {
  readonly tie: Tie;
  readonly name: string;
}

async function marked(call: Call, vault: Vault, { tie, name }: Named): Promise<ExitCode> {
  const span = spanOf(call);
  if (span === undefined) return noStretch(call);
  const kind = oneOf(call, 'kind', seasonKinds, 'other');
  const whose = oneOf(call, 'whose', whoseSeason, tie.person === undefined ? 'me' : 'both');
  if (kind === undefined || whose === undefined) return notOneOf(call);
  await printSeason(call, await vault.markSeason({ person: tie.person, span, name, kind, whose }));
  return exit.done;
}

async function removed(call: Call, vault: Vault, { tie, name }: Named): Promise<ExitCode> {
  const found = (await seasonsOf(vault, tie)).filter((one) => one.name === name);
  for (const { id } of found) await vault.removeSeason(id);
  if (found.length > 0) return listed(call, found);
  await tell(call, {
    kind: 'no-such-season',
    message: `There is no season “${name}”. They stand in: eachother season PERSON.`,
  });
  return exit.failed;
}

async function printSeason(call: Call, one: MarkedSeason): Promise<void> {
  const { terminal } = call;
  if (call.json) return terminal.write(`${jsonLine(seasonJson(one))}\n`);
  terminal.print(say`${shown(one.name)}, ${shown(spanText(one.span, call))}`);
}
