// English on the screens. Sentences about people come from core's words; here is everything around them.

import { bringIn } from './en/bring-in.ts';
import { checks } from './en/checks.ts';
import { circle } from './en/circle.ts';
import { commitments } from './en/commitments.ts';
import { hardTimes } from './en/hard-times.ts';
import { help, helplines } from './en/help.ts';
import { moments, note } from './en/moments.ts';
import { out } from './en/out.ts';
import { drawings, portrait } from './en/portrait.ts';
import { prepare } from './en/prepare.ts';
import { reflect } from './en/reflect.ts';
import { rituals } from './en/rituals.ts';
import { saving } from './en/saving.ts';
import { settings } from './en/settings.ts';
import { circles, sheet } from './en/sheet.ts';
import { palette, screens, shell } from './en/shell.ts';
import { abouts, tend } from './en/tend.ts';
import { thread } from './en/thread.ts';
import { today } from './en/today.ts';
import { actCards, together } from './en/together.ts';
import { welcome } from './en/welcome.ts';

export const en = {
  abouts,
  actCards,
  bringIn,
  checks,
  circle,
  circles,
  commitments,
  drawings,
  hardTimes,
  help,
  helplines,
  moments,
  note,
  out,
  palette,
  portrait,
  prepare,
  reflect,
  rituals,
  saving,
  screens,
  settings,
  sheet,
  shell,
  tend,
  thread,
  today,
  together,
  welcome,
} as const;

export type Labels = typeof en;
