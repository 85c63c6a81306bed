// The thread of a relationship: its caption, its table, what is read out month by month.

import { count } from './counts.ts';

export const thread = {
  title: (name: string, from: string, to: string) => `You and ${name}, ${from} to ${to}`,
  caption:
    'Thicker: more turns. A closer twist: more back and forth. Thin and apart: quiet. Dotted: not in view.',
  you: 'you',
  scrub: (name: string) => `Read the thread with ${name} month by month`,
  month: (month: string, name: string, me: number, them: number, exchanges: number) =>
    me + them === 0
      ? `${month}: quiet`
      : `${month}: ${count(me, 'turn')} by you, ${them.toLocaleString('en-GB')} by ${name}, ${count(exchanges, 'change of hands', 'changes of hands')}`,
  unseen: (month: string) => `${month}: not in view`,
  inSeason: (reading: string, season: string) => `${reading} (${season})`,
  hint: 'Move along the thread to read a month.',
  asTable: 'As a table',
  asDrawing: 'As a drawing',
  columns: {
    month: 'Month',
    mine: 'Your turns',
    theirs: (name: string) => `${name}’s turns`,
    exchanges: 'Changes of hands',
  },
  notSeen: 'not in view',
  range: 'Time shown',
  ranges: { all: 'All of it', 'three-years': 'Three years', year: 'One year' },
  empty: 'There is nothing to draw yet.',
  small: (name: string, from: string, to: string) => `Thread with ${name}, ${from} to ${to}`,
} as const;
