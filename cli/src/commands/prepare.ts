// `prepare`: a conversation that is being prepared, as far as its page is written. Sentences are chosen in the
// app, where their receipts can be opened; the steps can also be written from here.

import {
  isTended,
  stepKeys,
  type Person,
  type Preparation,
  type Steps,
  type Vault,
} from '@eachother/core';
import { counted, jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, type Call, type Command, type ExitCode } from './command.ts';
import { preparationJson, printPreparation } from './preparations.ts';
import { tell } from './tell.ts';
import { inVault, personCalled } from './vault-use.ts';

export const prepare: Command = {
  name: 'prepare',
  summary: 'a conversation you are preparing: its page as far as it is written',
  usage: 'PERSON',
  words: { least: 1, most: 1 },
  options: {
    steps: { help: `write steps, piped in as JSON: {"feel": "…"}; ${stepKeys.join(', ')}, draft` },
  },
  run: (call) =>
    inVault(call, async (vault) => {
      const person = await personCalled(call, vault, call.words[0]);
      if (person === undefined) return exit.failed;
      if (!isTended(person)) return noTalk(call, person);
      return call.options.has('steps') ? write(call, vault, person) : shownAll(call, vault, person);
    }),
};

async function noTalk(call: Call, { name }: Person): Promise<ExitCode> {
  await tell(call, {
    kind: 'no-talk-to-prepare',
    message: `No conversation is prepared with ${name}. There is room to write: eachother reflect --person "${name}" --free --write`,
  });
  return exit.failed;
}

async function shownAll(call: Call, vault: Vault, person: Person): Promise<ExitCode> {
  const all = await vault.preparations(person.id);
  if (call.json)
    for (const one of all) await call.terminal.write(`${jsonLine(preparationJson(one, person))}\n`);
  else if (all.length === 0)
    call.terminal.print(say`Nothing is being prepared with ${shown(person.name)} yet.`);
  else await printPreparation(call, vault, { preparation: all[0], person });
  if (!call.json && all.length > 1)
    call.terminal.aside(say`${counted(all.length - 1, 'earlier page')} with --json.`);
  return exit.done;
}

async function write(call: Call, vault: Vault, person: Person): Promise<ExitCode> {
  const given = stepsIn((await call.terminal.piped?.()) ?? '');
  if (given === undefined) {
    await tell(call, {
      kind: 'not-understood',
      message: `Pipe in one JSON object of texts under these names: ${stepKeys.join(', ')}, draft.`,
    });
    return exit.misused;
  }
  const [latest] = await vault.preparations(person.id);
  const page = latest ?? (await begun(vault, person));
  const { draft = page.draft, ...steps } = given;
  await vault.keepPreparation({ ...page, draft, steps: { ...page.steps, ...steps } });
  return shownAll(call, vault, person);
}

async function begun(vault: Vault, { id }: Person): Promise<Preparation> {
  const made = await vault.beginPreparation(id);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}

type Given = Partial<Steps> & { readonly draft?: string };

const names: ReadonlySet<string> = new Set([...stepKeys, 'draft']);

function stepsIn(text: string): Given | undefined {
  const given = parsed(text);
  if (typeof given !== 'object' || given === null) return undefined;
  const parts = Object.entries(given);
  const fit = parts.every(([name, value]) => names.has(name) && typeof value === 'string');
  return fit && parts.length > 0 ? given : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
