// What a quality is: a question about two people, answered by a pure function over their history, in both
// directions, with a range and the moments it rests on, or by "not enough to say" and why. To add one:
// a file here, its test, its sentences in words, and one line in all.ts.

import type { History } from '../history.ts';
import type { MomentId } from '../moment.ts';
import type { Statement } from '../portrait/statement.ts';

export const qualityKeys = [
  'initiative',
  'presence',
  'warmth',
  'openness',
  'showing-up',
  'follow-through',
  'lightness',
  'constancy',
  'gestures',
] as const;
export type QualityKey = (typeof qualityKeys)[number];

/** A 90 % range: `low` and `high` are the 5 % and 95 % points. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Why a quality keeps silent; facts only, words turn them into a sentence. */
export type Why =
  | { readonly kind: 'too-few-openings'; readonly have: number; readonly need: number }
  | { readonly kind: 'too-few-turns'; readonly have: number; readonly need: number }
  | { readonly kind: 'too-few-waiting'; readonly have: number; readonly need: number }
  | { readonly kind: 'too-few-plans'; readonly have: number; readonly need: number }
  | { readonly kind: 'no-plans' }
  | { readonly kind: 'no-hard-times' }
  | { readonly kind: 'too-few-hard-times'; readonly have: number; readonly need: number }
  | { readonly kind: 'too-short'; readonly weeks: number; readonly need: number }
  | { readonly kind: 'too-few-blocks'; readonly have: number; readonly need: number }
  | { readonly kind: 'too-few-tellings'; readonly have: number; readonly need: number }
  | { readonly kind: 'too-few-conversations'; readonly have: number; readonly need: number }
  | { readonly kind: 'words-not-kept' }
  | { readonly kind: 'words-not-read-yet' }
  | { readonly kind: 'language-not-read' }
  | { readonly kind: 'reading-unsure' }
  | { readonly kind: 'range-too-wide' }
  | { readonly kind: 'readings-disagree' }
  | { readonly kind: 'source-cannot-carry' }
  | { readonly kind: 'nothing-seen' }
  | { readonly kind: 'no-words' }
  | { readonly kind: 'remembered' }
  | { readonly kind: 'no-moments' }
  | { readonly kind: 'one-voice' }
  | { readonly kind: 'by-custom' }
  | { readonly kind: 'elsewhere' };

/** Below the gate the estimate is still there for `--ungated` and for tests, never for the portrait. */
export type Finding<Estimate> =
  | { readonly state: 'said'; readonly estimate: Estimate; readonly evidence: readonly MomentId[] }
  | { readonly state: 'not-enough'; readonly why: Why; readonly estimate: Estimate | undefined };

export interface Quality<Key extends QualityKey, Estimate> {
  readonly key: Key;
  /** What was measured and how, versioned: receipts name it. */
  readonly method: string;
  find(history: History): Finding<Estimate>;
  /** The finding with the two people swapped: find(mirrored(h)) equals mirror(find(h)). */
  mirror(estimate: Estimate): Estimate;
  /** What may be said of it; nothing when there is not enough (the portrait then says why). */
  say(finding: Finding<Estimate>, history: History): readonly Statement[];
}
