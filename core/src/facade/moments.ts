// What happened, one moment at a time: found, added by hand, deleted, put right.

import type { Moment, MomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';
import type { Instant } from '../time.ts';

export interface MomentQuery {
  readonly person?: PersonId;
  readonly words?: string;
  readonly ids?: readonly MomentId[];
  /** Page backwards from here, exclusive. */
  readonly before?: { readonly at: Instant; readonly id: MomentId };
  readonly limit: number;
}

/** A moment with what a list needs to show it. */
export interface ShownMoment {
  readonly moment: Moment;
  readonly byName: string;
  readonly byMe: boolean;
  /** The tie it belongs to; undefined in a group. */
  readonly person: PersonId | undefined;
  readonly threadTitle: string;
  readonly format: string;
}

export interface NewNote {
  readonly person: PersonId | { readonly name: string };
  readonly at: Instant;
  readonly kind: 'met' | 'called' | 'said' | 'noted';
  readonly by: 'me' | 'them';
  readonly text: string;
}

export interface MomentUses {
  moments(query: MomentQuery): Promise<readonly ShownMoment[]>;
  note(note: NewNote): Promise<Moment>;
  deleteMoment(id: MomentId): Promise<void>;
  /** "Did this open a conversation?" in the user's word; undefined takes it back. */
  correctOpening(id: MomentId, opened: boolean | undefined): Promise<void>;
}
