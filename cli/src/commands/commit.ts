// `commit`: words and acts. What someone said they would do: found ones wait for one word of yours, and for each the
// word on what became of it. Nothing is called broken here.

import type { CommitmentProblem, CommitmentShown, NewStep, Result, Vault } from '@eachother/core';
import { jsonLine, say } from '../terminal/shown.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { addCommitment } from './commit-add.ts';
import { commitmentJson, foundJson, namesIn, printCommitment, printFound } from './commitments.ts';
import { daysAsked } from './days-asked.ts';
import { tell } from './tell.ts';
import { personCalled } from './vault-use.ts';
import { inWordsOf } from './words-read.ts';

export const commit: Command = {
  name: 'commit',
  summary: 'what you two said you would do, and what became of it',
  usage:
    '[list [PERSON] | found [PERSON] | add TEXT | keep ID | not ID | happened ID | moved ID --to DAY | let-go ID | fell-through ID | undo ID]',
  words: { least: 0, most: Infinity },
  options: {
    with: { value: 'PERSON', help: 'with whom, when the line to add does not say' },
    by: { value: 'me|them', help: 'whose it is, when the line to add does not say' },
    to: { value: 'DAY', help: 'with moved and add, the day: "Friday", "next week", 2026-03-15' },
    'no-word': { help: 'with let-go: nothing was said about it' },
  },
  run: (call) =>
    inWordsOf(call, (vault) => {
      const [act = 'list', ...rest] = call.words;
      const use = acts.get(act);
      return use === undefined ? notAnAct(call, act) : use({ call, vault, rest });
    }),
};

interface Use {
  readonly call: Call;
  readonly vault: Vault;
  readonly rest: readonly string[];
}

type Act = (use: Use) => Promise<ExitCode>;

const simple: readonly (readonly [string, (call: Call) => NewStep])[] = [
  ['keep', () => ({ kind: 'kept' })],
  ['not', () => ({ kind: 'not-a-promise' })],
  ['happened', () => ({ kind: 'happened' })],
  ['fell-through', () => ({ kind: 'fell-through' })],
  ['let-go', ({ options }) => ({ kind: 'let-go', word: !options.has('no-word') })],
];

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['list', listed],
  ['found', found],
  ['add', addCommitment],
  ['moved', moved],
  ['undo', undone],
  ...simple.map(([name, step]): [string, Act] => [name, (use) => tapped(use, step(use.call))]),
]);

async function notAnAct(call: Call, act: string): Promise<ExitCode> {
  await tell(call, {
    kind: 'not-understood',
    message: `“${act}” is none of: ${[...acts.keys()].join(', ')}.`,
  });
  return exit.misused;
}

async function listed({ call, vault, rest }: Use): Promise<ExitCode> {
  const person = rest.length === 0 ? undefined : await personCalled(call, vault, rest.join(' '));
  if (rest.length > 0 && person === undefined) return exit.failed;
  const all = await vault.commitments(person?.id);
  for (const one of all) await print({ call, vault }, one);
  if (call.json) return exit.done;
  const waiting = (await vault.foundCommitments(person?.id)).length;
  if (all.length === 0) call.terminal.print(say`Nothing is kept here yet.`);
  if (waiting > 0)
    call.terminal.aside(say`${waiting} found in the words, waiting: eachother commit found`);
  else if (all.length === 0)
    call.terminal.aside(say`Add one: eachother commit add "call Maya on Sunday"`);
  return exit.done;
}

async function found({ call, vault, rest }: Use): Promise<ExitCode> {
  const person = rest.length === 0 ? undefined : await personCalled(call, vault, rest.join(' '));
  if (rest.length > 0 && person === undefined) return exit.failed;
  const names = await namesIn(vault);
  const waiting = await vault.foundCommitments(person?.id);
  for (const one of waiting)
    if (call.json) await call.terminal.write(`${jsonLine(foundJson(one, names))}\n`);
    else printFound(call, one, names);
  if (waiting.length === 0 && !call.json)
    call.terminal.print(say`Nothing waits for a word of yours.`);
  return exit.done;
}

async function moved(use: Use): Promise<ExitCode> {
  const to = daysAsked(use.call, textOf(use.call, 'to') ?? use.rest.slice(1).join(' '));
  if (to !== undefined) return tapped(use, { kind: 'moved', to });
  await tell(use.call, { kind: 'no-such-day', message: 'Say to which day: --to Friday.' });
  return exit.misused;
}

/** On a found one by its moment, or on one that is kept by its number. */
async function tapped({ call, vault, rest }: Use, step: NewStep): Promise<ExitCode> {
  const id = Number(rest[0]?.replace('#', ''));
  const waiting = (await vault.foundCommitments()).find(({ moment }) => moment === id);
  const done: Result<CommitmentShown, CommitmentProblem> =
    waiting === undefined
      ? await vault.stepCommitment(Number.isSafeInteger(id) ? id : 0, step)
      : await vault.takeUp(waiting, step);
  if (!done.ok) return noSuchOne(call, rest[0] ?? '');
  await print({ call, vault }, done.value);
  return exit.done;
}

async function noSuchOne(call: Call, asked: string): Promise<ExitCode> {
  await tell(call, {
    kind: 'no-such-commitment',
    message: `There is none with the number “${asked}”. They stand in: eachother commit list, eachother commit found.`,
  });
  return exit.failed;
}

async function undone({ call, vault, rest }: Use): Promise<ExitCode> {
  const id = Number(rest[0]?.replace('#', ''));
  if (!Number.isSafeInteger(id)) return noSuchOne(call, rest[0] ?? '');
  await vault.takeBackStep(id);
  const left = (await vault.commitments()).find((one) => one.id === id);
  if (left !== undefined) await print({ call, vault }, left);
  else if (call.json) await call.terminal.write(`${jsonLine({ id, removed: true })}\n`);
  else call.terminal.print(say`Taken back.`);
  return exit.done;
}

async function print(
  { call, vault }: Pick<Use, 'call' | 'vault'>,
  one: CommitmentShown,
): Promise<void> {
  const names = await namesIn(vault);
  if (call.json) await call.terminal.write(`${jsonLine(commitmentJson(one, names))}\n`);
  else printCommitment(call, one, names);
}
