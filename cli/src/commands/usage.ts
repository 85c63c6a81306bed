// Help, computed from what the commands say of themselves.

import { joined, say, shown, type Shown } from '../terminal/shown.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { folded, padded } from '../terminal/width.ts';
import { shared, type Command, type Option, type Options } from './command.ts';

export function overview(commands: readonly Command[], terminal: Terminal): void {
  const { strong } = terminal.paint;
  terminal.print(
    say`${strong(shown('Each Other'))}: see and tend the give and take in your close relationships.`,
  );
  terminal.print(say`Everything stays on this device.`);
  terminal.print(say``);
  inTwoColumns(
    terminal,
    commands.map((command) => [`${command.name} ${command.usage}`, command.summary]),
  );
  terminal.print(say``);
  terminal.print(say`Options of every command:`);
  optionLines(terminal, shared);
  terminal.print(say``);
  terminal.print(say`More about one: eachother help COMMAND`);
}

export function helpOf(command: Command, terminal: Terminal): void {
  terminal.print(say`eachother ${shown(command.name)} ${shown(command.usage)}`);
  terminal.print(shown(command.summary));
  terminal.print(say``);
  optionLines(terminal, { ...command.options, ...shared });
}

const optionLines = (terminal: Terminal, options: Options): void =>
  inTwoColumns(
    terminal,
    Object.entries(options).map(([name, option]) => [optionText(name, option), option.help]),
  );

const optionText = (name: string, { value }: Option): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`;

function inTwoColumns(terminal: Terminal, rows: readonly (readonly [string, string])[]): void {
  const left = Math.min(28, Math.max(...rows.map(([text]) => text.length)));
  for (const [name, text] of rows) {
    const [first, ...rest] = folded(shown(text), terminal.width - left - 4);
    const start: Shown = joined([say`  `, padded(shown(name), left), say`  `, first ?? say``]);
    terminal.print(start);
    for (const line of rest) terminal.print(joined([shown(' '.repeat(left + 4)), line]));
  }
}
