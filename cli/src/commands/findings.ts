// `findings`: what the qualities see, straight from a file. The vault it is brought into lives in memory and
// is gone afterwards. Programs get the numbers, people the portrait.

import type { Person, SourceFile, Vault } from '@eachother/core';
import { progressLine } from '../terminal/progress.ts';
import { jsonLine, shown } from '../terminal/shown.ts';
import { surveyed } from './choices.ts';
import type { Call, Command } from './command.ts';
import { eachFile } from './files.ts';
import { findingsJson } from './findings-json.ts';
import { coverageJson } from './portrait-json.ts';
import { showPortrait } from './portrait.ts';
import { tellProblem, type InTheWay } from './tell.ts';
import { readAllWords } from './words-read.ts';

export const findings: Command = {
  name: 'findings',
  summary: 'what can be seen in a file, nothing stored; numbers with --json',
  usage: 'FILE...',
  words: { least: 1, most: Infinity },
  options: {
    ungated: { help: 'with --json: estimates too where there is not enough to say' },
    why: { help: 'what each sentence rests on, and what it cannot see' },
    mirror: { help: 'the same, as the other could read it' },
    all: { help: 'everything there is to say, not only the first three sentences' },
  },
  run: (call) => eachFile(call, (file, path) => inMemory(call, file, path)),
};

async function inMemory(call: Call, file: SourceFile, path: string): Promise<InTheWay | undefined> {
  const opened = await call.vaults.inMemory(call);
  if (!opened.ok) return opened.problem;
  const vault = opened.value;
  try {
    return await brought(call, vault, { file, path });
  } finally {
    await vault.close();
  }
}

interface Brought {
  readonly file: SourceFile;
  readonly path: string;
}

async function brought(
  call: Call,
  vault: Vault,
  { file, path }: Brought,
): Promise<InTheWay | undefined> {
  const ready = await surveyed(call, vault, file);
  if (!ready.ok) return ready.problem;
  const { terminal, signal } = call;
  const done = await vault.import(
    file,
    ready.value.choices,
    ({ bytes, size }) =>
      terminal.status(progressLine(bytes, size, shown(file.name), terminal.width)),
    signal,
  );
  terminal.status(undefined);
  if (!done.ok) return done.problem;
  await readAllWords(call, vault);
  const ties = (await vault.circle()).filter(({ moments }) => moments > 0);
  for (const { person } of ties) await toldOf(call, vault, { person, path });
  return ties.length === 0 ? onlyGroups(file) : undefined;
}

const onlyGroups = (file: SourceFile): InTheWay => ({
  kind: 'no-one-to-one',
  message: `There is no conversation of two in “${file.name}”. Groups are counted, but nothing is read into them.`,
});

interface Tie {
  readonly person: Person;
  readonly path: string;
}

async function toldOf(call: Call, vault: Vault, { person, path }: Tie): Promise<void> {
  if (call.json) return writeFindings(call, vault, { person, path });
  const found = await vault.portrait(person.id, call.now());
  if (found.ok) await showPortrait(call, vault, found.value);
  else await tellProblem(call, { ...found.problem, asked: person.name });
}

async function writeFindings(call: Call, vault: Vault, { person, path }: Tie): Promise<void> {
  const found = await vault.findings(person.id);
  if (!found.ok) return tellProblem(call, { ...found.problem, asked: person.name }, path);
  const me = (await vault.people()).find(({ isMe }) => isMe);
  const names = { me: me?.name ?? '', them: person.name };
  const line = {
    file: path,
    ...names,
    coverage: coverageJson(found.value.coverage, { names, zone: call.zone }),
    findings: findingsJson(found.value.findings, call.options.has('ungated')),
  };
  await call.terminal.write(`${jsonLine(line)}\n`);
}
