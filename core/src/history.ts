// The history of one tie, as the qualities read it: columns in time order, so that a million messages are
// never a million objects. Contact stands in the columns; gestures stand beside them. Text is fetched by
// row only where a quality needs it. Groups are already out, and counted.

import type { Plan } from './commitment.ts';
import type { MomentId } from './moment.ts';
import { otherSide, type Side, type Way } from './person.ts';
import type { Carries } from './importers/importer.ts';
import type { HardTime } from './season.ts';
import { bitOf, type Head } from './readings/heads.ts';
import type { Instant, Span } from './time.ts';

export const ME = 0;
export const THEM = 1;
export const sideOf = (by: number): Side => (by === ME ? 'me' : 'them');

/** Codes of the `act` column. */
export const act = { said: 0, answeredCall: 1, missedCall: 2, met: 3 } as const;

export interface History {
  readonly length: number;
  /** UTC milliseconds, ascending; ties in the order of the file. */
  readonly at: Float64Array;
  /** ME or THEM: who wrote, who called, who is noted as having begun the meeting. */
  readonly by: Uint8Array;
  /** One of `act`. */
  readonly act: Uint8Array;
  /** MomentId per row. */
  readonly id: Float64Array;
  /** Row answered by an explicit reply link, -1 for none. */
  readonly replyTo: Int32Array;
  /** Seconds spoken in a call, NaN when not a call or not said. */
  readonly seconds: Float64Array;
  /** The user's word on "did this open a conversation?": 1 yes, 0 no, -1 not asked. */
  readonly corrected: Int8Array;
  /** The words of rows [from, to), '' where none were written or kept. */
  texts(from: number, to: number): readonly string[];
  /** False when the user chose to keep counts only. */
  readonly hasWords: boolean;
  readonly readings: Readings;
  readonly gestures: Gestures;
  /** When at least one source could see this tie; sorted, disjoint. What lies between is unobserved, not silent. */
  readonly observed: readonly Span[];
  /** How the two talk, in the user's word. */
  readonly way: Way;
  /** Stretches the user marked; no pattern is held against anyone inside them. */
  readonly seasons: readonly Span[];
  /** The hard ones among them, of either. */
  readonly hardTimes: readonly HardTime[];
  /** Where the data ends: later answers may exist that it cannot hold. */
  readonly end: Instant;
  readonly carries: readonly Carries[];
  /** Weekly activity of the owner's other ties, for a season shared by all; see qualities/constancy. */
  readonly circle: CircleActivity | undefined;
  /** What the two said they would do, as the user confirmed it, oldest first. */
  readonly commitments: readonly Plan[];
  /** Messages of shared groups that were left out. */
  readonly groupMessagesLeftOut: number;
}

/** What the words of each row carry. */
export interface Readings {
  /** A bit a head, see readings/heads.ts: what a reading is believed in, and what the user said of it. */
  readonly says: Uint16Array;
  /** Place in `languages`; 0 where there are no words or they were not read. */
  readonly language: Uint8Array;
  /** 1 where the words of a row were read. */
  readonly read: Uint8Array;
  /** Rows that have words, read or not. */
  readonly worded: number;
  /** What a reading may be believed in, by place in `languages`: a bit a head. */
  readonly hears: Uint16Array;
}

/** Whether the words of a row carry this; false also where they were not read. */
export const rowSays = (
  { readings }: Pick<History, 'readings'>,
  row: number,
  head: Head,
): boolean => (readings.says[row] & bitOf(head)) !== 0;

export interface Gestures {
  readonly length: number;
  readonly at: Float64Array;
  readonly by: Uint8Array;
  readonly id: Float64Array;
}

/** Contact moments per week of the owner's other ties; `weeks[k][w]`: tie k, week w from `from`, NaN unseen. */
export interface CircleActivity {
  readonly from: Instant;
  readonly weeks: readonly Float64Array[];
}

/** The same history told from the other's side. */
export function mirrored(history: History): History {
  const flip = (by: Uint8Array): Uint8Array => by.map((side) => 1 - side);
  return {
    ...history,
    by: flip(history.by),
    hardTimes: history.hardTimes.map((one) => ({ ...one, whose: otherSide(one.whose) })),
    gestures: { ...history.gestures, by: flip(history.gestures.by) },
    commitments: history.commitments.map((plan) => ({ ...plan, by: 1 - plan.by })),
    texts: history.texts,
  };
}

export const momentIdAt = (history: History, row: number): MomentId => history.id[row] as MomentId;
