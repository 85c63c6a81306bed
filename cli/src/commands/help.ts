import { say, shown } from '../terminal/shown.ts';
import { exit, type Command } from './command.ts';
import { helpOf, overview } from './usage.ts';

export const help: Command = {
  name: 'help',
  summary: 'how to use each of these',
  usage: '[COMMAND]',
  words: { least: 0, most: 1 },
  options: {},
  async run({ words: [name], commands, terminal }) {
    const command = commands.find((one) => one.name === name);
    if (command === undefined && name !== undefined) {
      terminal.aside(say`There is no command “${shown(name)}”.`);
      return exit.misused;
    }
    if (command === undefined) overview(commands, terminal);
    else helpOf(command, terminal);
    return exit.done;
  },
};
