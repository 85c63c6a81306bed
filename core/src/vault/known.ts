// What is dear to compute (a tie's columns and findings, the circle's weeks) is kept in memory until something
// is written.

import { findAll, type Findings } from '../qualities/all.ts';
import { hasDied, type Person, type PersonId } from '../person.ts';
import { threadMonths } from '../portrait/thread.ts';
import type { ThreadMonth } from '../portrait/portrait.ts';
import { peopleIn } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { toInstant, type Zone } from '../time.ts';
import type { CircleMember } from '../vault.ts';
import { createCircle } from './circle.ts';
import { tieOf, type Tie } from './tie.ts';

export interface KnownTie {
  readonly tie: Tie;
  readonly findings: Findings;
  readonly thread: readonly ThreadMonth[];
}

export interface Known {
  tie(person: PersonId): KnownTie;
  circle(): readonly CircleMember[];
  forget(): void;
}

export function createKnown(store: Store, zone: Zone): Known {
  const ties = new Map<PersonId, KnownTie>();
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
      const findings = findAll(tie.history);
      const made = { tie, findings, thread: threadMonths(tie.history, zone) };
      ties.set(person, made);
      return made;
    },
    circle: () =>
      (circle ??= peopleIn(store)
        .filter((person) => !person.isMe)
        .map(memberOf)),
    forget() {
      ties.clear();
      beside = createCircle(store);
      circle = undefined;
    },
  };
}
