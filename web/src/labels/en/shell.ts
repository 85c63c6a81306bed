// The frame around every screen.

export const shell = {
  name: 'Each Other',
  skip: 'Skip to the page',
  menu: 'Screens',
  find: 'Find',
  findKeys: 'Ctrl K',
  opening: 'Opening your vault…',
  layingOut: 'Laying out the sample circle…',
  tryAgain: 'Try again',
  notOpened: 'Your vault did not open',
  notFound: 'There is no such page',
  home: 'Go to the first page',
  loading: 'One moment…',
  readingWords: (read: number, of: number) =>
    `Reading the words: ${read.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`,
  somethingBroke: 'Something in this page broke. What was saved is safe. Load the page again.',
  undo: 'Undo',
  dismiss: 'Dismiss this notice',
  notices: 'Notices',
  sample: 'Sample circle: five invented people. Nothing here is yours.',
  leaveSample: 'Back to my own vault',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  remove: 'Remove',
} as const;

/** What each screen is called; a new screen asks for its line here. */
export const screens = {
  welcome: 'Welcome',
  today: 'Today',
  circle: 'Circle',
  portrait: 'Portrait',
  moments: 'Moments',
  tend: 'Tend',
  rituals: 'Rituals',
  commitments: 'Commitments',
  'hard-times': 'Hard times',
  reflect: 'Reflect',
  prepare: 'Prepare a conversation',
  together: 'Together',
  sheet: 'Session sheet',
  'bring-in': 'Bring in',
  settings: 'Settings',
  help: 'About and help',
} as const;

export const palette = {
  title: 'Find a person, a moment or a screen',
  placeholder: 'A name, a word, a screen',
  people: 'People',
  screens: 'Screens',
  moments: 'Moments',
  nothing: 'Nothing found.',
  keys: 'Arrows to move, Enter to open, Esc to close',
} as const;
