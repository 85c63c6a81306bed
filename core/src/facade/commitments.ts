// Words and acts: what the two of a tie said they would do, found or added by hand, and what became of it.

import type { Commitment, Saying, Standing, Step } from '../commitment.ts';
import type { MomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';
import type { Result } from '../result.ts';
import type { Instant, Span } from '../time.ts';

/** A commitment as it stands now. */
export interface CommitmentShown extends Commitment {
  readonly standing: Standing;
  /** The days it is for now; `due` are those it was for at first. */
  readonly days: Span | undefined;
  /** The moments that show that it happened. */
  readonly shownBy: readonly MomentId[];
}

/** Found in the words and not decided on: it counts for nobody. */
export interface FoundCommitment extends Saying {
  readonly person: PersonId;
  readonly moment: MomentId;
  /** Where it was said again. */
  readonly again: readonly MomentId[];
}

type Untimed<S> = S extends { readonly at: Instant } ? Omit<S, 'at'> : never;
/** A tap. */
export type NewStep = Untimed<Step>;

export interface NewCommitment {
  readonly person: PersonId;
  readonly by: Saying['by'];
  readonly what: string;
  readonly due: Span | undefined;
}

export type CommitmentProblem = { readonly kind: 'no-such-commitment' };

export interface CommitmentUses {
  /** Mine first; what is open before what is over, by its day. */
  commitments(person?: PersonId): Promise<readonly CommitmentShown[]>;
  /** Newest first. */
  foundCommitments(person?: PersonId): Promise<readonly FoundCommitment[]>;
  /** The user's first tap on a found one. */
  takeUp(
    found: Pick<FoundCommitment, 'person' | 'moment'>,
    step: NewStep,
  ): Promise<Result<CommitmentShown, CommitmentProblem>>;
  addCommitment(made: NewCommitment): Promise<CommitmentShown>;
  /** What became of it, one step further. */
  stepCommitment(id: number, step: NewStep): Promise<Result<CommitmentShown, CommitmentProblem>>;
  /** The last tap is taken back; with the first, a found one waits again and one added by hand is gone. */
  takeBackStep(id: number): Promise<void>;
}
