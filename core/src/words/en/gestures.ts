// Gestures in English (METHOD 4.9): an invitation, not a tally.

import type { Sentences } from '../words.ts';
import { dateText, plural } from './phrases.ts';

export const gestures: Sentences<'my-gestures-since-contact'> = {
  'my-gestures-since-contact': ({ values: { count, since } }, telling) =>
    `You sent ${telling.names.them} ${plural(count, 'like or emoji', 'likes and emoji')} since you last wrote on ${dateText(since, telling)}. A like is a wave across the street. Write?`,
};
