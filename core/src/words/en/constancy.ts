// Constancy in English (METHOD 4.7, 5.3): what is there comes first; a change ends in a question, and no word
// here speaks of an end. Every sentence names the time it can see: silence in the data is not silence in life.

import type { Sentences } from '../words.ts';
import {
  daysRange,
  daysText,
  duringText,
  monthlyText,
  monthName,
  monthText,
  nameFirst,
} from './phrases.ts';
import type { Stretch } from '../../portrait/statement.ts';
import type { Telling } from '../words.ts';

type Kinds =
  | 'quieter-since'
  | 'less-in-touch'
  | 'long-quiet'
  | 'more-in-touch'
  | 'quiet-season'
  | 'each-year'
  | 'in-touch-months'
  | 'begins-then-and-now'
  | 'usual-gap';

const asking = ({ names }: Telling): string =>
  `A hard or busy season, for you or for ${names.them}? Another channel? Fine as it is?`;

const during = ({ since, until }: Stretch, telling: Telling): string =>
  duringText({ from: since, to: until }, telling);

/** Months of four weeks that could be seen, of the last thirteen. */
const lastYear = 13;

export const constancy: Sentences<Kinds> = {
  'quieter-since': ({ values }, telling) =>
    `It was quieter than usual between you and ${telling.names.them} ${during(values, telling)}. ${asking(telling)}`,
  'less-in-touch': ({ values }, telling) =>
    `You and ${telling.names.them} are less in touch than before: ${during(values, telling)} a conversation ${monthlyText(values.now)}, before that ${monthlyText(values.before)}. ${asking(telling)}`,
  'long-quiet': ({ values: { days, usual, until } }, telling) =>
    `Up to ${monthText(until, telling)} it was quiet for ${daysText(days)} between you and ${telling.names.them}; usually it is ${daysRange(usual)}. ${asking(telling)}`,
  'more-in-touch': ({ values }, telling) =>
    `You and ${telling.names.them} are more in touch than a year ago: ${during(values, telling)} a conversation ${monthlyText(values.now)}, in the same months a year before ${monthlyText(values.before)}. What helped?`,
  'quiet-season': ({ values }, telling) =>
    `It was a quieter season ${during(values, telling)}, between you and ${telling.names.them} and all around.`,
  'each-year': ({ values: { years, around } }, telling) =>
    `You and ${telling.names.them} are in touch around ${monthName(around, telling)}, in each of the ${years} years that can be seen.`,
  'in-touch-months': ({ values: { months, of, until } }, telling) => {
    const seen = of === lastYear ? `${of} months` : `${of} months that can be seen`;
    const which = months === of ? `all ${seen}` : `${months || 'none'} of the ${seen}`;
    return `You and ${telling.names.them} were in touch both ways in ${which} up to ${monthText(until, telling)}.`;
  },
  'begins-then-and-now': ({ values: { who, now, before, ...stretch } }, telling) =>
    `${nameFirst(who, telling)} reached out ${monthlyText(now)} ${during(stretch, telling)}, before that ${monthlyText(before)}.`,
  'usual-gap': ({ values: { days, low, high } }, { names }) => {
    const mostly = daysRange({ low, high });
    const apart = daysText(days);
    return `Conversations between you and ${names.them} usually begin about ${apart} apart${
      mostly === apart ? '' : `, mostly ${mostly}`
    }.`;
  },
};
