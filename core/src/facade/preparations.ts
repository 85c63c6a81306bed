// Conversations that are being prepared: several with one person, left and come back to.

import type { MomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';
import type { Steps } from '../practice/preparation.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time.ts';

/** A sentence of the portrait that was taken onto the page. */
export interface Chosen {
  /** By `statementKey`: what the portrait says of it today is read there. */
  readonly statement: string;
  /** As it read when it was chosen. */
  readonly sentence: string;
  /** The time it speaks of, how sure it is and what it cannot see, as that read then. */
  readonly beside: readonly string[];
  /** Moments behind it whose words were taken along, one by one. The words themselves are not kept twice. */
  readonly moments: readonly MomentId[];
}

export interface PreparedPage {
  readonly chosen: readonly Chosen[];
  readonly steps: Steps;
  /** In my words; '' until it is put together. */
  readonly draft: string;
}

export interface Preparation extends PreparedPage {
  readonly id: number;
  readonly person: PersonId;
  readonly at: Instant;
}

/** No talk is prepared with someone who has died, with a child, or with someone who is hidden. */
export type PreparationProblem =
  { readonly kind: 'no-such-person' } | { readonly kind: 'no-talk-to-prepare' };

export interface PreparationUses {
  /** Newest first; of one person or of all. */
  preparations(person?: PersonId): Promise<readonly Preparation[]>;
  preparation(id: number): Promise<Preparation | undefined>;
  beginPreparation(person: PersonId): Promise<Result<Preparation, PreparationProblem>>;
  /** As given, in place of what it was; or back where it was thrown away. */
  keepPreparation(preparation: Preparation): Promise<void>;
  throwAwayPreparation(id: number): Promise<void>;
}
