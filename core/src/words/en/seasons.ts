// What seasons are called, where the user gives one no name of its own.

import type { SeasonKind } from '../../season.ts';

export const seasonKindNames: { readonly [K in SeasonKind]: string } = {
  illness: 'Illness',
  birth: 'A new baby',
  exams: 'Exams',
  grief: 'Grief',
  move: 'A move',
  'night-work': 'Night work',
  estrangement: 'Out of touch, on purpose',
  'prefers-calls': 'Calls rather than writing',
  hard: 'A hard time',
  other: 'Another reason',
};
