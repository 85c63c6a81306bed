// One task, in a process of its own, so that its memory is its own: the work's CPU, wall time and the peak
// of the whole process. Runs of the tasks that are compared alternate, and the middle one of each counts.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Measured {
  /** Seconds of processor time, user and system. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Peak resident memory of the process, MiB. */
  readonly memory: number;
  /** What the task says it did: messages read, ties fitted. */
  readonly count: number;
}

export async function measured(work: () => Promise<number>): Promise<Measured> {
  const cpu = process.cpuUsage();
  const from = process.hrtime.bigint();
  const count = await work();
  const used = process.cpuUsage(cpu);
  return {
    cpu: (used.user + used.system) / 1e6,
    wall: Number(process.hrtime.bigint() - from) / 1e9,
    memory: process.resourceUsage().maxRSS / 1024,
    count,
  };
}

const program = fileURLToPath(new URL('task.mjs', import.meta.url));

export function inOwnProcess(task: string, args: readonly string[]): Measured {
  const child = spawnSync(process.execPath, [program, task, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const last = child.stdout.trim().split('\n').at(-1) ?? '';
  if (child.status !== 0) throw new Error(`${task} failed: ${child.stderr || last}`);
  return JSON.parse(last) as Measured;
}

/** Each task `runs` times, in turns; of each the run with the middle CPU time. */
export function inTurns(
  tasks: readonly string[],
  args: readonly string[],
  runs: number,
): ReadonlyMap<string, Measured> {
  const all = new Map<string, Measured[]>(tasks.map((task) => [task, []]));
  for (let run = 0; run < runs; run += 1)
    for (const task of tasks) all.get(task)?.push(inOwnProcess(task, args));
  return new Map([...all].map(([task, seen]) => [task, middle(seen)]));
}

const middle = (seen: readonly Measured[]): Measured =>
  [...seen].sort((a, b) => a.cpu - b.cpu)[Math.floor((seen.length - 1) / 2)];
