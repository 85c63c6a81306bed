// `season`: a stretch in which no pattern is held against anyone: illness, exams, a move, grief. "There is a
// reason" is an answer to what a portrait asks.

import {
  daysFromCivil,
  day,
  toWallTime,
  zoneClock,
  type Instant,
  type Person,
  type Season,
  type Span,
  type Vault,
} from '@eachother/core';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { plainJson } from './plain-json.ts';
import { tell } from './tell.ts';
import { inVault, personCalled } from './vault-use.ts';

export const season: Command = {
  name: 'season',
  summary: 'mark a stretch in which no pattern is held against anyone',
  usage: 'PERSON [NAME]',
  words: { least: 1, most: 2 },
  options: {
    from: { value: 'DATE', help: 'the first day, as 2026-03-15' },
    to: { value: 'DATE', help: 'the last day; otherwise today' },
    remove: { help: 'take the season of this name away again' },
  },
  run: (call) =>
    inVault(call, async (vault) => {
      const person = await personCalled(call, vault, call.words[0]);
      if (person === undefined) return exit.failed;
      const name = call.words[1];
      if (name === undefined) return listed(call, await seasonsOf(call, vault, person));
      return call.options.has('remove')
        ? removed(call, vault, { person, name })
        : marked(call, vault, { person, name });
    }),
};

interface Named {
  readonly person: Person;
  readonly name: string;
}

async function seasonsOf(call: Call, vault: Vault, { id }: Person): Promise<readonly Season[]> {
  const found = await vault.portrait(id, call.now());
  return found.ok ? found.value.seasons : [];
}

async function listed(call: Call, seasons: readonly Season[]): Promise<ExitCode> {
  for (const one of seasons) await printSeason(call, one);
  return exit.done;
}

async function marked(call: Call, vault: Vault, { person, name }: Named): Promise<ExitCode> {
  const span = spanOf(call);
  if (span === undefined) {
    await tell(call, {
      kind: 'no-such-stretch',
      message: 'Say from when to when: --from 2026-03-15 --to 2026-05-01.',
    });
    return exit.misused;
  }
  await printSeason(call, await vault.addSeason(person.id, span, name));
  return exit.done;
}

async function removed(call: Call, vault: Vault, { person, name }: Named): Promise<ExitCode> {
  const found = (await seasonsOf(call, vault, person)).filter((one) => one.name === name);
  for (const { id } of found) await vault.removeSeason(id);
  if (found.length > 0) return listed(call, found);
  await tell(call, {
    kind: 'no-such-season',
    message: `There is no season “${name}”. They stand in: eachother season PERSON.`,
  });
  return exit.failed;
}

/** Whole days on the wall; undefined while a date is missing, does not exist, or comes too early. */
export function spanOf(call: Call): Span | undefined {
  const from = startOf(call, textOf(call, 'from') ?? '', 0);
  const last = textOf(call, 'to');
  const to = last === undefined ? call.now() : startOf(call, last, 1);
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}

function startOf({ zone }: Call, date: string, daysLater: number): Instant | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? [];
  if (dayOfMonth === undefined || Number(month) > 12 || Number(dayOfMonth) > 31) return undefined;
  const days = daysFromCivil(Number(year), Number(month), Number(dayOfMonth)) + daysLater;
  return zoneClock(zone).instantOf(toWallTime(days * day));
}

async function printSeason(call: Call, { id, name, span }: Season): Promise<void> {
  const { terminal, zone } = call;
  if (call.json)
    return terminal.write(`${jsonLine({ id, name, ...(plainJson(span) as object) })}\n`);
  const date = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'medium' });
  terminal.print(say`${shown(name)}, ${shown(date.formatRange(span.from, span.to - 1))}`);
}
