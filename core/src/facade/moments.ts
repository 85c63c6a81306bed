// What happened, one moment at a time: found, added by hand, deleted, put right.

import type { Moment, MomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';
import type { Instant } from '../time.ts';
import type { Deed } from './meaning.ts';

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
  /** The act it was noted for. */
  readonly deed?: Pick<Deed, 'act' | 'who'> | undefined;
}

export interface NewNote {
  readonly person: PersonId | { readonly name: string };
  readonly at: Instant;
  readonly kind: 'met' | 'called' | 'said' | 'noted';
  readonly by: 'me' | 'them';
  readonly text: string;
  /** How long a call was, where it is known. */
  readonly seconds?: number;
  /** An act it holds, and whose. */
  readonly deed?: Pick<Deed, 'act' | 'who'>;
}

export interface MomentUses {
  moments(query: MomentQuery): Promise<readonly ShownMoment[]>;
  note(note: NewNote): Promise<Moment>;
  /** A moment noted by hand, as it is put right; what was written about it stays with it. */
  changeNote(id: MomentId, note: NewNote): Promise<Moment>;
  deleteMoment(id: MomentId): Promise<void>;
  /** "Did this open a conversation?" in the user's word; undefined takes it back. */
  correctOpening(id: MomentId, opened: boolean | undefined): Promise<void>;
}
