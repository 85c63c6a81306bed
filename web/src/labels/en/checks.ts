// Asking the person whether a reading is right.

const whose = (name: string | undefined): string => (name === undefined ? 'Are you' : `Is ${name}`);

export const checks = {
  title: 'Was this read right?',
  why: 'A small model on this device reads the words, and it errs.',
  begin: 'Put a few right',
  ask: {
    trouble: (name: string | undefined) => `${whose(name)} sharing something hard here?`,
    disclosure: (name: string | undefined) => `${whose(name)} telling something personal here?`,
    warmth: (name: string | undefined) => `${whose(name)} saying something kind here?`,
    lightness: (name: string | undefined) => `${whose(name)} laughing or joking here?`,
  },
  yes: 'Yes',
  no: 'No',
  skip: 'Skip',
  enough: 'Enough',
  thanks: 'Noted. It counts from now on.',
  done: 'That is all for now. Thank you.',
} as const;
