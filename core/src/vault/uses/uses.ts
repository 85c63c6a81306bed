// What the use cases of the vault stand on. A use case reads from the store at once; every writing goes
// through `write`, in turn, so that what was computed before is computed anew.

import type { Store } from '../../store/store.ts';
import type { Instant, Zone } from '../../time.ts';
import { createKnown, type Known } from '../known.ts';

export interface Clock {
  now(): Instant;
  readonly zone: Zone;
}

export interface Uses {
  readonly store: Store;
  readonly clock: Clock;
  readonly known: Known;
  /** One after the other: an import takes many turns of the event loop, and nothing may write in between. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  write<T>(work: () => T): Promise<T>;
  /** The same for what the user writes for themselves: nothing is computed from it, so nothing is computed anew. */
  jot<T>(work: () => T): Promise<T>;
}

export function createUses(store: Store, clock: Clock): Uses {
  const known = createKnown(store, clock.zone);
  const inTurn = createTurns();
  async function jot<T>(work: () => T): Promise<T> {
    await inTurn(() => Promise.resolve());
    return store.transaction(work);
  }
  return {
    store,
    clock,
    known,
    inTurn,
    jot,
    async write(work) {
      const done = await jot(work);
      known.forget();
      return done;
    },
  };
}

function createTurns(): Uses['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
