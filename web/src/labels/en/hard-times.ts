// Hard times: asked about, marked, and who came. Never who did not.

import type { Side } from '@eachother/core';
import { count } from './counts.ts';

export const hardTimes = {
  lead: 'When life gets hard for one, the other may come. Mark such a time, yours or theirs, and see who came towards whom, with the days.',
  proposedTitle: 'Was this a hard time?',
  proposedWhy:
    'Several messages within days seem to tell of trouble. Only you know. What you set aside is not asked again.',
  asked: (whose: Side, name: string, when: string) =>
    whose === 'me' ? `You, ${when}` : `${name}, ${when}`,
  about: (whose: Side, name: string) => (whose === 'me' ? 'your hard time' : `${name}’s hard time`),
  messages: (many: number) => `The ${count(many, 'message')}`,
  confirm: 'Yes, it was hard',
  dismiss: 'No',
  confirmOf: (whom: string, when: string) => `Yes, it was hard: ${whom}, ${when}`,
  dismissOf: (whom: string, when: string) => `No, not a hard time: ${whom}, ${when}`,
  confirmed: 'Marked as a hard time.',
  dismissed: 'Set aside. It is not asked again.',
  markedTitle: 'Hard times',
  none: 'None is marked. Think of one, yours or theirs: an illness, an exam, a loss.',
  yours: 'yours',
  nobodySeen: 'In what was brought in, nothing more can be seen of these weeks.',
  notKnown: 'Nobody is marked as having known, so nothing is looked for.',
  grief: 'Show who came',
  remove: (name: string) => `Remove “${name}”`,
  removed: (name: string) => `“${name}” removed.`,
  mark: 'Mark a hard time',
  whose: 'Whose was it?',
  mine: 'Mine',
  what: 'What was it?',
  named: 'In your words, if you like',
  from: 'From',
  to: 'To',
  goesOn: 'It is not over yet',
  order: 'It ends after it begins.',
  whoKnew: 'Who knew?',
  iKnew: 'I knew then',
  theyKnew: (name: string) => `${name} knew then`,
  marked: (name: string) => `“${name}” marked.`,
  partTitle: 'When life got hard',
  partNone: (name: string) =>
    `No hard time of yours that ${name} knew of, and none of ${name}’s, is marked.`,
  all: 'All hard times',
  on: (date: string) => `Since ${date}`,
} as const;
