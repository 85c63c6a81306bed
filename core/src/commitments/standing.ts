// How a commitment stands, from its course and from what the moments show. The user's last word counts before
// anything the moments show; without either it is open until its day is past, and then it is not known.

import type { Commitment, Plan, Standing, Step } from '../commitment.ts';
import { ME, THEM } from '../history.ts';
import { day, toInstant, type Instant, type Span } from '../time.ts';
import { evidenceOf, patience, type Columns, type Evidence } from './evidence.ts';

export interface Stands {
  readonly standing: Standing;
  /** The days it is for now. */
  readonly due: Span | undefined;
  readonly evidence: Evidence | undefined;
}

/** Days after which a promise that was moved and then done is one that was moved (METHOD 4.2). */
const stillTheSame = 30 * day;

/** `heard`: up to when anything about it could be known. */
export function standingOf(commitment: Commitment, columns: Columns, heard: Instant): Stands {
  const last = commitment.course.at(-1);
  const due = dueNow(commitment);
  if (
    last !== undefined &&
    last.kind !== 'kept' &&
    last.kind !== 'moved' &&
    last.kind !== 'happened'
  )
    return { standing: last.kind, due, evidence: undefined };
  const evidence = evidenceOf(commitment, due, columns);
  if (last?.kind === 'happened' || evidence !== undefined)
    return { standing: isFarOff(commitment, due) ? 'moved' : 'happened', due, evidence };
  if (heard <= (due?.to ?? commitment.said + patience)) return { standing: 'open', due, evidence };
  return { standing: last?.kind === 'moved' ? 'moved' : 'unknown', due, evidence };
}

const isMove = (step: Step): step is Extract<Step, { readonly kind: 'moved' }> =>
  step.kind === 'moved';

export const dueNow = ({ course, due }: Commitment): Span | undefined =>
  course.findLast(isMove)?.to ?? due;

function isFarOff({ due }: Commitment, now: Span | undefined): boolean {
  return due !== undefined && now !== undefined && now.from - due.to > stillTheSame;
}

/** What a quality reads of the commitments of a tie; what is none is not among them. */
export function plansOf(
  commitments: readonly Commitment[],
  columns: Columns,
  end: Instant,
): readonly Plan[] {
  const heard = toInstant(
    Math.max(end, ...commitments.flatMap(({ course }) => course.map(({ at }) => at))),
  );
  return commitments.flatMap((one) => {
    const stands = standingOf(one, columns, heard);
    return stands.standing === 'not-a-promise' ? [] : [planOf(one, stands)];
  });
}

const planOf = (one: Commitment, { standing, due, evidence }: Stands): Plan => ({
  by: one.by === 'me' ? ME : THEM,
  said: one.said,
  due,
  standing,
  done: standing === 'happened' ? (evidence?.at ?? doneBy(one, due)) : undefined,
  moments: [...(evidence?.moments ?? []), ...(one.moment === undefined ? [] : [one.moment])],
});

/** Said by the user only: on its day, or when there was none, when they said so. */
const doneBy = ({ course, said }: Commitment, due: Span | undefined): Instant =>
  due?.from ?? course.at(-1)?.at ?? said;
