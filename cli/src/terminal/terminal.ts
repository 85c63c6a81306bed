// What commands know of the place they print to. The real one wraps the process; tests bring their own.

import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { edited } from './editor.ts';
import { wrapped, type Shown } from './shown.ts';

export interface Terminal {
  /** Columns of a line. */
  readonly width: number;
  readonly paint: Paint;
  /** A line for people. */
  print(line: Shown): void;
  /** A line for people beside the output: problems, questions, notices. */
  aside(line: Shown): void;
  /** Text for programs; waits when the reader is slower. */
  write(text: string): Promise<void>;
  /** What is written is looked at, not read by a program. */
  readonly isScreen: boolean;
  /** The one line that is written over while work goes on; undefined clears it. Nothing where nobody watches. */
  status(line: Shown | undefined): void;
  /** The answer, or undefined where nobody can be asked. */
  readonly ask: ((question: Shown, signal: AbortSignal) => Promise<string>) | undefined;
  /** A longer text, written in the person's own editor; undefined where nobody sits or no editor is named. */
  readonly edit: ((text: string) => Promise<string>) | undefined;
  /** All that is piped in; undefined where a person sits instead. */
  readonly piped: (() => Promise<string>) | undefined;
}

export interface Paint {
  strong(text: Shown): Shown;
  quiet(text: Shown): Shown;
  mine(text: Shown): Shown;
  theirs(text: Shown): Shown;
}

const inked = (code: number) => (text: Shown) => wrapped(`\u001b[${code}m`, text, '\u001b[0m');
export const inColour: Paint = {
  strong: inked(1),
  quiet: inked(2),
  mine: inked(36),
  theirs: inked(33),
};
const asIs = (text: Shown): Shown => text;
export const inPlain: Paint = { strong: asIs, quiet: asIs, mine: asIs, theirs: asIs };

export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function terminalOf(streams: Streams): Terminal {
  const { stdin, stdout, stderr, env } = streams;
  const editor = env['VISUAL'] ?? env['EDITOR'];
  const watched = stderr.isTTY === true && env['TERM'] !== 'dumb';
  let status = false;
  const clear = (): void => {
    if (status) stderr.write('\r\u001b[2K');
    status = false;
  };
  const line = (to: Writable, text: string): void => {
    clear();
    to.write(`${text}\n`);
  };
  return {
    width: Math.max(40, Math.min(100, widthOf(streams))),
    paint: isColourful(streams) ? inColour : inPlain,
    print: (text) => line(stdout, text),
    aside: (text) => line(stderr, text),
    write: (text) => written(stdout, text),
    isScreen: stdout.isTTY === true,
    status(text) {
      if (!watched) return;
      clear();
      if (text === undefined) return;
      stderr.write(text);
      status = true;
    },
    ask:
      stdin.isTTY === true && stderr.isTTY === true
        ? (question, signal) => {
            clear();
            return asked(stdin, stderr, { question, signal });
          }
        : undefined,
    edit: stdin.isTTY === true && editor !== undefined ? (text) => edited(text, editor) : undefined,
    piped: stdin.isTTY === true ? undefined : () => allOf(stdin),
  };
}

const widthOf = ({ stdout, env }: Streams): number =>
  stdout.columns ?? (Number.parseInt(env['COLUMNS'] ?? '', 10) || 80);

/** https://no-color.org */
const isColourful = ({ stdout, env }: Streams): boolean =>
  stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

const written = async (to: Writable, text: string): Promise<void> => {
  if (to.write(text) || to.destroyed) return;
  await new Promise<void>((go) => {
    to.once('drain', go);
    to.once('close', go);
  });
};

async function allOf(input: Readable): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of input) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
}

async function asked(
  input: Readable,
  output: Writable,
  { question, signal }: { readonly question: Shown; readonly signal: AbortSignal },
): Promise<string> {
  using lines = closing(createInterface({ input, output, terminal: true }));
  lines.on('SIGINT', () => process.emit('SIGINT'));
  const closed = new Promise<string>((go) => lines.once('close', () => go('')));
  return (await Promise.race([lines.question(`${question} `, { signal }), closed])).trim();
}

const closing = <T extends { close(): void }>(resource: T): T & Disposable =>
  Object.assign(resource, { [Symbol.dispose]: () => resource.close() });
