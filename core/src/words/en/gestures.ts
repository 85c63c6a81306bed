// Gestures in English (METHOD 4.9): an invitation, not a tally.

import type { Sentences } from '../words.ts';
import { dateText, nameOf, plural } from './phrases.ts';
import { otherSide } from '../../person.ts';

export const gestures: Sentences<'gestures-since-contact'> = {
  'gestures-since-contact': ({ values: { who, count, since } }, telling) => {
    const [from, to] = [nameOf(who, telling), nameOf(otherSide(who), telling)];
    return `Since the last word from ${from} to ${to}, on ${dateText(since, telling)}, ${from} sent ${plural(count, 'like or emoji', 'likes and emoji')}. A like is a wave across the street. Write?`;
  },
};
