// Reactions to a message. Only the latest few say who reacted and when; their dates are local, so they
// borrow how far the message's own clock stood from UTC.

import { minute, toInstant, type Instant, type WallTime } from '../../time.ts';
import type { Entry } from '../entry.ts';
import { fieldsOf, listIn, textIn, type Fields } from './fields.ts';
import { handleIn, wallIn, type Names, type When, type Written } from './written.ts';

export const reactionsTo = (message: Fields, written: Written, names: Names): readonly Entry[] =>
  listIn(message, 'reactions').flatMap((json) => {
    const reaction = fieldsOf(json) ?? {};
    const text = textIn(reaction, 'emoji') ?? textIn(reaction, 'type') ?? '';
    return listIn(reaction, 'recent').map((one) =>
      reactionEntry({ text, given: fieldsOf(one) ?? {} }, written, names),
    );
  });

function reactionEntry(
  { text, given }: { readonly text: string; readonly given: Fields },
  { ref, line, ...to }: Written,
  names: Names,
): Entry {
  const by = handleIn(given, 'from', names);
  const wall = wallIn(given) ?? to.wall;
  return {
    kind: 'reacted',
    wall,
    ...instantAt(wall, to),
    by,
    line,
    lines: 0,
    ref: `${ref ?? line}:${by}:${text}`,
    ...(ref !== undefined && { replyTo: ref }),
    text,
  };
}

function instantAt(wall: WallTime, { wall: said, instant }: When): { readonly instant?: Instant } {
  if (instant === undefined) return {};
  const offset = Math.round((said - instant) / (15 * minute)) * 15 * minute;
  return { instant: toInstant(wall - offset) };
}
