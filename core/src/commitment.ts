// What someone said they would do: who, to whom, what, by when, and what became of it, step by step. The steps
// are the user's taps; what the moments show stands beside them. Nothing is ever called broken by the software:
// a day that passed without a trace is not known, and only the user says that something fell through.

import type { MomentId } from './moment.ts';
import type { PersonId, Side } from './person.ts';
import type { Instant, Span } from './time.ts';

/** `kept`: it is a promise, keep it in view. `moved`: to other days, by agreement. */
export type Step =
  | { readonly kind: 'kept'; readonly at: Instant }
  | { readonly kind: 'not-a-promise'; readonly at: Instant }
  | { readonly kind: 'happened'; readonly at: Instant }
  | { readonly kind: 'fell-through'; readonly at: Instant }
  | { readonly kind: 'moved'; readonly at: Instant; readonly to: Span }
  | { readonly kind: 'let-go'; readonly at: Instant; readonly word: boolean };

/** Something someone said they would do, before anyone decided what it is. */
export interface Saying {
  readonly by: Side;
  readonly what: string;
  readonly said: Instant;
  /** The days it was for; undefined when none were named. */
  readonly due: Span | undefined;
}

export interface Commitment extends Saying {
  readonly id: number;
  readonly person: PersonId;
  /** Where it was said; undefined when it was added by hand. */
  readonly moment: MomentId | undefined;
  /** What became of it, oldest first. */
  readonly course: readonly Step[];
}

/**
 * `open`: its day is still to come. `unknown`: its day is past, and nothing shows what became of it. `moved`:
 * to a later day, by agreement, and nothing shows yet that it happened.
 */
export const standings = [
  'open',
  'happened',
  'moved',
  'fell-through',
  'let-go',
  'unknown',
  'not-a-promise',
] as const;
export type Standing = (typeof standings)[number];

/** How a commitment stands, as a quality reads it. */
export interface Plan {
  /** ME or THEM. */
  readonly by: number;
  readonly said: Instant;
  /** The days it is for now. */
  readonly due: Span | undefined;
  readonly standing: Standing;
  /** When it happened, where it did. */
  readonly done: Instant | undefined;
  /** Where it was said, and what shows that it happened. */
  readonly moments: readonly MomentId[];
}
