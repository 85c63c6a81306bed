// The days someone names for what is to come: in plain words or as a date.

import { daysIn, type Span } from '@eachother/core';
import type { Call } from './command.ts';

export const daysAsked = ({ now, zone }: Call, words: string): Span | undefined =>
  daysIn(words, { said: now(), zone })?.span;
