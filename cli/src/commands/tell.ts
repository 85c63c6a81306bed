// How a command says that something is in the way: a sentence for people, beside the output; an object for
// programs, within it.

import { en, type Problem } from '@eachother/core';
import { jsonLine, shown } from '../terminal/shown.ts';
import { folded } from '../terminal/width.ts';
import type { Call } from './command.ts';

export interface Told extends Readonly<Record<string, unknown>> {
  readonly kind: string;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

export async function tell({ terminal, json }: Call, told: Told, file?: string): Promise<void> {
  terminal.status(undefined);
  if (!json) {
    for (const line of folded(shown(told.message), terminal.width)) terminal.aside(line);
    return;
  }
  const line = file === undefined ? { problem: told } : { file, problem: told };
  await terminal.write(`${jsonLine(line)}\n`);
}

/** What to pass where nobody can be asked. */
const hints = new Map<Problem['kind'], string>([
  ['who-is-me', ' Say it with --me NAME.'],
  ['date-order', ' Say it with --date-order dmy, mdy or ymd.'],
  ['me-was-another', ' “eachother undo” lists the imports; with a number it takes one back.'],
  ['vault-not-empty', ' Say it with --replace.'],
]);

/** Something of core's that its language has words for, or a command's own. */
export type InTheWay = Problem | Told;

export const tellProblem = (call: Call, problem: InTheWay, file?: string): Promise<void> =>
  tell(call, isTold(problem) ? problem : toldOf(problem), file);

const isTold = (problem: InTheWay): problem is Told => 'message' in problem;

const toldOf = (problem: Problem): Told => ({
  ...problem,
  message: en.problem(problem) + (hints.get(problem.kind) ?? ''),
});
