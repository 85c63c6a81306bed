// What a command is. To add one: a file beside this one and one line in all.ts; usage and help are
// computed from what it says of itself.

import type { DateOrder, Instant, Zone } from '@eachother/core';
import type { Terminal } from '../terminal/terminal.ts';
import type { Vaults } from './vaults.ts';

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands after the name: `FILE...`. */
  readonly usage: string;
  /** How many words it takes. */
  readonly words: { readonly least: number; readonly most: number };
  /** Its own options, beside the shared ones. */
  readonly options: Options;
  run(call: Call): Promise<ExitCode>;
}

export type Options = Readonly<Record<string, Option>>;

export interface Option {
  /** What to put after it, for help; an option without is a switch. */
  readonly value?: string;
  readonly help: string;
}

/** Options every command takes. */
export const shared = {
  json: { help: 'print for programs: one JSON object a line' },
  me: { value: 'NAME', help: 'which of the people in a file is you' },
  'date-order': { value: 'dmy|mdy|ymd', help: 'how to read dates that can be read two ways' },
  zone: { value: 'ZONE', help: 'the time zone of files and dates, like Asia/Kolkata' },
  now: { value: 'ISO', help: 'take this moment for now' },
  vault: { value: 'DIR', help: 'where your vault is kept' },
  help: { help: 'how to use a command' },
} as const satisfies Options;

/** What the shell is told at the end. */
export const exit = { done: 0, failed: 1, misused: 2, cancelled: 130 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** One use of a command: what was asked, and the world it is asked in. */
export interface Call {
  /** Every command there is, for help. */
  readonly commands: readonly Command[];
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string | true>;
  readonly json: boolean;
  readonly me: string | undefined;
  readonly dateOrder: DateOrder | undefined;
  readonly zone: Zone;
  now(): Instant;
  readonly vaults: Vaults;
  readonly terminal: Terminal;
  /** Aborted when the person changes their mind (Ctrl-C). */
  readonly signal: AbortSignal;
}

export function textOf(call: Call, option: string): string | undefined {
  const value = call.options.get(option);
  return value === true ? undefined : value;
}
