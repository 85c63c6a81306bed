// `meaning`: what give and take means to you, in your own words and by a few acts; it decides what a portrait
// tells first. What it meant before stays in the history.

import {
  actCards,
  actKeyOf,
  actKeys,
  channels,
  en,
  type ActKey,
  type ChosenAct,
  type Meaning,
  type Person,
  type Vault,
  type WrittenMeaning,
} from '@eachother/core';
import { joined, jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, type Call, type Command, type ExitCode } from './command.ts';
import { meaningJson, printMeaning } from './meanings.ts';
import { tell, tellProblem } from './tell.ts';
import { inVault, personCalled } from './vault-use.ts';
import { writtenText } from './written-text.ts';

export const meaning: Command = {
  name: 'meaning',
  summary: 'what give and take means to you, and the acts by which you know it',
  usage:
    '[show | write [TEXT] | acts [ACT...] | history | remove ID | channels PERSON [CHANNEL...]]',
  words: { least: 0, most: 40 },
  options: {},
  run: (call) =>
    inVault(call, (vault) => {
      const [first = 'show', ...rest] = call.words;
      return (parts.get(first) ?? unknown)({ call, vault }, rest);
    }),
};

interface Use {
  readonly call: Call;
  readonly vault: Vault;
}
type Part = (use: Use, rest: readonly string[]) => Promise<ExitCode>;

const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['show', show],
  ['write', write],
  ['acts', choose],
  ['history', history],
  ['remove', remove],
  ['channels', elsewhere],
]);

async function unknown({ call }: Use): Promise<ExitCode> {
  await tell(call, {
    kind: 'not-understood',
    message: `After “meaning” comes one of ${[...parts.keys()].join(', ')}, or nothing.`,
  });
  return exit.misused;
}

const blank: WrittenMeaning = { words: '', acts: [] };
const newest = async ({ vault }: Use): Promise<WrittenMeaning> =>
  (await vault.meanings())[0] ?? blank;

async function show({ call, vault }: Use): Promise<ExitCode> {
  const [found] = await vault.meanings();
  if (found !== undefined) return print(call, found);
  if (!call.json)
    call.terminal.print(
      say`Nothing written yet. What does give and take mean to you? eachother meaning write "…"`,
    );
  return exit.done;
}

async function write(use: Use, rest: readonly string[]): Promise<ExitCode> {
  const { call } = use;
  const before = await newest(use);
  const question = 'What does give and take mean to you?';
  const given = rest.join(' ');
  const words = given === '' ? await writtenText(call, before.words, question) : given;
  return keep(use, { ...before, words: words ?? '' });
}

async function choose(use: Use, rest: readonly string[]): Promise<ExitCode> {
  if (rest.length === 0) return cards(use);
  return keep(use, { ...(await newest(use)), acts: rest.map(actFrom) });
}

/** `remembers`, `remembers=knows my exam dates`, or an act of one's own. */
function actFrom(word: string): ChosenAct {
  const [key = '', ...said] = word.split('=');
  const card = actKeyOf(key.trim()) ?? actSaid(key);
  return { card, words: card === undefined ? word : said.join('=') };
}

/** A card by its words, or by how they begin: “feeds me”. */
const actSaid = (words: string): ActKey | undefined =>
  actKeys.find((key) => {
    const [beginning] = en.act(key).split(/[,:]/u);
    return [en.act(key), beginning].includes(words.trim().toLowerCase());
  });

async function cards({ call }: Use): Promise<ExitCode> {
  for (const act of actKeys) {
    const { shows, unseen } = actCards[act];
    if (call.json)
      await call.terminal.write(`${jsonLine({ act, text: en.act(act), shows, unseen })}\n`);
    else call.terminal.print(joined([shown(act.padEnd(24)), shown(en.act(act))]));
  }
  if (!call.json)
    call.terminal.aside(
      say`Choose three to five: eachother meaning acts remembers "asks-back=wants to know the rest" "an act of your own"`,
    );
  return exit.done;
}

async function keep({ call, vault }: Use, written: WrittenMeaning): Promise<ExitCode> {
  const kept = await vault.keepMeaning(written);
  if (kept.ok) return print(call, kept.value);
  await tellProblem(call, kept.problem);
  return exit.failed;
}

async function history({ call, vault }: Use): Promise<ExitCode> {
  for (const one of await vault.meanings()) await print(call, one);
  return exit.done;
}

async function remove({ call, vault }: Use, [word = '']: readonly string[]): Promise<ExitCode> {
  const id = Number(word.replace('#', ''));
  if (!(await vault.meanings()).some((one) => one.id === id)) {
    await tell(call, {
      kind: 'no-such-meaning',
      asked: word,
      message: `Nothing is kept under “${word}”. The numbers stand in: eachother meaning history.`,
    });
    return exit.failed;
  }
  await vault.removeMeaning(id);
  if (call.json) await call.terminal.write(`${jsonLine({ meaning: id, removed: 1 })}\n`);
  else call.terminal.print(say`Removed.`);
  return exit.done;
}

async function print(call: Call, one: Meaning): Promise<ExitCode> {
  if (call.json) await call.terminal.write(`${jsonLine(meaningJson(one))}\n`);
  else printMeaning(call, one);
  return exit.done;
}

/** How else the two reach each other: shown, or said anew. */
async function elsewhere(
  { call, vault }: Use,
  [name = '', ...given]: readonly string[],
): Promise<ExitCode> {
  const person = await personCalled(call, vault, name);
  if (person === undefined) return exit.failed;
  const odd = given.find((one) => one !== 'none' && !channels.some((channel) => channel === one));
  if (odd !== undefined) {
    await tell(call, {
      kind: 'no-such-channel',
      message: `“${odd}” is none of ${channels.join(', ')}, none.`,
    });
    return exit.misused;
  }
  if (given.length > 0)
    await vault.keepChannels(
      person.id,
      channels.filter((one) => given.includes(one)),
    );
  return printChannels({ call, vault }, person);
}

async function printChannels({ call, vault }: Use, { id, name }: Person): Promise<ExitCode> {
  const found = await vault.channels(id);
  if (call.json) await call.terminal.write(`${jsonLine({ person: name, channels: found })}\n`);
  else if (found.length === 0) call.terminal.print(say`Nothing said of ${shown(name)} yet.`);
  for (const one of call.json ? [] : found)
    call.terminal.print(say`${shown(one)}  ${shown(en.channel(one))}`);
  return exit.done;
}
