// What is seen of one relationship, and what the user says of it.

import type { PersonId } from '../person.ts';
import type { Coverage, Portrait } from '../portrait/portrait.ts';
import type { Findings } from '../qualities/all.ts';
import type { QualityKey } from '../qualities/quality.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time.ts';

/** `answered`: what it asks has been answered; `fine` takes back. Any other word on a question lets it rest half a year. */
export type Verdict = 'not-right' | 'hidden' | 'answered' | 'fine';

export interface PortraitUses {
  portrait(
    id: PersonId,
    now: Instant,
  ): Promise<Result<Portrait, { readonly kind: 'no-such-person' }>>;
  /** The numbers behind the portrait, for programs. */
  findings(
    id: PersonId,
  ): Promise<
    Result<
      { readonly coverage: Coverage; readonly findings: Findings },
      { readonly kind: 'no-such-person' }
    >
  >;
  /** What the user said of a statement sticks until new moments change what it rests on; of a question, half a year. */
  judge(person: PersonId, quality: QualityKey, statement: string, verdict: Verdict): Promise<void>;
}
