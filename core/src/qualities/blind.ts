// What no quality can see in the sources of a tie, as far as the sources themselves tell.

import type { History } from '../history.ts';
import type { Blindness } from '../portrait/statement.ts';

export const blindTo = ({ carries, hasWords }: History): readonly Blindness[] => [
  ...(carries.length > 0 && carries.every(({ calls }) => calls === 'no')
    ? (['calls'] as const)
    : []),
  ...(hasWords ? [] : (['words'] as const)),
  'in-person',
  'other-apps',
];
