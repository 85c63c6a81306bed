// `log`: one moment by hand, in a line of plain words. How the line was read is printed, because only the
// person who wrote it knows whether that is right.

import {
  en,
  readNote,
  type Named,
  type NewNote,
  type NoteReading,
  type Person,
  type Vault,
} from '@eachother/core';
import { joined, jsonLine, say, shown, type Shown } from '../terminal/shown.ts';
import { folded } from '../terminal/width.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { dateText } from './moments.ts';
import { tell } from './tell.ts';
import { inVault, personCalled, tellWhich } from './vault-use.ts';

export const log: Command = {
  name: 'log',
  summary: 'note a moment in plain words: "coffee with Maya yesterday, she asked about dad"',
  usage: 'TEXT',
  words: { least: 1, most: Infinity },
  options: {
    with: { value: 'PERSON', help: 'with whom, when the line does not say' },
    'dry-run': { help: 'only show how the line is read' },
  },
  run: (call) =>
    inVault(call, async (vault) => {
      const people = await vault.people();
      const reading = readNote(call.words.join(' '), { now: call.now(), zone: call.zone, people });
      const who = await whoOf(call, vault, { reading, people });
      if (who === undefined) return exit.failed;
      return call.options.has('dry-run')
        ? toldReading(call, reading, who)
        : kept(call, vault, { reading, who });
    }),
};

/** Someone of the vault, or a name that is new to it. */
type Who = Person | { readonly name: string };

async function whoOf(
  call: Call,
  vault: Vault,
  { reading, people }: { readonly reading: NoteReading; readonly people: readonly Person[] },
): Promise<readonly Who[] | undefined> {
  const given = textOf(call, 'with');
  if (given !== undefined) {
    const person = await personCalled(call, vault, given);
    return person && [person];
  }
  if (reading.people.length === 0) return askedWho(call, people);
  const unclear = reading.people.find((one) => one.kind === 'unclear');
  if (unclear === undefined) return reading.people.map((one) => settled(one, people));
  await tellWhich(call, unclear.name, unclear.candidates);
  return undefined;
}

const settled = (named: Named, people: readonly Person[]): Who =>
  (named.kind === 'known' ? people.find(({ id }) => id === named.person) : undefined) ?? {
    name: named.name,
  };

async function askedWho(
  call: Call,
  people: readonly Person[],
): Promise<readonly Who[] | undefined> {
  const name = await call.terminal.ask?.(say`With whom was that?`, call.signal);
  if (name) {
    const same = people.find((person) => person.name.toLowerCase() === name.toLowerCase());
    return [same ?? { name }];
  }
  await tell(call, {
    kind: 'who-was-it',
    message: 'I do not see with whom that was. Say it with --with PERSON.',
  });
  return undefined;
}

interface Note {
  readonly reading: NoteReading;
  readonly who: readonly Who[];
}

async function kept(call: Call, vault: Vault, { reading, who }: Note): Promise<ExitCode> {
  const { kind, at, by, text, deed, seconds } = reading;
  const ids: number[] = [];
  for (const one of who) {
    const person = 'id' in one ? one.id : { name: one.name };
    const more = {
      ...(deed === undefined ? {} : { deed }),
      ...(seconds === undefined ? {} : { seconds }),
    };
    const note: NewNote = { kind, at, by, text, person, ...more };
    ids.push((await vault.note(note)).id);
  }
  await toldReading(call, reading, who, ids);
  return exit.done;
}

async function toldReading(
  call: Call,
  reading: NoteReading,
  who: readonly Who[],
  ids: readonly number[] = [],
): Promise<ExitCode> {
  const { terminal, json, zone } = call;
  if (json) {
    const { kind, at, by, text, deed } = reading;
    const people = who.map(({ name }, k) => ({ name, moment: ids[k] ?? null }));
    await terminal.write(
      `${jsonLine({ kind, at: new Date(at).toISOString(), by, text, deed: deed ?? null, people })}\n`,
    );
    return exit.done;
  }
  terminal.print(
    joined([
      terminal.paint.strong(actText(reading, who)),
      say`, ${shown(dateText(reading.at, zone))}`,
      shown(reading.dated ? '.' : ', taken to be now.'),
    ]),
  );
  if (reading.deed !== undefined) terminal.print(deedLine(call, reading.deed, who));
  for (const line of folded(shown(reading.text), terminal.width, '    ')) terminal.print(line);
  for (const one of who)
    if (!('id' in one)) terminal.print(say`${shown(one.name)} is new in your vault.`);
  for (const id of ids)
    terminal.print(terminal.paint.quiet(say`To take it back: eachother undo --moment ${id}`));
  return exit.done;
}

const deedLine = (
  { zone }: Call,
  deed: NonNullable<NoteReading['deed']>,
  who: readonly Who[],
): Shown => {
  const them = who.map(({ name }) => name).join(' and ');
  return say`    ${shown(en.deed(deed, { names: { me: '', them }, zone }))}`;
};

const acts = {
  met: (names: string, mine: boolean) => `You and ${names} met, begun by ${mine ? 'you' : names}`,
  called: (names: string, mine: boolean) => (mine ? `You called ${names}` : `${names} called you`),
  said: (names: string, mine: boolean) =>
    mine ? `You wrote to ${names}` : `${names} wrote to you`,
  noted: (names: string) => `A note about ${names}`,
} satisfies { [K in NoteReading['kind']]: (names: string, mine: boolean) => string };

const actText = ({ kind, by }: NoteReading, who: readonly Who[]): Shown =>
  shown(acts[kind](who.map(({ name }) => name).join(' and '), by === 'me'));
