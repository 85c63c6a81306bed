// Presence in English (METHOD 4.1): bands, and the same words for both.

import type { Band } from '../../portrait/statement.ts';
import type { Sentences } from '../words.ts';
import { dateText, inWriting, oftenOrRarely, oftenText } from './phrases.ts';

const bands: { readonly [B in Band]: string } = {
  'within-the-hour': 'within the hour',
  'same-day': 'the same day',
  'within-days': 'within a few days',
  'in-their-own-time': 'after a longer while',
};

const slow: ReadonlySet<Band> = new Set(['within-days', 'in-their-own-time']);

export const presence: Sentences<'answers-come' | 'an-answer' | 'asks-back'> = {
  'answers-come': (one, { names }) => {
    const { who, band, answered } = one.values;
    const usually = band === undefined ? '' : `, usually ${bands[band]}`;
    const kindly = band !== undefined && slow.has(band) ? ' Slow is not the same as uncaring.' : '';
    const how = `${inWriting(one)} ${oftenText(answered)}${usually}.`;
    return who === 'them'
      ? `When you reach out, ${names.them} answers${how}${kindly}`
      : `When ${names.them} reaches out, you answer${how}${kindly}`;
  },
  'asks-back': ({ values: { who, asked } }, { names }) =>
    who === 'them'
      ? `When you bring news, ${names.them} asks about it ${oftenOrRarely(asked)}.`
      : `When ${names.them} brings news, you ask about it ${oftenOrRarely(asked)}.`,
  'an-answer': ({ values: { who, at } }, telling) =>
    who === 'them'
      ? `${telling.names.them} answered you on ${dateText(at, telling)}.`
      : `You answered ${telling.names.them} on ${dateText(at, telling)}.`,
};
