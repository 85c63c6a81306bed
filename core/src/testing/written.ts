// Written conversations for tests of what is read in words: what each line carries is said with it.

import type { Head } from '../readings/heads.ts';
import { day, minute } from '../time.ts';
import { aHistory, type MadeHistory, type MadeMoment } from './history.ts';
import type { History } from '../history.ts';

const start = Date.UTC(2024, 0, 1, 18);

/** `by` and what the line carries; words enough to be a telling where it tells something. */
export type Line = readonly ['me' | 'them', ...Head[]];

const long = 'it has been a hard week and I do not know how to go on with all of this at once';

/** One conversation every three days, a minute between lines. */
export const written = (
  conversations: readonly (readonly Line[])[],
  rest: Partial<MadeHistory> = {},
): History =>
  aHistory({
    moments: conversations.flatMap((lines, k) =>
      lines.map(([by, ...says], line): MadeMoment => ({
        at: start + 3 * k * day + line * minute,
        by,
        says,
        text: says.includes('trouble') || says.includes('disclosure') ? long : 'ok',
      })),
    ),
    ...rest,
  });

export const times = <T>(count: number, make: (k: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, k) => make(k));
