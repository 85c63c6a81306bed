// `sample`: the exports of invented people, the same every day, to try the other commands on.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleCircle, type SampleExport } from '@eachother/core';
import { makeFolder } from '../folder.ts';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, type Call, type Command, type ExitCode } from './command.ts';
import { tell } from './tell.ts';

export const sample: Command = {
  name: 'sample',
  summary: 'put exports of invented people into a folder, to try the rest on',
  usage: 'DIR',
  words: { least: 1, most: 1 },
  options: {},
  async run(call) {
    const [folder] = call.words;
    makeFolder(folder);
    for (const one of sampleCircle(call.now(), call.zone)) {
      const code = await put(call, folder, one);
      if (code !== exit.done) return code;
    }
    return exit.done;
  },
};

async function put(call: Call, folder: string, { file, me }: SampleExport): Promise<ExitCode> {
  const path = join(folder, file.name);
  try {
    // What is there already may be somebody's own.
    writeFileSync(path, await file.read(0, file.size), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await tell(call, { kind: 'already-there', message: `“${path}” is there already.` }, path);
    return exit.failed;
  }
  if (call.json) await call.terminal.write(`${jsonLine({ file: path, me })}\n`);
  else call.terminal.print(say`eachother findings "${shown(path)}" --me "${shown(me)}"`);
  return exit.done;
}
