// `portrait`: what goes back and forth with one person, in sentences. It decides nothing: the order, and
// what is said at all, come from core.

import type { Person, Portrait, Statement, Telling, Vault, Verdict } from '@eachother/core';
import { statementKey } from '@eachother/core';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { portraitJson } from './portrait-json.ts';
import { printPortrait } from './portrait-text.ts';
import { tell, tellProblem } from './tell.ts';
import { inVault, personCalled } from './vault-use.ts';
import { readAllWords } from './words-read.ts';

export const portrait: Command = {
  name: 'portrait',
  summary: 'what goes back and forth between you and one person',
  usage: 'PERSON',
  words: { least: 1, most: 1 },
  options: {
    why: { help: 'what each sentence rests on, and what it cannot see' },
    mirror: { help: 'the same, as the other could read it' },
    all: { help: 'everything there is to say, not only the first three sentences' },
    'not-right': { value: 'KEY', help: 'put a sentence aside because it is not right' },
    hide: { value: 'KEY', help: 'put a sentence aside without a reason' },
    answered: { value: 'KEY', help: 'let a question rest for half a year' },
    fine: { value: 'KEY', help: 'bring a sentence back' },
  },
  run: (call) =>
    inVault(call, async (vault) => {
      const person = await personCalled(call, vault, call.words[0]);
      if (person === undefined) return exit.failed;
      await readAllWords(call, vault);
      const judged = await judge(call, vault, person);
      return judged === exit.done ? drawn(call, vault, person) : judged;
    }),
};

async function drawn(call: Call, vault: Vault, person: Person): Promise<ExitCode> {
  const found = await vault.portrait(person.id, call.now());
  if (!found.ok) {
    await tellProblem(call, { ...found.problem, asked: person.name });
    return exit.failed;
  }
  await showPortrait(call, vault, found.value);
  if (!call.json) hintAtWay(call, found.value);
  return exit.done;
}

/** How to answer what coverage asks. */
function hintAtWay({ terminal }: Call, { person, coverage: { way, cannotSee } }: Portrait): void {
  if (way !== 'not-said' || !cannotSee.includes('calls')) return;
  const name = shown(person.name);
  terminal.aside(say`Elsewhere or here? eachother people "${name}" --way elsewhere, or --way here`);
}

/** Also drawn straight from a file, without a vault on disk. */
export async function showPortrait(call: Call, vault: Vault, portrait: Portrait): Promise<void> {
  const me = (await vault.people()).find((person) => person.isMe);
  const names = { me: me?.name ?? 'you', them: portrait.person.name };
  const telling: Telling = { names, zone: call.zone };
  if (call.json) await call.terminal.write(`${jsonLine(portraitJson(portrait, telling))}\n`);
  else await printPortrait(call, vault, { portrait, telling });
}

const verdicts = {
  'not-right': 'not-right',
  hide: 'hidden',
  answered: 'answered',
  fine: 'fine',
} as const satisfies Record<string, Verdict>;

async function judge(call: Call, vault: Vault, person: Person): Promise<ExitCode> {
  for (const [option, verdict] of Object.entries(verdicts)) {
    const key = textOf(call, option);
    if (key === undefined) continue;
    const statement = await statementWith(call, vault, { person, key });
    if (statement === undefined) {
      await tell(call, {
        kind: 'no-such-statement',
        asked: key,
        message: `Nothing is said of ${person.name} under “${key}”. The keys stand in: eachother portrait PERSON --why --all.`,
      });
      return exit.failed;
    }
    await vault.judge(person.id, statement.quality, key, verdict);
    if (!call.json)
      call.terminal.aside(
        say`${shown(key)}: ${shown(verdict === 'fine' ? 'back again' : 'put aside')}.`,
      );
  }
  return exit.done;
}

interface Judged {
  readonly person: Person;
  readonly key: string;
}

async function statementWith(
  call: Call,
  vault: Vault,
  { person, key }: Judged,
): Promise<Statement | undefined> {
  const found = await vault.portrait(person.id, call.now());
  if (!found.ok) return undefined;
  const { first, own, sections } = found.value;
  const all = sections.flatMap((one) => [...one.statements, ...one.more, ...one.putAside]);
  return [first, own, ...all].find((one) => one !== undefined && statementKey(one) === key);
}
