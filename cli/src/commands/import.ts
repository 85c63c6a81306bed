// `import`: brings a conversation into the vault. The same file again adds nothing; what was stopped half
// way was not begun.

import type { ImportDone, Problem, SourceFile, Vault } from '@eachother/core';
import { progressLine } from '../terminal/progress.ts';
import { counted, jsonLine, say, shown } from '../terminal/shown.ts';
import { surveyed } from './choices.ts';
import type { Call, Command } from './command.ts';
import { eachFile } from './files.ts';
import { printSurvey } from './survey.ts';
import { inVault } from './vault-use.ts';

export const importing: Command = {
  name: 'import',
  summary: 'bring a conversation into your vault; the same file again adds nothing',
  usage: 'FILE...',
  words: { least: 1, most: Infinity },
  options: {
    keep: {
      value: 'words|counts',
      help: 'keep what was written (words), or only when and who (counts)',
    },
  },
  run: (call) =>
    inVault(call, (vault) => eachFile(call, (file, path) => bring(call, vault, { file, path }))),
};

interface Brought {
  readonly file: SourceFile;
  readonly path: string;
}

async function bring(
  call: Call,
  vault: Vault,
  { file, path }: Brought,
): Promise<Problem | undefined> {
  const { terminal, json, signal } = call;
  const ready = await surveyed(call, vault, file);
  if (!ready.ok) return ready.problem;
  const { survey, choices } = ready.value;
  if (!json) printSurvey(survey, terminal);
  const done = await vault.import(
    file,
    choices,
    ({ bytes, size, saved }) =>
      terminal.status(
        progressLine(
          bytes,
          size,
          say`${shown(saved.toLocaleString('en-GB'))} saved`,
          terminal.width,
        ),
      ),
    signal,
  );
  terminal.status(undefined);
  if (!done.ok) return done.problem;
  if (json) await terminal.write(`${jsonLine(doneJson(done.value, path))}\n`);
  else printDone(call, done.value);
  return undefined;
}

const doneJson = (done: ImportDone, file: string): object => ({
  file,
  import: done.id,
  added: done.added,
  known: done.known,
  gestures: done.gestures,
  system: done.system,
  doubts: done.doubts,
  people: done.people.map(({ id, name, kind, isMe }) => ({ id, name, kind, isMe })),
});

function printDone({ terminal }: Call, { id, added, known, people }: ImportDone): void {
  const { quiet, strong } = terminal.paint;
  const before = known > 0 ? say`, ${counted(known, 'moment')} known already` : say``;
  terminal.print(strong(say`${counted(added, 'moment')} brought in${before}.`));
  terminal.print(
    quiet(say`People here did not ask to be analysed. Keep it to yourself and to helping.`),
  );
  const other = people.find((person) => !person.isMe);
  if (other !== undefined) terminal.print(say`Look: eachother portrait "${shown(other.name)}"`);
  terminal.print(quiet(say`To take it back: eachother undo ${id}`));
}
