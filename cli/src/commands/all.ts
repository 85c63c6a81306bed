// Every command, in the order help shows them.

import { commit } from './commit.ts';
import type { Command } from './command.ts';
import { exporting } from './export.ts';
import { find } from './find.ts';
import { findings } from './findings.ts';
import { forget } from './forget.ts';
import { hard } from './hard.ts';
import { help } from './help.ts';
import { importing } from './import.ts';
import { log } from './log.ts';
import { meaning } from './meaning.ts';
import { people } from './people.ts';
import { portrait } from './portrait.ts';
import { prepare } from './prepare.ts';
import { read } from './read.ts';
import { readings } from './readings.ts';
import { reflect } from './reflect.ts';
import { restore } from './restore.ts';
import { ritual } from './ritual.ts';
import { sample } from './sample.ts';
import { season } from './season.ts';
import { serve } from './serve.ts';
import { sheet } from './sheet.ts';
import { today } from './today.ts';
import { undo } from './undo.ts';
import { version } from './version.ts';

export const commands: readonly Command[] = [
  read,
  readings,
  importing,
  people,
  portrait,
  season,
  today,
  ritual,
  hard,
  findings,
  find,
  log,
  undo,
  commit,
  sheet,
  exporting,
  restore,
  forget,
  meaning,
  reflect,
  prepare,
  sample,
  serve,
  help,
  version,
];
