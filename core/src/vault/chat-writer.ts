// Writes what is settled of one import, and keeps account: how much was new, what the file holds of each
// thread, on which days it holds anything.

import type { ChatState, momentMaker } from '../settle.ts';
import type { Store } from '../store/store.ts';
import type { Writer } from '../store/writer.ts';
import { day } from '../time.ts';
import { createRefs } from './refs.ts';

export interface Counts {
  added: number;
  known: number;
  gestures: number;
  system: number;
  doubts: number;
}

export interface Source {
  first: number;
  last: number;
  messages: number;
  calls: number;
}

export interface ChatWriting {
  readonly writer: Writer;
  readonly counts: Counts;
  readonly toMoment: ReturnType<typeof momentMaker>;
  /** What this file holds of each thread. */
  readonly sources: Map<number, Source>;
}

export interface ChatWriter {
  part(state: ChatState): void;
  /** Parts written of chats of two. */
  pairs(): number;
  /** Days from 1970 (UTC) on which this file holds anything. */
  days(): readonly number[];
  sources(store: Store, importId: number): void;
}

export function chatWriter({ writer, counts, toMoment, sources }: ChatWriting): ChatWriter {
  const refs = createRefs();
  const days = new Set<number>();
  let pairs = 0;
  return {
    part({ place, entries }) {
      if (place.isPair) pairs += 1;
      const source = sources.get(place.id) ?? emptySource();
      sources.set(place.id, source);
      for (const entry of entries) {
        const moment = toMoment(entry, place);
        const replyTo = entry.kind === 'called' ? undefined : entry.replyTo;
        const reply = replyTo === undefined ? null : refs.find(place.id, replyTo);
        const { id, added } = writer.write(reply === null ? moment : { ...moment, reply });
        if (entry.ref !== undefined && entry.kind !== 'reacted') refs.note(place.id, entry.ref, id);
        counts[added ? 'added' : 'known'] += 1;
        if (moment.gesture) counts.gestures += 1;
        source.first = Math.min(source.first, moment.at);
        source.last = Math.max(source.last, moment.at);
        source[entry.kind === 'called' ? 'calls' : 'messages'] += entry.kind === 'reacted' ? 0 : 1;
        days.add(Math.floor(moment.at / day));
      }
    },
    pairs: () => pairs,
    days: () => [...days].sort((a, b) => a - b),
    sources(store, importId) {
      for (const [thread, { first, last, messages, calls }] of sources)
        store
          .sql(
            `INSERT OR REPLACE INTO source (import, thread, first, last, messages, calls)
             VALUES (?, ?, ?, ?, ?, ?)`,
          )
          .run(importId, thread, first, last, messages, calls);
    },
  };
}

const emptySource = (): Source => ({ first: Infinity, last: -Infinity, messages: 0, calls: 0 });
