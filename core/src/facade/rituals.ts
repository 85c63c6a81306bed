// Small acts that come again, and what became of each occasion.

import type { MomentId } from '../moment.ts';
import type { Kept, OccasionState } from '../practice/occasions.ts';
import type { NewRitual, Ritual, RitualRule } from '../practice/ritual.ts';
import type { Instant } from '../time.ts';

export type { NewRitual, Ritual, RitualRule };

export interface OccasionSeen {
  /** What an answer to it is remembered by. */
  readonly key: string;
  /** The day it is for; midnight on the wall. */
  readonly on: Instant;
  readonly state: OccasionState;
  /** The moment that kept it. */
  readonly moment: MomentId | undefined;
}

export interface RitualSeen {
  readonly ritual: Ritual;
  /** Undefined: it is at rest or over. */
  readonly next: Instant | undefined;
  /** Its time has come, and nothing has kept it yet. */
  readonly due: OccasionSeen | undefined;
  /** The last eight, oldest first. */
  readonly lately: readonly OccasionSeen[];
  readonly kept: Kept;
  /** Days between two days of contact, as it usually is; undefined while too little is known. */
  readonly pace: number | undefined;
}

export interface RitualUses {
  /** In the order they were made. */
  rituals(): Promise<readonly RitualSeen[]>;
  addRitual(made: NewRitual): Promise<Ritual>;
  /** As given, in place of what it was; or back where it was removed. */
  putRitual(ritual: Ritual): Promise<void>;
  removeRitual(id: number): Promise<void>;
}
