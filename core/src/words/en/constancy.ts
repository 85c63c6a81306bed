// Constancy in English (METHOD 4.7, 5.3): what is there comes first; a change ends in a question, and no word
// here speaks of an end.

import type { Sentences } from '../words.ts';
import { daysText, monthText } from './phrases.ts';

type Kinds =
  | 'in-touch-months'
  | 'quieter-since'
  | 'less-in-touch'
  | 'more-in-touch'
  | 'usual-gap'
  | 'long-quiet'
  | 'quiet-season-for-you';

const times = (count: number): string => {
  const whole = Math.max(1, Math.round(count));
  return whole === 1 ? 'once' : `${whole} times`;
};

const span = (low: number, high: number): string => {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from >= to ? times(to) : `${Math.max(0, from)} to ${to} times`;
};

const asking = 'A hard or busy season, for you or for them? Another channel? Fine as it is?';

export const constancy: Sentences<Kinds> = {
  'in-touch-months': ({ values: { months, of } }, { names }) =>
    `You and ${names.them} were in touch both ways in ${months} of the last ${of} months.`,
  'quieter-since': ({ values: { since } }, telling) =>
    `Quieter than usual between you and ${telling.names.them} since ${monthText(since, telling)}. ${asking}`,
  'less-in-touch': ({ values: { now, before } }, { names }) =>
    `You and ${names.them} are less in touch than a year ago: a conversation ${span(now.low, now.high)} a month, before about ${times(before)}. ${asking}`,
  'more-in-touch': ({ values: { now, before } }, { names }) =>
    `You and ${names.them} are more in touch than a year ago: a conversation ${span(now.low, now.high)} a month, before about ${times(before)}.`,
  'usual-gap': ({ values: { days, low, high } }, { names }) =>
    `Usually about ${daysText(days)} lie between your conversations with ${names.them}${
      daysText(low) === daysText(high) ? '' : `, mostly ${daysText(low)} to ${daysText(high)}`
    }.`,
  'long-quiet': ({ values: { days, usualDays } }, { names }) =>
    `You and ${names.them} have been quiet for ${daysText(days)}; usually it is about ${daysText(usualDays)}. ${asking}`,
  'quiet-season-for-you': (_, { names }) =>
    `It has been a quiet season for you, with ${names.them} as with others.`,
};
