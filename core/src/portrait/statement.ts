// A statement is what may be said, still without prose: a kind, values, who it is about, how sure, the
// moments it rests on and the rule that found them. Words turn it into a sentence, in any language.
// Mirroring a statement swaps the two people and nothing else.

import { otherSide, type Side } from '../person.ts';
import type { MomentId } from '../moment.ts';
import type { Instant, Span } from '../time.ts';
import type { Range, Why } from '../qualities/quality.ts';

export type Band = 'within-the-hour' | 'same-day' | 'within-days' | 'in-their-own-time';

/** Every kind of statement and the values its sentence needs. A new kind breaks the build where words are missing. */
export interface Says {
  // initiative (METHOD 3.7)
  /** `mine`: the range of my share; `range` elsewhere is of whoever `who` or `more` names. */
  'both-begin': { readonly mine: Range };
  'more-often-begins': { readonly who: Side; readonly share: number; readonly range: Range };
  'beginnings-not-clear': Record<never, never>;
  'beginnings-shifted': { readonly more: Side; readonly before: Range; readonly lately: Range };
  'a-beginning': { readonly who: Side; readonly at: Instant };
  // presence (METHOD 4.1)
  'answers-come': { readonly who: Side; readonly band: Band; readonly answered: Range };
  // constancy (METHOD 4.7, 5.3)
  'in-touch-months': { readonly months: number; readonly of: number };
  'quieter-since': { readonly since: Instant };
  'less-in-touch': { readonly now: Range; readonly before: number; readonly ratio: Range };
  'more-in-touch': { readonly now: Range; readonly before: number; readonly ratio: Range };
  'usual-gap': { readonly days: number; readonly low: number; readonly high: number };
  'long-quiet': { readonly days: number; readonly usualDays: number };
  'quiet-season-for-you': { readonly since: Instant };
  // gestures (METHOD 4.9)
  'my-gestures-since-contact': { readonly count: number; readonly since: Instant };
  // any quality that keeps silent
  'not-enough': { readonly quality: string; readonly why: Why };
}

export type StatementKind = keyof Says;

export interface StatementOf<K extends StatementKind> {
  readonly kind: K;
  readonly quality: string;
  readonly values: Says[K];
  /** Receipts: the moments behind it, newest first, at most a few hundred. */
  readonly evidence: readonly MomentId[];
  /** How sure, as the posterior probability where there is one; words turn it into plain ones. */
  readonly sure: number | undefined;
  /** The rule that found it, by name: words explain it. */
  readonly rule: string;
  /** What this cannot see, by name: words explain it. */
  readonly blind: readonly Blindness[];
  /** The time it speaks of. */
  readonly span: Span | undefined;
}

/** One statement of any kind, kind and values still tied together. */
export type Statement = { [K in StatementKind]: StatementOf<K> }[StatementKind];

export type Blindness =
  | 'calls'
  | 'reactions'
  | 'in-person'
  | 'other-apps'
  | 'groups'
  | 'deleted'
  | 'words'
  | 'after-the-export';

/** What a verdict sticks to: what is said, of whom, and of which dated thing. The same words with other
 * numbers are the same statement; another direction is not. */
export function statementKey(statement: Statement): string {
  const { who, more, at } = statement.values as { who?: Side; more?: Side; at?: Instant };
  return [statement.kind, who ?? more, at].filter((part) => part !== undefined).join('/');
}

const asking: ReadonlySet<StatementKind> = new Set([
  'quieter-since',
  'less-in-touch',
  'long-quiet',
]);

/** Its sentence ends in a question that one may answer (METHOD 5.3). */
export const statementAsks = ({ kind }: Statement): boolean => asking.has(kind);

/** The same statement told from the other's chair. Its sentence then takes the swapped names. */
export function mirrorStatement<S extends Statement>(statement: S): S {
  const turned = Object.entries(statement.values).map(([name, value]) => [
    name,
    turns.get(name)?.(value) ?? value,
  ]);
  return { ...statement, values: Object.fromEntries(turned) as S['values'] };
}

const theRest = (range: Range): Range => ({ low: 1 - range.high, high: 1 - range.low });
const flip = (side: unknown): unknown => otherSide(side as Side);
/** Values that speak of a side; every other value is the same from both chairs. */
const turns = new Map([
  ['who', flip],
  ['more', flip],
  ['mine', (range: unknown): unknown => theRest(range as Range)],
]);
