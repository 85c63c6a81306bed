// `readings`: what each of many messages carries, and in which language it is, for programs: JSON Lines in and out.
// Nothing is stored. A line that cannot be used is told with its number, and the others are still read.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createReader, heads, isTrusted, bitOf, type Reader, type Reading } from '@eachother/core';
import { fileSource } from '../file-source.ts';
import { jsonLine } from '../terminal/shown.ts';
import { exit, type Call, type Command, type ExitCode } from './command.ts';
import { lineIn, type Asked } from './readings-line.ts';
import { tell, tellProblem } from './tell.ts';

export const readings: Command = {
  name: 'readings',
  summary: 'what each message of JSON Lines carries; nothing is stored',
  usage: '[FILE]',
  words: { least: 0, most: 1 },
  options: {},
  run: async (call) => {
    const text = await given(call);
    return text === undefined ? exit.failed : readAll(call, text);
  },
};

async function given(call: Call): Promise<string | undefined> {
  const [path] = call.words;
  if (path !== undefined) return textOfFile(call, path);
  if (call.terminal.piped !== undefined) return call.terminal.piped();
  await tell(call, {
    kind: 'nothing-given',
    message: 'Give a file, or pipe lines in: eachother readings FILE, one {"id", "text"} a line.',
  });
  return undefined;
}

async function textOfFile(call: Call, path: string): Promise<string | undefined> {
  const opened = await fileSource(path);
  if (!opened.ok) {
    await tellProblem(call, opened.problem, path);
    return undefined;
  }
  await opened.value[Symbol.asyncDispose]();
  return readFile(path, 'utf8');
}

const batch = 1_000;

async function readAll(call: Call, text: string): Promise<ExitCode> {
  const reader = createReader();
  const programs: Call = { ...call, json: true };
  let code: ExitCode = exit.done;
  let out: string[] = [];
  let number = 0;
  const flush = async (): Promise<void> => {
    await call.terminal.write(out.join(''));
    out = [];
  };
  for (const line of text.split('\n')) {
    number += 1;
    if (call.signal.aborted) return exit.cancelled;
    if (line.trim() === '') continue;
    const asked = lineIn(line.replace(/^\uFEFF/u, ''), number);
    if (asked.ok) out.push(`${jsonLine(answerTo(asked.value, reader))}\n`);
    else {
      await flush();
      await tell(programs, asked.problem, call.words.map((path) => basename(path))[0]);
      code = exit.failed;
    }
    if (out.length >= batch) await flush();
  }
  await flush();
  return code;
}

function answerTo({ id, text, before }: Asked, reader: Reader): object {
  const reading = reader.read(text, before);
  const said = heads.filter((head) => (reading.says & bitOf(head)) !== 0);
  return {
    id,
    lang: reading.language,
    readings: chancesOf(reading),
    says: said,
    unproven: said.filter((head) => !isTrusted(head, reading.language)),
  };
}

const chancesOf = ({ chances }: Reading): object | null =>
  chances === undefined
    ? null
    : Object.fromEntries(heads.map((head) => [head, Number(chances[head].toFixed(4))]));
