// Initiative in English (METHOD 3.7): whole tenths, both directions, no comparison with anyone else.

import type { Sentences } from '../words.ts';
import {
  dateText,
  inWriting,
  monthText,
  nameFirst,
  nameOf,
  oftenText,
  tenths,
  tenthsRange,
} from './phrases.ts';

type Kinds =
  | 'both-begin'
  | 'more-often-begins'
  | 'beginnings-not-clear'
  | 'beginnings-shifted'
  | 'a-beginning';

export const initiative: Sentences<Kinds> = {
  'both-begin': (one, { names }) =>
    `You and ${names.them} both start conversations${inWriting(one)}.`,
  'more-often-begins': (one, telling) => {
    const { who, share, range } = one.values;
    const often = `about ${tenths(share)} times in 10 (${tenthsRange(range)})`;
    return `The first step${inWriting(one)} comes more often from ${nameOf(who, telling)}: ${often}.`;
  },
  'beginnings-not-clear': (one, { names }) =>
    `Not clear yet from whom the first step${inWriting(one)} comes more often, you or ${names.them}.`,
  'beginnings-shifted': (one, telling) => {
    const { more, before, lately, until } = one.values;
    const times = `${oftenText(lately)}, before that ${oftenText(before)}`;
    return `In the half year up to ${monthText(until, telling)} the first step${inWriting(one)} came more often from ${nameOf(more, telling)} than in the year before: ${times}.`;
  },
  'a-beginning': ({ values: { who, at } }, telling) =>
    `${nameFirst(who, telling)} reached out on ${dateText(at, telling)}.`,
};
