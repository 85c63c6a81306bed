// `reflect`: the question of today, and the private journal. Nothing that is written here is read, counted or
// analysed by any other command.

import { type Person, type Question, type Reflection, type Vault } from '@eachother/core';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { printQuestion, printReflection, reflectionJson } from './reflections.ts';
import { isSure, yes } from './sure.ts';
import { tell } from './tell.ts';
import { inVault, personCalled } from './vault-use.ts';
import { writtenText } from './written-text.ts';

export const reflect: Command = {
  name: 'reflect',
  summary: 'a question to write about, and your private journal',
  usage: '[TEXT | another | list | find WORDS | edit ID [TEXT] | delete ID]',
  words: { least: 0, most: Infinity },
  options: {
    write: { help: 'write in your $EDITOR, or take what is piped in' },
    free: { help: 'without a question' },
    person: { value: 'PERSON', help: 'of whom it is; with list and find, only of them' },
    limit: { value: 'N', help: 'how many to show (20)' },
    ...yes,
  },
  run: (call) =>
    inVault(call, async (vault) => {
      const asked = textOf(call, 'person');
      const person = asked === undefined ? undefined : await personCalled(call, vault, asked);
      if (asked !== undefined && person === undefined) return exit.failed;
      const [first = '', ...rest] = call.words;
      const act = acts.get(first) ?? ((use: Use) => write(use, call.words.join(' ')));
      return act({ call, vault, person }, rest.join(' '));
    }),
};

interface Use {
  readonly call: Call;
  readonly vault: Vault;
  readonly person: Person | undefined;
}

type Act = (use: Use, rest: string) => Promise<ExitCode>;

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['another', another],
  ['list', (use) => listed(use, '')],
  ['find', listed],
  ['edit', edit],
  ['delete', remove],
]);

async function write({ call, vault, person }: Use, given: string): Promise<ExitCode> {
  const question = call.options.has('free') ? undefined : await vault.todaysQuestion();
  if (given === '' && !call.options.has('write')) return ask(call, question);
  const text = given === '' ? await writtenText(call, '', question?.text) : given;
  if (text === undefined) return nothingWritten(call);
  const written = await vault.reflect({
    person: person?.id,
    moment: undefined,
    question: question?.key,
    text,
  });
  return print({ call, vault }, written);
}

async function ask(call: Call, question: Question | undefined): Promise<ExitCode> {
  if (question === undefined) return nothingWritten(call);
  if (call.json) await call.terminal.write(`${jsonLine({ question })}\n`);
  else printQuestion(call, question);
  return exit.done;
}

async function another({ call, vault }: Use): Promise<ExitCode> {
  await vault.passQuestion((await vault.todaysQuestion()).key);
  return ask(call, await vault.todaysQuestion());
}

async function listed({ call, vault, person }: Use, words: string): Promise<ExitCode> {
  const limit = Math.max(1, Number(textOf(call, 'limit') ?? 20) || 20);
  const found = await vault.reflections({ words, limit, ...(person && { person: person.id }) });
  for (const one of found) await print({ call, vault }, one);
  if (found.length === 0 && !call.json)
    call.terminal.print(words === '' ? say`Nothing written yet.` : say`Nothing found.`);
  return exit.done;
}

async function edit({ call, vault }: Use, rest: string): Promise<ExitCode> {
  const [, id = '', given = ''] = /^(\S+)\s*([^]*)$/u.exec(rest) ?? [];
  const found = await reflectionCalled(call, vault, id);
  if (found === undefined) return exit.failed;
  const text = given === '' ? await writtenText(call, found.text, undefined) : given;
  if (text === undefined) return nothingWritten(call);
  const changed = { ...found, text };
  await vault.putReflection(changed);
  return print({ call, vault }, changed);
}

async function remove({ call, vault }: Use, id: string): Promise<ExitCode> {
  const found = await reflectionCalled(call, vault, id);
  if (found === undefined) return exit.failed;
  if (!(await isSure(call, say`Delete what you wrote there? It cannot be brought back. [yes/no]`)))
    return exit.failed;
  await vault.deleteReflection(found.id);
  if (call.json) await call.terminal.write(`${jsonLine({ reflection: found.id, removed: 1 })}\n`);
  else call.terminal.print(say`Deleted.`);
  return exit.done;
}

async function reflectionCalled(
  call: Call,
  vault: Vault,
  word: string,
): Promise<Reflection | undefined> {
  const found = await vault.reflection(Number(word.replace('#', '')));
  if (found === undefined)
    await tell(call, {
      kind: 'no-such-reflection',
      asked: word,
      message: `Nothing is written under “${word}”. “eachother reflect list” shows the numbers.`,
    });
  return found;
}

async function nothingWritten(call: Call): Promise<ExitCode> {
  await tell(call, {
    kind: 'nothing-written',
    message:
      'Nothing was written, and nothing is kept. Write it after the command, pipe it in with --write, or name an editor in $EDITOR.',
  });
  return exit.misused;
}

async function print(
  { call, vault }: Pick<Use, 'call' | 'vault'>,
  one: Reflection,
): Promise<ExitCode> {
  const person = (await vault.people()).find(({ id }) => id === one.person);
  if (call.json) await call.terminal.write(`${jsonLine(reflectionJson(one, person))}\n`);
  else printReflection(call, one, shown(person?.name ?? ''));
  return exit.done;
}
