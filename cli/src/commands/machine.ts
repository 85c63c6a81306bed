// The machine a command runs on, and what the shared options say of it: which zone, which now, which vault.

import {
  en,
  failed,
  ok,
  toInstant,
  toWallTime,
  toZone,
  zoneClock,
  type DateOrder,
  type Instant,
  type Result,
  type Zone,
} from '@eachother/core';
import { vaultFolder, type Surroundings } from '../places.ts';
import { say, shown, type Shown } from '../terminal/shown.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Call, shared } from './command.ts';
import { vaultsIn } from './vaults.ts';

/** Tests bring a small one. */
export interface Machine {
  readonly surroundings: Surroundings;
  /** The machine's own zone. */
  readonly zone: string;
  readonly now: () => number;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

const dateOrders: readonly string[] = ['dmy', 'mdy', 'ymd'] satisfies readonly DateOrder[];

/** What a command is told of the world: by its options, else by the machine. */
export function worldOf(
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
