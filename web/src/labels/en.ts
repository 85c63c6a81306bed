// English on the screens. Sentences about people come from core's words; here is everything around them.

import { bringIn } from './en/bring-in.ts';
import { circle } from './en/circle.ts';
import { help, helplines } from './en/help.ts';
import { moments, note } from './en/moments.ts';
import { drawings, portrait } from './en/portrait.ts';
import { reflect } from './en/reflect.ts';
import { settings } from './en/settings.ts';
import { palette, screens, shell } from './en/shell.ts';
import { abouts, tend } from './en/tend.ts';
import { thread } from './en/thread.ts';
import { welcome } from './en/welcome.ts';

export const en = {
  abouts,
  bringIn,
  circle,
  drawings,
  help,
  helplines,
  moments,
  note,
  palette,
  portrait,
  reflect,
  screens,
  settings,
  shell,
  tend,
  thread,
  welcome,
} as const;

export type Labels = typeof en;
