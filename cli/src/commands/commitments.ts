// Commitments for people and for programs: whose, what, for when, and how it stands.

import {
  en,
  type CommitmentShown,
  type FoundCommitment,
  type PersonId,
  type Saying,
  type Span,
  type Vault,
  type Zone,
} from '@eachother/core';
import { joined, say, shown, type Shown } from '../terminal/shown.ts';
import { folded } from '../terminal/width.ts';
import type { Call } from './command.ts';
import { plainJson } from './plain-json.ts';

export type Names = ReadonlyMap<PersonId, string>;

export const namesIn = async (vault: Vault): Promise<Names> =>
  new Map((await vault.people()).map(({ id, name }) => [id, name]));

interface Line extends Saying {
  readonly person: PersonId;
}

export function printCommitment(call: Call, one: CommitmentShown, names: Names): void {
  head(call, one, names, [en.standing(one.standing), daysText(one.days, call.zone)], one.id);
  words(call, one.what);
}

export function printFound(call: Call, one: FoundCommitment, names: Names): void {
  const again = one.again.length === 0 ? '' : 'said again since';
  const said = `said on ${dateText(one.said, call.zone)}`;
  head(call, one, names, [said, daysText(one.due, call.zone), again], one.moment);
  words(call, one.what);
}

function head(
  { terminal: { paint, print } }: Call,
  { by, person }: Line,
  names: Names,
  beside: readonly string[],
  id: number,
): void {
  const other = shown(names.get(person) ?? '');
  const who: Shown =
    by === 'me'
      ? joined([paint.mine(say`you`), say` to ${other}`])
      : joined([paint.theirs(other), say` to you`]);
  const rest = beside.filter((text) => text !== '').join(', ');
  print(joined([who, say`  ${shown(rest)}  `, paint.quiet(say`#${id}`)]));
}

function words({ terminal }: Call, what: string): void {
  for (const line of folded(shown(what), terminal.width, '    ')) terminal.print(line);
}

const dateText = (at: number, zone: Zone): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'medium' }).format(at);

const daysText = (days: Span | undefined, zone: Zone): string =>
  days === undefined
    ? ''
    : `for ${new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'medium' }).formatRange(days.from, days.to - 1)}`;

const iso = (at: number): string => new Date(at).toISOString();

export const commitmentJson = (one: CommitmentShown, names: Names): object => ({
  id: one.id,
  person: names.get(one.person) ?? null,
  by: one.by,
  what: one.what,
  said: iso(one.said),
  days: one.days === undefined ? null : plainJson(one.days),
  standing: one.standing,
  moment: one.moment ?? null,
  shownBy: one.shownBy,
  course: plainJson(one.course),
});

export const foundJson = (one: FoundCommitment, names: Names): object => ({
  moment: one.moment,
  person: names.get(one.person) ?? null,
  by: one.by,
  what: one.what,
  said: iso(one.said),
  days: one.due === undefined ? null : plainJson(one.due),
  again: one.again,
});
