// How a ritual is printed.

import { en, type Instant, type Person, type RitualSeen } from '@eachother/core';
import { joined, say, shown, type Shown } from '../terminal/shown.ts';
import type { Call } from './command.ts';
import { plainJson } from './plain-json.ts';

const nameIn = (people: readonly Person[], { ritual }: RitualSeen): string | undefined =>
  people.find(({ id }) => id === ritual.person)?.name;

export function printRitual(call: Call, seen: RitualSeen, people: readonly Person[]): void {
  const { terminal, zone } = call;
  const { id, what, counts } = seen.ritual;
  const name = nameIn(people, seen);
  const withWhom = name === undefined ? say`` : say` (${shown(name)})`;
  terminal.print(say`#${id} ${terminal.paint.strong(shown(what))}${withWhom}`);
  terminal.print(
    say`   ${shown(en.rhythm({ ...seen.ritual, zone }))}; ${shown(en.counts(counts))}`,
  );
  const lines = [stateOf(call, seen), shown(en.kept(seen.kept))].filter((line) => line !== '');
  if (lines.length > 0) terminal.print(say`   ${joined(lines, ' ')}`);
}

function stateOf(call: Call, { ritual, due, next }: RitualSeen): Shown {
  const date = (at: Instant): Shown =>
    shown(new Intl.DateTimeFormat('en-GB', { timeZone: call.zone, dateStyle: 'full' }).format(at));
  if (ritual.ended !== undefined) return say`Ended.`;
  if (ritual.paused !== undefined) return say`At rest.`;
  if (due !== undefined) return say`Its time has come.`;
  return next === undefined ? say`` : say`Next: ${date(next)}.`;
}

export function ritualJson(call: Call, seen: RitualSeen, people: readonly Person[]) {
  const { id, what, counts, rhythm, start, paused, ended } = seen.ritual;
  const iso = (at: Instant | undefined): string | null =>
    at === undefined ? null : new Date(at).toISOString();
  return {
    id,
    what,
    person: nameIn(people, seen) ?? null,
    rhythm,
    rhythmText: en.rhythm({ ...seen.ritual, zone: call.zone }),
    counts,
    start: iso(start),
    paused: iso(paused),
    ended: iso(ended),
    next: iso(seen.next),
    due: seen.due !== undefined,
    kept: seen.kept,
    lately: seen.lately.map(({ key, state, moment }) => ({
      date: key.split('/').at(-1),
      state,
      moment: plainJson(moment ?? null),
    })),
  };
}
