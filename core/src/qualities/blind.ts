// What no quality can see of a tie. An export may be able to carry calls and still hold none: who telephones
// outside the app is as little seen there as where calls cannot be carried at all.

import { act, type History } from '../history.ts';
import type { Blindness } from '../portrait/statement.ts';

export const blindTo = (history: History): readonly Blindness[] => [
  ...(holdsCalls(history) ? [] : (['calls'] as const)),
  ...(history.hasWords ? [] : (['words'] as const)),
  'in-person',
  'other-apps',
];

export const holdsCalls = (history: History): boolean =>
  history.act.includes(act.answeredCall) || history.act.includes(act.missedCall);
