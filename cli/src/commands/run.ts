// From the words of a shell to a command: which one, with which options, and what was wrong with them.

import { parseArgs } from 'node:util';
import {
  en,
  toInstant,
  toWallTime,
  toZone,
  zoneClock,
  type DateOrder,
  type Instant,
  type Result,
  type Zone,
} from '@eachother/core';
import { failed, ok } from '@eachother/core';
import { isSynced, vaultFolder, type Surroundings } from '../places.ts';
import { say, shown, type Shown } from '../terminal/shown.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { commands } from './all.ts';
import { exit, shared, type Call, type Command, type ExitCode, type Options } from './command.ts';
import { helpOf, overview } from './usage.ts';
import { vaultsIn } from './vaults.ts';

/** The machine a command runs on; tests bring a small one. */
export interface Machine {
  readonly surroundings: Surroundings;
  /** The machine's own zone. */
  readonly zone: string;
  readonly now: () => number;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

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
    throw error;
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

const dateOrders: readonly string[] = ['dmy', 'mdy', 'ymd'] satisfies readonly DateOrder[];

function worldOf(
  options: ReadonlyMap<string, string | true>,
  machine: Machine,
): Result<Omit<Call, 'commands' | 'words' | 'options'>, Shown> {
  const given = (name: keyof typeof shared): string | undefined => {
    const value = options.get(name);
    return value === true ? undefined : value;
  };
  const zone = toZone(given('zone') ?? machine.zone);
  if (!zone.ok) return failed(shown(en.problem(zone.problem)));
  const clock = clockOf(given('now'), zone.value, machine);
  if (!clock.ok) return clock;
  const dateOrder = given('date-order');
  if (dateOrder !== undefined && !dateOrders.includes(dateOrder))
    return failed(say`“${shown(dateOrder)}” is no date order. Use dmy, mdy or ymd.`);
  const folder = given('vault') ?? vaultFolder(machine.surroundings);
  if (isSynced(folder))
    machine.terminal.aside(
      say`Note: ${shown(folder)} looks like a folder that is copied elsewhere. Your vault belongs on this device; choose another place with --vault.`,
    );
  return ok({
    json: options.has('json'),
    me: given('me'),
    dateOrder: dateOrder as DateOrder | undefined,
    zone: zone.value,
    now: clock.value,
    vaults: vaultsIn(folder),
    terminal: machine.terminal,
    signal: machine.signal,
  });
}

const isoTime =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/u;

/** A moment without a zone of its own is one on the wall of the zone in use. */
function clockOf(
  iso: string | undefined,
  zone: Zone,
  machine: Machine,
): Result<() => Instant, Shown> {
  if (iso === undefined) return ok(() => toInstant(machine.now()));
  const parts = isoTime.exec(iso);
  const at = parts === null ? NaN : Date.parse(dated(iso, parts[7]));
  if (Number.isNaN(at))
    return failed(say`“${shown(iso)}” is no moment I can read. Write it like 2026-03-15T18:00.`);
  const instant =
    parts?.[7] === undefined ? zoneClock(zone).instantOf(toWallTime(at)) : toInstant(at);
  return ok(() => instant);
}

function dated(iso: string, offset: string | undefined): string {
  const written = iso.replace(' ', 'T');
  if (offset !== undefined) return written;
  return written.includes('T') ? `${written}Z` : `${written}T00:00Z`;
}
