// `people`: everyone in the vault by name, each with their thread; or one of them, to name anew.

import {
  en,
  personKinds,
  ways,
  type Instant,
  type CircleMember,
  type Person,
  type PersonKind,
  type Vault,
} from '@eachother/core';
import { joined, jsonLine, say, shown } from '../terminal/shown.ts';
import { smallThread } from '../terminal/thread.ts';
import { columnsOf, cut, padded } from '../terminal/width.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { plainJson } from './plain-json.ts';
import { startOf } from './stretch.ts';
import { tell } from './tell.ts';
import { inVault, personCalled } from './vault-use.ts';

export const people: Command = {
  name: 'people',
  summary: 'everyone in your vault; or change what one is called and is to you',
  usage: '[PERSON]',
  words: { least: 0, most: 1 },
  options: {
    kind: { value: personKinds.join('|'), help: 'what this person is to you' },
    name: { value: 'NAME', help: 'what to call this person' },
    way: {
      value: ways.join('|'),
      help: 'how you two talk: by-custom, who begins is left out; elsewhere, nothing is read into quiet',
    },
    died: { value: 'DATE', help: 'has died, on this day: the page turns to memories' },
    'not-died': { help: 'takes that back' },
  },
  run: (call) =>
    inVault(call, (vault) => {
      const [name] = call.words;
      return name === undefined ? listed(call, vault) : changed(call, vault, name);
    }),
};

async function listed(call: Call, vault: Vault): Promise<ExitCode> {
  const circle = [...(await vault.circle())].sort((a, b) =>
    a.person.name.localeCompare(b.person.name),
  );
  if (call.json) {
    for (const member of circle) await call.terminal.write(`${jsonLine(memberJson(member))}\n`);
    return exit.done;
  }
  if (circle.length === 0)
    call.terminal.print(say`Nobody yet. Bring in a conversation: eachother import FILE`);
  for (const kind of personKinds)
    printKind(
      call,
      kind,
      circle.filter(({ person }) => person.kind === kind),
    );
  return exit.done;
}

const standingJson = ({ standing }: Person): unknown => plainJson(standing ?? null);

const memberJson = ({ person, span, moments }: CircleMember): object => ({
  id: person.id,
  name: person.name,
  kind: person.kind,
  way: person.way,
  standing: standingJson(person),
  moments,
  ...(plainJson({ from: span?.from ?? NaN, to: span?.to ?? NaN }) as object),
});

function printKind(
  { terminal, zone }: Call,
  kind: PersonKind,
  members: readonly CircleMember[],
): void {
  if (members.length === 0) return;
  const { paint, width } = terminal;
  const left = Math.min(
    28,
    Math.max(...members.map(({ person }) => columnsOf(shown(person.name)))),
  );
  terminal.print(paint.strong(shown(en.personKind(kind))));
  const date = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    month: 'short',
    year: 'numeric',
  });
  for (const { person, thread, span } of members)
    terminal.print(
      joined([
        say`  ${padded(cut(shown(person.name), left), left)}  `,
        smallThread(thread, Math.min(36, Math.max(8, width - left - 26)), paint),
        paint.quiet(shown(span === undefined ? '' : `  ${date.formatRange(span.from, span.to)}`)),
      ]),
    );
}

async function changed(call: Call, vault: Vault, asked: string): Promise<ExitCode> {
  const person = await personCalled(call, vault, asked);
  if (person === undefined) return exit.failed;
  const wrong = Object.entries(choices).find(([option, known]) => {
    const chosen = textOf(call, option);
    return chosen !== undefined && !known.some((one) => one === chosen);
  });
  if (wrong !== undefined) {
    const [option, known] = wrong;
    await tell(call, {
      kind: `unknown-${option}`,
      message: `“${textOf(call, option)}” is not one of ${known.join(', ')}.`,
    });
    return exit.misused;
  }
  const name = textOf(call, 'name');
  const kind = personKinds.find((one) => one === textOf(call, 'kind'));
  const way = ways.find((one) => one === textOf(call, 'way'));
  const died = diedOf(call);
  if (died === 'no-date') return noDate(call);
  const change = { ...(name && { name }), ...(kind && { kind }), ...(way && { way }) };
  await vault.changePerson(person.id, { ...change, ...(died !== undefined && { died }) });
  const now = (await vault.people()).find(({ id }) => id === person.id);
  return printPerson(call, now ?? person);
}

function diedOf(call: Call): Instant | 'not' | 'no-date' | undefined {
  if (call.options.has('not-died')) return 'not';
  const date = textOf(call, 'died');
  return date === undefined ? undefined : (startOf(call, date, 0) ?? 'no-date');
}

async function noDate(call: Call): Promise<ExitCode> {
  await tell(call, { kind: 'no-such-day', message: 'Say the day as 2026-03-15.' });
  return exit.misused;
}

/** What an option may be, where only some words will do. */
const choices: Readonly<Record<string, readonly string[]>> = { kind: personKinds, way: ways };

async function printPerson({ terminal, json }: Call, person: Person): Promise<ExitCode> {
  if (json) await terminal.write(`${jsonLine({ ...person, standing: standingJson(person) })}\n`);
  else terminal.print(say`${shown(person.name)}, ${shown(person.kind)}`);
  return exit.done;
}
