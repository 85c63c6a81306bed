import about from '../../package.json' with { type: 'json' };
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, type Command } from './command.ts';

export const version: Command = {
  name: 'version',
  summary: 'which version this is',
  usage: '',
  words: { least: 0, most: 0 },
  options: {},
  async run({ terminal, json }) {
    if (json) await terminal.write(`${jsonLine({ version: about.version })}\n`);
    else terminal.print(say`Each Other ${shown(about.version)}`);
    return exit.done;
  },
};
