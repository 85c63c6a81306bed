// What a way out is: a file others can read, written piece by piece, so that no vault is ever one string. To
// add one: a file beside this one and one line in all.ts; commands and the settings know it from there.

import type { Store } from '../store/store.ts';
import type { Instant, Zone } from '../time.ts';
import type { OutWords } from '../words/words.ts';

export interface OutFormat<Key extends string = string> {
  readonly key: Key;
  /** As file names end, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What is left out unless the user says otherwise; a format that asks for nothing holds what it holds. */
  readonly asks: readonly Asked[];
  write(from: Outgoing): Generator<string, void, void>;
}

export type Asked = 'names' | 'words';

export interface OutChoices {
  /** Whole names, or only as much of each as tells them apart (METHOD R11). */
  readonly names: 'short' | 'whole';
  /** What was written in messages and notes. */
  readonly words: 'left-out' | 'kept';
}

export interface Outgoing extends OutChoices {
  readonly store: Store;
  readonly now: Instant;
  readonly zone: Zone;
  readonly labels: OutWords;
}

const partLength = 1 << 18;

/** The same text in parts of a size that is worth handing over. */
export function* inParts(pieces: Iterable<string>): Generator<string, void, void> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < partLength) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}
