// The portrait of one relationship: statements chosen and put in order, never summed. Coverage comes
// first, then a dated beginning or kindness by the other, then my own side, then the qualities.

import type { MomentId } from '../moment.ts';
import type { Person, Way } from '../person.ts';
import type { QualityKey, Why } from '../qualities/quality.ts';
import type { Instant, Span } from '../time.ts';
import type { Channel, ChosenAct, Deed } from '../vault.ts';
import type { Blindness, Statement } from './statement.ts';

export interface SourceSeen {
  readonly format: string;
  readonly title: string;
  readonly span: Span;
  readonly messages: number;
  readonly calls: number;
  /** As long as such an export may be. */
  readonly isCut: boolean;
}

export interface Coverage {
  readonly sources: readonly SourceSeen[];
  /** Stretches inside the whole span in which nothing could be seen. */
  readonly gaps: readonly Span[];
  readonly cannotSee: readonly Blindness[];
  readonly groupMessagesLeftOut: number;
  /** Stretches in which no pattern is held against anyone. */
  readonly seasons: readonly Season[];
  readonly way: Way;
  /** How else the two reach each other. */
  readonly channels: readonly Channel[];
  readonly end: Instant;
}

/** Whether the two talk mostly elsewhere is not known, and could be why little is seen here (METHOD 2.8). */
export const asksWay = ({ way, cannotSee }: Coverage): boolean =>
  way === 'not-said' && cannotSee.includes('calls');

/** One month of the thread: turns by each, and what was not observed or lies in a season. */
export interface ThreadMonth {
  readonly from: Instant;
  readonly to: Instant;
  readonly turns: { readonly me: number; readonly them: number };
  /** Changes of hands within conversations: how closely the strands twist. */
  readonly exchanges: number;
  readonly observed: boolean;
}

export interface QualitySection {
  readonly quality: QualityKey;
  /** By which the user knows it: acts they chose that show here. */
  readonly acts: readonly ChosenAct[];
  /** False where they chose acts that show elsewhere: then it is told on request. */
  readonly asked: boolean;
  /** What is said at once. Over the whole portrait at most three (METHOD R19). */
  readonly statements: readonly Statement[];
  /** The rest, for who asks for more. */
  readonly more: readonly Statement[];
  /** What the user hid, answered or called not right; kept so that it can be taken back. */
  readonly putAside: readonly Statement[];
  /** Set when the quality keeps silent, and why; dated examples may stand beside it. */
  readonly silent: Why | undefined;
}

/** What is said, in the order it is said. */
export interface Arrangement {
  /** A dated beginning or kindness by the other. Without one, no pattern is told unasked. */
  readonly first: Statement | undefined;
  /** The user's own side. */
  readonly own: Statement | undefined;
  readonly sections: readonly QualitySection[];
}

/** A kind moment of someone who has died. */
export interface Memory {
  readonly kind: 'came' | 'warm' | 'began';
  readonly moment: MomentId;
  readonly at: Instant;
}

export interface Portrait extends Arrangement {
  /** Set when this person has died: then nothing else is told (METHOD R16). */
  readonly memories?: readonly Memory[];
  readonly person: Person;
  readonly coverage: Coverage;
  readonly thread: readonly ThreadMonth[];
  readonly seasons: readonly Season[];
  /** Acts that no log can see, as they were noted by hand: newest first, of both, counted against nobody. */
  readonly deeds: readonly Deed[];
}

export interface Season {
  readonly id: number;
  readonly span: Span;
  readonly name: string;
}
