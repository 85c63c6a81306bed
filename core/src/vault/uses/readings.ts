// What the words carry, and what the user says of that.

import { checkedHeads, type CheckedHead, type ReadingUses } from '../../facade/readings.ts';
import { createReader } from '../../readings/reader.ts';
import type { Reader } from '../../readings/reader.ts';
import type { Store } from '../../store/store.ts';
import type { MomentId } from '../../moment.ts';
import { checksFor } from '../checks.ts';
import { wordReading, type WordReading } from '../read-words.ts';
import type { Uses } from './uses.ts';

export function readingUses({ store, clock, jot, write }: Uses): ReadingUses {
  let reader: Reader | undefined;
  let reading: WordReading | undefined;
  return {
    readWords: () =>
      jot(() => {
        reader ??= createReader();
        reading ??= wordReading(store, reader);
        const done = reading.next();
        if (done.read === done.of) reading = undefined;
        return done;
      }),
    takeUpReadings: () => write(() => undefined),
    checks: async (person) => checksFor(store, person),
    check: (moment, head, says) => write(() => check(store, { moment, head, says }, clock.now())),
  };
}

interface Answer {
  readonly moment: MomentId;
  readonly head: CheckedHead;
  readonly says: boolean | undefined;
}

function check(store: Store, { moment, head, says }: Answer, now: number): void {
  if (!checkedHeads.includes(head)) return;
  if (says === undefined)
    store.sql('DELETE FROM reading_check WHERE id = ? AND head = ?').run(moment, head);
  else
    store
      .sql('INSERT OR REPLACE INTO reading_check (id, head, says, at) VALUES (?, ?, ?, ?)')
      .run(moment, head, says ? 1 : 0, now);
}
