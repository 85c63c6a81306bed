// Seasons and hard times: marked by hand, or proposed from the words and confirmed or set aside; and who came.

import type { MomentId } from '../moment.ts';
import type { Person, PersonId, Side } from '../person.ts';
import type { Statement } from '../portrait/statement.ts';
import type { MarkedSeason, NewSeason } from '../season.ts';
import type { Span } from '../time.ts';

/** Who came in a hard time, and in which words that is told. */
export interface CameToward {
  /** The other of the tie, whoever of the two came. */
  readonly person: Person;
  readonly statement: Statement;
}

export interface HardTimeSeen {
  readonly season: MarkedSeason;
  readonly whose: Side;
  /** Whose it is, when it is not mine. */
  readonly person: Person | undefined;
  /** By name; who did not come is in no list. */
  readonly came: readonly CameToward[];
  /** In grief nobody is counted up unasked (METHOD 4.3). */
  readonly opensOnRequest: boolean;
}

export interface ProposedHardTime {
  /** By the first of its words. */
  readonly moment: MomentId;
  readonly whose: Side;
  /** Whose it is, when it is not mine. */
  readonly person: Person | undefined;
  readonly span: Span;
  /** To whom it was told. */
  readonly knew: readonly PersonId[];
  readonly signs: readonly MomentId[];
}

export interface SeasonUses {
  /** All, or those that lie on one tie; mine lie on every one. */
  seasons(person?: PersonId): Promise<readonly MarkedSeason[]>;
  /** Also confirms what was proposed, and brings back what was removed. */
  markSeason(season: NewSeason): Promise<MarkedSeason>;
  removeSeason(id: number): Promise<void>;
  /** Newest first. */
  hardTimes(): Promise<readonly HardTimeSeen[]>;
  proposedHardTimes(): Promise<readonly ProposedHardTime[]>;
  /** It was not hard, or is nobody's business. */
  dismissHardTime(moment: MomentId): Promise<void>;
  /** Takes that back. */
  proposeAgain(moment: MomentId): Promise<void>;
}
