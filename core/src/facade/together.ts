// What two people wrote side by side on one device, and both wanted kept.

import type { Both, PersonId, Side } from '../person.ts';
import type { SharedRitual, TogetherPage } from '../practice/together.ts';
import type { Instant } from '../time.ts';

export interface NewTogether {
  readonly person: PersonId;
  readonly at: Instant;
  /** As they called themselves that day. */
  readonly names: Both<string>;
  readonly pages: Both<TogetherPage>;
  /** Whose page they put first. */
  readonly first: Side;
  readonly ritual: SharedRitual | undefined;
}

export interface Together extends NewTogether {
  readonly id: number;
}

export interface TogetherUses {
  /** Newest first. */
  togethers(): Promise<readonly Together[]>;
  /** There is no other way in than two people's yes. */
  keepTogether(made: NewTogether, yes: Both<true>): Promise<Together>;
  deleteTogether(id: number): Promise<void>;
}
