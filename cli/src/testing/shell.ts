// A machine for tests: commands run in this process, with a home of their own that goes afterwards, and
// what they print is kept.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from '../commands/run.ts';
import type { ExitCode } from '../commands/command.ts';
import { terminalOf, type Streams } from '../terminal/terminal.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What was printed, as JSON lines. */
  readonly lines: readonly unknown[];
}

export interface Shell extends Disposable {
  readonly home: string;
  /** Puts a file there and says where it is. */
  file(name: string, content: string | Uint8Array): string;
  run(...words: readonly string[]): Promise<Ran>;
}

export interface ShellOptions {
  /** Someone sits there and answers so, question by question. */
  readonly answers?: readonly string[];
  /** What is piped in. */
  readonly input?: string;
  readonly env?: Streams['env'];
  readonly signal?: AbortSignal;
}

/** A Monday in June 2026, in Kolkata. */
const now = Date.UTC(2026, 5, 15, 12);

export function shell({ answers, input = '', env = {}, signal }: ShellOptions = {}): Shell {
  const home = mkdtempSync(join(tmpdir(), 'eachother-'));
  return {
    home,
    file(name, content) {
      const path = join(home, name);
      writeFileSync(path, content);
      return path;
    },
    async run(...words) {
      const streams = kept({ answers, input, env });
      const [out, err] = [heard(streams.stdout), heard(streams.stderr)];
      const code = await run(words, {
        surroundings: { platform: 'linux', home, env: {} },
        zone: 'Asia/Kolkata',
        now: () => now,
        terminal: terminalOf(streams),
        signal: signal ?? new AbortController().signal,
      });
      return ran(code, out(), err());
    },
    [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Only what is asked for as JSON lines is read so. */
const ran = (code: ExitCode, out: string, err: string): Ran => ({
  code,
  out,
  err,
  get lines() {
    return parsed(out);
  },
});

interface Sitting {
  readonly answers: readonly string[] | undefined;
  readonly input: string;
  readonly env: Streams['env'];
}

function kept({ answers, input, env }: Sitting) {
  const isTTY = answers !== undefined;
  const waiting = [...(answers ?? [])];
  const stdin = Object.assign(new PassThrough(), { isTTY });
  if (!isTTY) stdin.end(input);
  const stdout = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  stderr.on('data', (text: string) => {
    if (/[\]?] $/u.test(text)) stdin.write(`${waiting.shift() ?? ''}\n`);
  });
  return { stdin, stdout, stderr, env };
}

/** All that a stream was given, from now on. */
function heard(stream: PassThrough): () => string {
  let all = '';
  stream.setEncoding('utf8').on('data', (text: string) => (all += text));
  return () => all;
}

const parsed = (out: string): readonly unknown[] =>
  out.startsWith('{')
    ? out
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line))
    : [];
