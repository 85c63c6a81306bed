// Days as people write them: one, or from one to another.

import { daysIn, type Instant, type Span, type Zone } from '@eachother/core';

export const daysOf = ({ from, to }: Span, zone: Zone): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatRange(from, to - 1);

/** From plain words; undefined when they name no day to come. */
export const daysFrom = (words: string, now: Instant, zone: Zone): Span | undefined =>
  words.trim() === '' ? undefined : daysIn(words, { said: now, zone })?.span;
