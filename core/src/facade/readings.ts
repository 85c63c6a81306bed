// What the words carry, as a small model on this device reads them, and what the user says of that.

import type { ShownMoment } from './moments.ts';
import type { MomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';

/** Of all words that can be read, how many have been. */
export interface WordsRead {
  readonly read: number;
  readonly of: number;
}

/** What may be asked about. */
export const checkedHeads = ['trouble', 'disclosure', 'warmth', 'lightness'] as const;
export type CheckedHead = (typeof checkedHeads)[number];

/** "Is this Asha sharing something hard?" */
export interface Check {
  readonly moment: ShownMoment;
  readonly head: CheckedHead;
}

export interface ReadingUses {
  /** Reads the next part of the words: call until `read` is `of`. Nothing shown changes before `takeUpReadings`. */
  readWords(): Promise<WordsRead>;
  /** What has been read counts from now on. */
  takeUpReadings(): Promise<void>;
  /** At most five, never one twice; none where no words were kept. */
  checks(person: PersonId): Promise<readonly Check[]>;
  /** Sticks, in this vault; undefined takes it back. */
  check(moment: MomentId, head: CheckedHead, says: boolean | undefined): Promise<void>;
}
