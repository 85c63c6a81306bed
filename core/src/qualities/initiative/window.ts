// A stretch of a sequence by time.

import { firstAtOrAfter } from '../../math/sorted.ts';
import { part, type Sequence } from './sequence.ts';

export interface Window {
  readonly sequence: Sequence;
  readonly from: number;
  readonly to: number;
}

/** `since`, `until`: UTC seconds, until exclusive. */
export function windowed(sequence: Sequence, since: number, until: number): Window {
  const from = firstAtOrAfter(sequence.at, since);
  const to = firstAtOrAfter(sequence.at, until);
  return { sequence: part(sequence, from, to), from, to };
}
