// From the words of a shell to a command: which one, with which options, and what was wrong with them.

import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '@eachother/core';
import { say, shown, type Shown } from '../terminal/shown.ts';
import { placeOf, whyNot } from '../place-problem.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { commands } from './all.ts';
import { exit, shared, type Call, type Command, type ExitCode, type Options } from './command.ts';
import { worldOf, type Machine } from './machine.ts';
import { tell } from './tell.ts';
import { helpOf, overview } from './usage.ts';

export async function run(words: readonly string[], machine: Machine): Promise<ExitCode> {
  const { terminal } = machine;
  const found = commandIn(words);
  if (!found.ok) return misused(terminal, found.problem);
  if (found.value === undefined) {
    overview(commands, terminal);
    return words.length === 0 || words.some((word) => helps.has(word)) ? exit.done : exit.misused;
  }
  const command = found.value;
  const call = callOf(command, words, machine);
  if (!call.ok) return misused(terminal, call.problem, command);
  if (call.value.options.has('help')) {
    helpOf(command, terminal);
    return exit.done;
  }
  return attempted(command, call.value);
}

const helps = new Set(['-h', '--help']);

async function attempted(command: Command, call: Call): Promise<ExitCode> {
  try {
    const code = await command.run(call);
    return call.signal.aborted && code !== exit.done ? exit.cancelled : code;
  } catch (error) {
    if (call.signal.aborted) return exit.cancelled;
    const why = whyNot(error);
    if (why === undefined) throw error;
    const message = `“${placeOf(error)}” cannot be used: ${why}. Choose another place.`;
    await tell(call, { kind: 'place', message });
    return exit.failed;
  } finally {
    call.terminal.status(undefined);
  }
}

function misused(terminal: Terminal, why: Shown, command?: Command): ExitCode {
  terminal.aside(why);
  const more = command === undefined ? '' : ` ${command.name}`;
  terminal.aside(say`Try: eachother help${shown(more)}`);
  return exit.misused;
}

/** The first word that is neither an option nor an option's value. */
function commandIn(words: readonly string[]): Result<Command | undefined, Shown> {
  const { tokens } = parseArgs({
    args: [...words],
    options: parseable(shared),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const name = tokens.find((token) => token.kind === 'positional')?.value;
  if (name === undefined)
    return ok(words.includes('--version') ? commandCalled('version') : undefined);
  const command = commandCalled(name);
  return command === undefined ? failed(say`There is no command “${shown(name)}”.`) : ok(command);
}

const commandCalled = (name: string): Command | undefined =>
  commands.find((command) => command.name === name);

const parseable = (options: Options): ParseOptions =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(name === 'help' ? { short: 'h' } : {}),
      },
    ]),
  );
type ParseOptions = Record<string, { type: 'boolean' | 'string'; short?: string }>;

interface Parsed {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string | true>;
}

function parsed(command: Command, words: readonly string[]): Result<Parsed, Shown> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: parseable({ version: { help: '' }, ...shared, ...command.options }),
      allowPositionals: true,
    });
    const options = new Map(Object.entries(values) as [string, string | true][]);
    return ok({ words: positionals.slice(1), options });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failed(say`${shown(error.message.split('. ')[0] ?? '')}.`);
  }
}

function callOf(command: Command, args: readonly string[], machine: Machine): Result<Call, Shown> {
  const read = parsed(command, args);
  if (!read.ok) return read;
  const { words, options } = read.value;
  const { least, most } = command.words;
  if (!options.has('help') && (words.length < least || words.length > most))
    return failed(say`Usage: eachother ${shown(command.name)} ${shown(command.usage)}`);
  const world = worldOf(options, machine);
  return world.ok ? ok({ commands, words, options, ...world.value }) : world;
}
