// `season`: a stretch in which no pattern is held against anyone: illness, exams, a move, grief. "There is a
// reason" is an answer to what a portrait asks.

import {
  daysFromCivil,
  day,
  en,
  isGoingOn,
  seasonKinds,
  stillGoingOn,
  toWallTime,
  whoseSeason,
  zoneClock,
  type Instant,
  type MarkedSeason,
  type PersonId,
  type Span,
  type Vault,
} from '@eachother/core';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { plainJson } from './plain-json.ts';
import { tell } from './tell.ts';
import { inVault, personCalled } from './vault-use.ts';

/** From when to when; shared with hard times. */
export const spanOptions = {
  from: { value: 'DATE', help: 'the first day, as 2026-03-15' },
  to: { value: 'DATE', help: 'the last day; otherwise today' },
  'going-on': { help: 'it is not over yet' },
} as const;

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

/** What a season without a name of its own is called. */
export function nameOf(call: Call): string | undefined {
  const kind = seasonKinds.find((one) => one === textOf(call, 'kind'));
  return kind && en.seasonKind(kind);
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

/** Undefined: it is none of these words. */
export function oneOf<T extends string>(
  call: Call,
  option: string,
  words: readonly T[],
  usual: T,
): T | undefined {
  const said = textOf(call, option);
  return said === undefined ? usual : words.find((word) => word === said);
}

export async function notOneOf(call: Call): Promise<ExitCode> {
  await tell(call, {
    kind: 'unknown-kind',
    message: `--kind is one of ${seasonKinds.join(', ')}; --whose one of ${whoseSeason.join(', ')}.`,
  });
  return exit.misused;
}

export async function noStretch(call: Call): Promise<ExitCode> {
  await tell(call, {
    kind: 'no-such-stretch',
    message: 'Say from when to when: --from 2026-03-15 --to 2026-05-01.',
  });
  return exit.misused;
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

/** Whole days on the wall; undefined while a date is missing, does not exist, or comes too early. */
export function spanOf(call: Call): Span | undefined {
  const from = startOf(call, textOf(call, 'from') ?? '', 0);
  const last = textOf(call, 'to');
  const now = call.options.has('going-on') ? stillGoingOn : call.now();
  const to = last === undefined ? now : startOf(call, last, 1);
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}

export function startOf({ zone }: Call, date: string, daysLater: number): Instant | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? [];
  if (dayOfMonth === undefined || !isDay(Number(year), Number(month), Number(dayOfMonth)))
    return undefined;
  const days = daysFromCivil(Number(year), Number(month), Number(dayOfMonth)) + daysLater;
  return zoneClock(zone).instantOf(toWallTime(days * day));
}

/** There is no 31st of February. */
const isDay = (year: number, month: number, dayOfMonth: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  dayOfMonth >= 1 &&
  daysFromCivil(year, month, dayOfMonth) <
    daysFromCivil(year + Math.floor(month / 12), (month % 12) + 1, 1);

export const seasonJson = ({ id, person, name, kind, whose, knew, span }: MarkedSeason) => ({
  id,
  person: person ?? null,
  name,
  kind,
  whose,
  knew,
  ...spanJson(span),
});

export const spanJson = (span: Span): object => ({
  ...(plainJson(span) as object),
  ...(isGoingOn(span) && { to: null }),
});

export function spanText(span: Span, { zone }: Call): string {
  const date = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'medium' });
  return isGoingOn(span)
    ? `since ${date.format(span.from)}`
    : date.formatRange(span.from, span.to - 1);
}

async function printSeason(call: Call, one: MarkedSeason): Promise<void> {
  const { terminal } = call;
  if (call.json) return terminal.write(`${jsonLine(seasonJson(one))}\n`);
  terminal.print(say`${shown(one.name)}, ${shown(spanText(one.span, call))}`);
}
