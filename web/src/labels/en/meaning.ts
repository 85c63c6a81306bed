export const meaning = {
  lead: 'It is something else to each of us. What you write and choose here decides what is told first, and in whose words.',
  ask: 'What does give and take mean to you?',
  acts: 'By which acts do you know it?',
  actsWhy: 'Three to five. What you choose first is told first.',
  enough: 'Five are chosen. Take one out to choose another.',
  more: (left: number) => `${left} more, if you like.`,
  ownAct: 'Another one, in your own words',
  add: 'Add it',
  chosen: 'What you chose, in this order',
  inYourWords: (act: string) => `“${act}”, in your own words`,
  earlier: (act: string) => `Tell “${act}” earlier`,
  remove: (act: string) => `Take out “${act}”`,
  unseen: 'No chat shows this: you can note it by hand, theirs and yours.',
  keep: 'Keep this',
  kept: 'Kept. Portraits are told in this order now.',
  same: 'It is kept as it stands.',
  history: 'What it meant before',
  historyWhy: 'It may change as you do. Nothing here is lost unless you remove it.',
  since: (date: string) => `Written ${date}`,
  removeOf: (date: string) => `Remove what was written ${date}`,
  removed: 'Removed.',
  ties: 'And with each of them',
  tiesWhy:
    'What season is it, and how else do you reach each other? Say so on the page of each, and it is told before any pattern.',
  ordered: 'In the order of what give and take means to you.',
  change: 'Change it',
  askFirst: 'What does give and take mean to you? Say so, and it is told in that order.',
  beyond: 'Beyond what you chose',
  shows: (title: string) => `shows as ${title.toLowerCase()}`,
} as const;

export const channels = {
  title: 'How else you reach each other',
  why: 'Nothing of it is in an export. What you tick is said before any pattern.',
} as const;

export const deeds = {
  title: 'What no chat shows',
  why: 'Noted by hand, of both of you, as it happened. Nothing is counted.',
  note: 'Something of today?',
  noted: 'Noted.',
  remove: (sentence: string) => `Delete this note: ${sentence}`,
} as const;
