// English on the screens. Sentences about people come from core's words; here is everything around them.

import { bringIn } from './en/bring-in.ts';
import { checks } from './en/checks.ts';
import { circle } from './en/circle.ts';
import { help, helplines } from './en/help.ts';
import { moments, note } from './en/moments.ts';
import { out } from './en/out.ts';
import { drawings, portrait } from './en/portrait.ts';
import { prepare } from './en/prepare.ts';
import { reflect } from './en/reflect.ts';
import { saving } from './en/saving.ts';
import { settings } from './en/settings.ts';
import { circles, sheet } from './en/sheet.ts';
import { palette, screens, shell } from './en/shell.ts';
import { abouts, tend } from './en/tend.ts';
import { thread } from './en/thread.ts';
import { actCards, together } from './en/together.ts';
import { welcome } from './en/welcome.ts';

export const en = {
  abouts,
  actCards,
  bringIn,
  checks,
  circle,
  circles,
  drawings,
  help,
  helplines,
  moments,
  note,
  out,
  palette,
  portrait,
  prepare,
  reflect,
  saving,
  screens,
  settings,
  sheet,
  shell,
  tend,
  thread,
  together,
  welcome,
} as const;

export type Labels = typeof en;
