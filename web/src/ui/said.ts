// What a moment says in a list: its own words, else what it was.

import type { Moment } from '@eachother/core';
import type { Labels } from '../labels/en.ts';

export interface SaidLine {
  /** Not the person's words: "a photo", "a call of 12 minutes". */
  readonly what: string;
  readonly words: string;
}

export function saidIn(moment: Moment, words: Labels['moments']): SaidLine {
  switch (moment.kind) {
    case 'called':
      return { what: callIn(moment, words), words: moment.text };
    case 'said': {
      const what = words.forms[moment.form];
      return { what: what === '' && moment.text === '' ? words.noWords : what, words: moment.text };
    }
    default:
      return { what: words.kinds[moment.kind], words: moment.text };
  }
}

function callIn(
  { answered, seconds }: Extract<Moment, { readonly kind: 'called' }>,
  words: Labels['moments'],
): string {
  if (!answered) return words.missed;
  return seconds === undefined ? words.callUnknown : words.call(Math.round(seconds / 60));
}
