// What each screen under "Tend" is for, in a line.

import type { ScreenKey } from '../../screens/all.ts';

export const tend = {
  lead: 'Small acts, and room to think. Take what helps and leave the rest.',
} as const;

export const abouts: Partial<Record<ScreenKey, string>> = {
  rituals: 'Small acts that come again, on days of their own or at your own pace.',
  commitments: 'What you and the others said you would do, and what became of it.',
  'hard-times': 'When life got hard for one: marked or found, and who came.',
  meaning: 'What give and take means to you, and the acts by which you know it.',
  reflect: 'A question for today, and a journal for your eyes.',
  prepare:
    'What you saw, what you feel, what you would like to ask: step by step to a draft of your own.',
  together: 'Two people, one device: each writes a page, then you read both side by side.',
  sheet: 'One page to bring to a conversation or a session, every line chosen by you.',
};
