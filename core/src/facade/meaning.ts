// What give and take means to me, and the acts that are ticked by hand because no log can see them.

import type { MomentId } from '../moment.ts';
import type { PersonId, Side } from '../person.ts';
import type { Act } from '../practice/act.ts';
import type { Channel, ChosenAct, WrittenMeaning } from '../practice/meaning.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time.ts';

export type { Act, Channel, ChosenAct, WrittenMeaning };

export interface Meaning extends WrittenMeaning {
  readonly id: number;
  readonly at: Instant;
}

export type MeaningProblem =
  { readonly kind: 'too-many-acts'; readonly most: number } | { readonly kind: 'nothing-chosen' };

/** An act of one of the two, noted by hand on a moment. */
export interface Deed {
  readonly moment: MomentId;
  readonly at: Instant;
  readonly act: Act;
  readonly who: Side;
  readonly text: string;
}

export interface MeaningUses {
  /** Newest first: the first is what it means now. */
  meanings(): Promise<readonly Meaning[]>;
  /** What it meant before stays in the history; the same again adds nothing to it. */
  keepMeaning(meaning: WrittenMeaning): Promise<Result<Meaning, MeaningProblem>>;
  removeMeaning(id: number): Promise<void>;
  /** How else the two reach each other, in the user's word. */
  channels(person: PersonId): Promise<readonly Channel[]>;
  keepChannels(person: PersonId, channels: readonly Channel[]): Promise<void>;
  /** Newest first, of both. */
  deeds(person: PersonId, limit: number): Promise<readonly Deed[]>;
}
