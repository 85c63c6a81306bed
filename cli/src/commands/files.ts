// What the commands that take files share: opening each, and saying of each what went wrong, so that one
// bad file does not keep the others from being read.

import { en, type Problem, type ReadProblem } from '@eachother/core';
import { fileSource } from '../file-source.ts';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, type Call, type ExitCode } from './command.ts';

type Opened = Extract<Awaited<ReturnType<typeof fileSource>>, { ok: true }>['value'];

/** Reads each file in turn; `use` tells of its own problems by returning them. */
export async function eachFile(
  call: Call,
  use: (file: Opened, path: string) => Promise<Problem | undefined>,
): Promise<ExitCode> {
  let code: ExitCode = exit.done;
  for (const path of call.words) {
    const problem = await oneFile(path, use);
    if (problem === undefined) continue;
    await tellProblem(call, problem, path);
    if (problem.kind === 'cancelled') return exit.cancelled;
    code = exit.failed;
  }
  return code;
}

async function oneFile(
  path: string,
  use: (file: Opened, path: string) => Promise<Problem | undefined>,
): Promise<Problem | undefined> {
  const opened = await fileSource(path);
  if (!opened.ok) return opened.problem satisfies ReadProblem;
  await using file = opened.value;
  return use(file, path);
}

/** What to pass where nobody can be asked. */
const hints = new Map<Problem['kind'], string>([
  ['who-is-me', 'Say it with --me NAME.'],
  ['date-order', 'Say it with --date-order dmy, mdy or ymd.'],
]);

export async function tellProblem(call: Call, problem: Problem, file?: string): Promise<void> {
  const { terminal, json } = call;
  terminal.status(undefined);
  const hint = hints.get(problem.kind);
  const message = en.problem(problem) + (hint === undefined ? '' : ` ${hint}`);
  if (!json) return terminal.aside(say`${shown(message)}`);
  const facts = { ...problem, message };
  await terminal.write(
    `${jsonLine(file === undefined ? { problem: facts } : { file, problem: facts })}\n`,
  );
}
