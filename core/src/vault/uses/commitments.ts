// Words and acts: the taps that decide what a found promise is and what became of it.

import type { Commitment, Step } from '../../commitment.ts';
import type {
  CommitmentProblem,
  CommitmentShown,
  CommitmentUses,
  NewCommitment,
  NewStep,
} from '../../facade/commitments.ts';
import type { MomentId } from '../../moment.ts';
import type { PersonId } from '../../person.ts';
import { failed, ok, type Result } from '../../result.ts';
import {
  commitmentWith,
  insertCommitment,
  putCourse,
  removeCommitment,
} from '../../store/commitments.ts';
import type { Instant } from '../../time.ts';
import { asShown, foundIn, shownIn } from '../commitments.ts';
import type { Uses } from './uses.ts';

export const commitmentUses = (uses: Uses): CommitmentUses => ({
  commitments: async (person) => shownIn(uses, person),
  foundCommitments: async (person) => foundIn(uses, person),
  takeUp: (found, step) => decided(uses, (now) => takeUp(uses, { ...found, step, now })),
  addCommitment: (made) => added(uses, made),
  stepCommitment: (id, step) => decided(uses, (now) => goOn(uses, { id, step, now })),
  takeBackStep: (id) => takeBack(uses, id),
});

type Decided = Result<Commitment, CommitmentProblem>;

/** What one tie says is computed anew; what was found in its words stays found. */
async function decided(
  uses: Uses,
  work: (now: Instant) => Decided,
): Promise<Result<CommitmentShown, CommitmentProblem>> {
  const made = await uses.jot(() => work(uses.clock.now()));
  if (!made.ok) return made;
  uses.known.forgetTie(made.value.person);
  return ok(asShown(uses, made.value));
}

interface Tap {
  readonly step: NewStep;
  readonly now: Instant;
}

function takeUp(
  uses: Uses,
  { person, moment, step, now }: Tap & { readonly person: PersonId; readonly moment: MomentId },
): Decided {
  const found = foundIn(uses, person).find((one) => one.moment === moment);
  if (found === undefined) return failed({ kind: 'no-such-commitment' });
  const { by, said, due } = found;
  const isNone = step.kind === 'not-a-promise';
  const what = isNone ? '' : found.what;
  const first: readonly Step[] = isNone || step.kind === 'kept' ? [] : [{ kind: 'kept', at: now }];
  const course = [...first, stepAt(step, now)];
  return ok(insertCommitment(uses.store, { person, by, what, said, due, moment, course }));
}

async function added(uses: Uses, made: NewCommitment): Promise<CommitmentShown> {
  const { store, clock, known, jot } = uses;
  const one = await jot(() => {
    const at = clock.now();
    const course: readonly Step[] = [{ kind: 'kept', at }];
    return insertCommitment(store, { ...made, said: at, moment: undefined, course });
  });
  known.forgetTie(one.person);
  return asShown(uses, one);
}

function goOn({ store }: Uses, { id, step, now }: Tap & { readonly id: number }): Decided {
  const one = commitmentWith(store, id);
  if (one === undefined) return failed({ kind: 'no-such-commitment' });
  const course = [...one.course, stepAt(step, now)];
  putCourse(store, id, course);
  return ok({ ...one, course });
}

async function takeBack({ store, known, jot }: Uses, id: number): Promise<void> {
  const one = await jot(() => {
    const there = commitmentWith(store, id);
    if (there === undefined) return undefined;
    const course = there.course.slice(0, -1);
    if (course.length === 0) removeCommitment(store, id);
    else putCourse(store, id, course);
    return there;
  });
  if (one !== undefined) known.forgetTie(one.person);
}

const stepAt = (step: NewStep, at: Instant): Step => ({ ...step, at });
