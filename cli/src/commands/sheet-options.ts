// The options of `sheet`: a line of the page each, so that nothing stands on it unasked.

import { papers } from '@eachother/core';
import type { Options } from './command.ts';

export const sheetOptions = {
  out: { value: 'FILE', help: 'a new HTML file, to open and print in any browser' },
  pdf: { value: 'FILE', help: 'a new PDF file, where a Chromium is installed' },
  choices: { value: 'FILE', help: 'all choices as JSON, before the options below' },
  kept: { help: 'begin with the sheet that was kept last in the app' },
  from: { value: 'DATE', help: 'the first day it speaks of, as 2026-03-15' },
  to: { value: 'DATE', help: 'the last day; otherwise today' },
  meaning: { value: 'TEXT', help: 'what give and take means to you' },
  acts: { value: 'A,B', help: 'the acts you know it by' },
  kindness: { value: 'KEY|TEXT', help: 'one you had not noticed: by its key, or in your words' },
  lines: { value: 'KEY,KEY', help: 'what the messages show, at most three; listed without --out' },
  seasons: { help: 'the seasons you marked with these people' },
  ask: { value: 'TEXT', help: 'one thing you would like to ask' },
  give: { value: 'TEXT', help: 'one thing you would like to give' },
  'let-be': { value: 'TEXT', help: 'one thing you would like to let be' },
  paper: { value: papers.join('|'), help: 'the paper it is printed on; otherwise a4' },
  names: { help: 'whole names, where a letter would stand otherwise' },
  'no-circles': { help: 'no room for the drawing of circles' },
} as const satisfies Options;
