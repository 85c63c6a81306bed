// What the commands that take files share: opening each, and saying of each what went wrong, so that one
// bad file does not keep the others from being read.

import { fileSource } from '../file-source.ts';
import { exit, type Call, type ExitCode } from './command.ts';
import { tellProblem, type InTheWay } from './tell.ts';

type Opened = Extract<Awaited<ReturnType<typeof fileSource>>, { ok: true }>['value'];

/** Reads each file in turn; `use` tells of its own problems by returning them. */
export async function eachFile(
  call: Call,
  use: (file: Opened, path: string) => Promise<InTheWay | undefined>,
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
  use: (file: Opened, path: string) => Promise<InTheWay | undefined>,
): Promise<InTheWay | undefined> {
  const opened = await fileSource(path);
  if (!opened.ok) return opened.problem;
  await using file = opened.value;
  return await use(file, path);
}
