// Contact with someone by its times and acts alone, without its words.

import type { PersonId } from '../person.ts';
import { toInstant, type Instant } from '../time.ts';
import { acts } from './codes.ts';
import { shown } from './columns.ts';
import type { Store } from './store.ts';

export interface ContactAt {
  readonly at: Instant;
  readonly act: number;
  readonly id: number;
}

/** What was said, spoken or met in, oldest first; a missed call and a gesture are no contact. */
export function eachContact(
  store: Store,
  { person, from }: { readonly person: PersonId; readonly from: Instant },
  take: (contact: ContactAt) => void,
): void {
  store
    .sql(
      `SELECT at, act, id FROM moment
       WHERE thread IN (SELECT id FROM thread WHERE person = ?) AND at >= ? AND gesture = 0
         AND act IN (${acts.said}, ${acts.answeredCall}, ${acts.met}) AND ${shown}
       ORDER BY at, seat, id`,
    )
    .eachNumbers([person, from], ([at, act, id]) => take({ at: toInstant(at), act, id }));
}
