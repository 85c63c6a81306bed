// Everyone in the vault: who there is, what they are called and are to me, and letting go of them.

import type { Person, PersonId, PersonKind, Way } from '../person.ts';
import type { ThreadMonth } from '../portrait/portrait.ts';
import type { Instant, Span } from '../time.ts';

/** One person in the circle, with the thread to draw. */
export interface CircleMember {
  readonly person: Person;
  readonly thread: readonly ThreadMonth[];
  readonly span: Span | undefined;
  readonly moments: number;
}

export interface PeopleUses {
  people(): Promise<readonly Person[]>;
  addPerson(name: string, kind: PersonKind): Promise<Person>;
  changePerson(
    id: PersonId,
    change: {
      readonly name?: string;
      readonly kind?: PersonKind;
      readonly way?: Way;
      readonly died?: Instant | 'not';
    },
  ): Promise<void>;
  /** All of them is wiped at once: moments, text, search, handles. */
  forget(id: PersonId): Promise<{ readonly moments: number }>;
  circle(): Promise<readonly CircleMember[]>;
}
