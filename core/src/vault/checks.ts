// What to ask the user about the readings of one tie: the newest words that were read as kind, hard, told of
// oneself or funny, and that were not asked about before. Few at a time, and of several kinds.

import { checkedHeads, type Check, type CheckedHead } from '../facade/readings.ts';
import type { MomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';
import { bitOf } from '../readings/heads.ts';
import type { Store } from '../store/store.ts';
import { momentsIn } from './list.ts';

const most = 5;
const ofOneHead = 2;
/** Newest words looked at. */
const lookedAt = 2000;

export function checksFor(store: Store, person: PersonId): readonly Check[] {
  const asked = checkedHeads.flatMap((head) =>
    newest(store, person, head).map((id) => ({ id, head })),
  );
  const once = new Map(asked.map((one) => [one.id, one])).values();
  const chosen = [...once].slice(0, most);
  const shown = new Map(
    momentsIn(store, { ids: chosen.map(({ id }) => id), limit: most }).map((one) => [
      one.moment.id,
      one,
    ]),
  );
  return chosen.flatMap(({ id, head }) => {
    const moment = shown.get(id);
    return moment === undefined ? [] : [{ moment, head }];
  });
}

const newest = (store: Store, person: PersonId, head: CheckedHead): readonly MomentId[] =>
  store
    .sql(
      `SELECT id FROM (
         SELECT moment.id, moment.at, moment.row FROM moment JOIN thread ON thread.id = moment.thread
         WHERE thread.person = ? AND moment.row IS NOT NULL ORDER BY moment.at DESC LIMIT ${lookedAt})
       AS late JOIN reading ON reading.row = late.row
       WHERE reading.says & ? AND NOT EXISTS (
         SELECT 1 FROM reading_check WHERE reading_check.id = late.id AND reading_check.head = ?)
       ORDER BY at DESC, id LIMIT ${ofOneHead}`,
    )
    .all(person, bitOf(head), head)
    .map((row) => row.id as MomentId);
