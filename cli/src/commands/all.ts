// Every command, in the order help shows them.

import type { Command } from './command.ts';
import { help } from './help.ts';
import { read } from './read.ts';
import { version } from './version.ts';

export const commands: readonly Command[] = [read, help, version];
