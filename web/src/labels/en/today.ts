// Around the cards of today.

export const today = {
  empty: 'Nothing is asked of you today. That is fine.',
  emptyMore: 'Cards come and go by themselves; nothing piles up.',
  done: 'Done',
  later: 'Later',
  notThis: 'Not this',
  said: { done: 'Noted.', later: 'It may come again tomorrow.', 'not-this': 'Set aside.' },
  why: 'Why this?',
  behind: 'What it rests on',
  toPortrait: (name: string) => `To the portrait of ${name}`,
  toRituals: 'To your rituals',
  write: 'Write about it',
  otherWays: 'See the circle',
} as const;
