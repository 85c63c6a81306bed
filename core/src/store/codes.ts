// How kinds and forms of moments are written in the database. Numbers are forever: append only.

import { act } from '../history.ts';
import { forms, type Form, type Moment } from '../moment.ts';

/** Codes of the `act` column; the first four are those of a History. */
export const acts = { ...act, reacted: 4, noted: 5 } as const;

export const formCode = (form: Form): number => forms.indexOf(form);

export const actOf = (moment: Pick<Moment, 'kind'> & { readonly answered?: boolean }): number => {
  if (moment.kind === 'called')
    return moment.answered === true ? acts.answeredCall : acts.missedCall;
  return acts[moment.kind];
};
