// What is dear to compute (a tie's columns and findings, the circle's weeks) is kept in memory until something
// is written.

import type { Candidate } from '../commitments/candidates.ts';
import { findAll, type Findings } from '../qualities/all.ts';
import { hasDied, type Person, type PersonId } from '../person.ts';
import { threadMonths } from '../portrait/thread.ts';
import type { ThreadMonth } from '../portrait/portrait.ts';
import { peopleIn } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { toInstant, type Zone } from '../time.ts';
import type { CircleMember } from '../vault.ts';
import { createCircle } from './circle.ts';
import { promisesOf } from './commitments.ts';
import { tieOf, type Tie } from './tie.ts';

export interface KnownTie {
  readonly tie: Tie;
  readonly findings: Findings;
  readonly thread: readonly ThreadMonth[];
}

export interface Known {
  tie(person: PersonId): KnownTie;
  circle(): readonly CircleMember[];
  /** Promises in the words of a tie, decided on or not. */
  promises(person: PersonId): readonly Candidate[];
  /** Only what was said of this tie changed, nothing that happened. */
  forgetTie(person: PersonId): void;
  forget(): void;
}

/** Its columns are asked for far more often than what they say, so that is made when it is asked for. */
function knownOf(tie: Tie, zone: Zone): KnownTie {
  let findings: Findings | undefined;
  let thread: readonly ThreadMonth[] | undefined;
  return {
    tie,
    get findings() {
      return (findings ??= findAll(tie.history));
    },
    get thread() {
      return (thread ??= threadMonths(tie.history, zone));
    },
  };
}

export function createKnown(store: Store, zone: Zone): Known {
  const ties = new Map<PersonId, KnownTie>();
  const promises = new Map<PersonId, readonly Candidate[]>();
  let beside = createCircle(store);
  let circle: readonly CircleMember[] | undefined;
  const memberOf = (person: Person): CircleMember => {
    const { history } = ties.get(person.id)?.tie ?? tieOf(store, person.id, undefined);
    const { length, at } = history;
    const span =
      length === 0 ? undefined : { from: toInstant(at[0]), to: toInstant(at[length - 1]) };
    const thread = hasDied(person) ? [] : threadMonths(history, zone);
    return { person, thread, span, moments: length };
  };
  return {
    tie(person) {
      const kept = ties.get(person);
      if (kept !== undefined) return kept;
      const tie = tieOf(store, person, beside(person));
      const made = knownOf(tie, zone);
      ties.set(person, made);
      return made;
    },
    circle: () =>
      (circle ??= peopleIn(store)
        .filter((person) => !person.isMe)
        .map(memberOf)),
    promises(person) {
      const kept = promises.get(person) ?? promisesOf(store, person, zone);
      promises.set(person, kept);
      return kept;
    },
    forgetTie: (person) => void ties.delete(person),
    forget() {
      ties.clear();
      promises.clear();
      beside = createCircle(store);
      circle = undefined;
    },
  };
}
