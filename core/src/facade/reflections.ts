// The private journal: what I wrote, to a question or to none, of a person, a moment or nothing. Nothing else in
// the vault looks at it.

import type { MomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';
import type { Question } from '../practice/questions.ts';
import type { Instant } from '../time.ts';

export interface Writing {
  readonly person: PersonId | undefined;
  readonly moment: MomentId | undefined;
  /** The key of the question it answers. */
  readonly question: string | undefined;
  readonly text: string;
}

export interface Reflection extends Writing {
  readonly id: number;
  readonly at: Instant;
}

/** What is being written and not kept yet, by the place it is written at: "new", "about/3". */
export interface Draft extends Writing {
  readonly place: string;
}

export interface ReflectionQuery {
  readonly person?: PersonId;
  /** Every word must be there, in any script. */
  readonly words?: string;
  readonly limit: number;
}

export interface ReflectionUses {
  /** Newest first. */
  reflections(query: ReflectionQuery): Promise<readonly Reflection[]>;
  reflection(id: number): Promise<Reflection | undefined>;
  /** Keeps it, and lets go of the draft it came from. */
  reflect(writing: Writing, draft?: string): Promise<Reflection>;
  /** As given, in place of what it was; or back where it was deleted. */
  putReflection(reflection: Reflection, draft?: string): Promise<void>;
  deleteReflection(id: number): Promise<void>;
  drafts(): Promise<readonly Draft[]>;
  /** In place of what was written there; without text it is gone. */
  keepDraft(draft: Draft): Promise<void>;
  todaysQuestion(): Promise<Question>;
  /** Another one, please. */
  passQuestion(key: string): Promise<void>;
}
