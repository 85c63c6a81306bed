// Initiative in English (METHOD 3.7): whole tenths, both directions, no comparison with anyone else.

import type { Sentences } from '../words.ts';
import { dateText, nameOf, nameFirst, tenths, tenthsRange } from './phrases.ts';

type Kinds =
  | 'both-begin'
  | 'more-often-begins'
  | 'beginnings-not-clear'
  | 'beginnings-shifted'
  | 'a-beginning';

export const initiative: Sentences<Kinds> = {
  'both-begin': (_, { names }) => `You and ${names.them} both start conversations.`,
  'more-often-begins': ({ values: { who, share, range } }, telling) => {
    const often = `about ${tenths(share)} in 10 times (${tenthsRange(range)})`;
    return `More often it is ${nameOf(who, telling)} who writes first: ${often}.`;
  },
  'beginnings-not-clear': () => 'Not clear yet who starts more often. Here are recent beginnings.',
  'beginnings-shifted': ({ values: { more, before, lately } }, telling) => {
    const verb = more === 'me' ? 'begin' : 'begins';
    return `${nameFirst(more, telling)} ${verb} more often than a year ago: in these months ${tenthsRange(lately)} in 10 times, before that ${tenthsRange(before)}.`;
  },
  'a-beginning': ({ values: { who, at } }, telling) =>
    `${nameFirst(who, telling)} began a conversation on ${dateText(at, telling)}.`,
};
