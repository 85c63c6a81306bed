// Presence in English (METHOD 4.1): bands, and the same words for both.

import type { Range } from '../../qualities/quality.ts';
import type { Band } from '../../portrait/statement.ts';
import type { Sentences } from '../words.ts';
import { tenthsRange } from './phrases.ts';

const bands: { readonly [B in Band]: string } = {
  'within-the-hour': 'within the hour',
  'same-day': 'the same day',
  'within-days': 'within days',
  'in-their-own-time': 'after some time',
};

export const presence: Sentences<'answers-come'> = {
  'answers-come': ({ values: { who, band, answered } }, { names }) => {
    const when = `usually ${bands[band]}`;
    const often = `(in ${tenthsRange(answered)} of 10 times)`;
    if (who === 'them')
      return `When you reach out, ${names.them} ${answerWord(answered)}answers, ${when} ${often}. Slow is not the same as uncaring.`;
    return `When ${names.them} reaches out, you ${answerWord(answered)}answer, ${when} ${often}.`;
  },
};

const answerWord = ({ high }: Range): string => (high < 0.5 ? 'sometimes ' : '');
