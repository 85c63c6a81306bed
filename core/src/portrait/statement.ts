// A statement is what may be said, still without prose: a kind, values, who it is about, how sure, the
// moments it rests on and the rule that found them. Words turn it into a sentence, in any language.
// Mirroring a statement swaps the two people and nothing else.

import { otherSide, type Side } from '../person.ts';
import type { MomentId } from '../moment.ts';
import type { QualityKey, Range } from '../qualities/quality.ts';
import type { How } from '../qualities/showing-up/comings.ts';
import type { Instant, Span } from '../time.ts';

export type Band = 'within-the-hour' | 'same-day' | 'within-days' | 'in-their-own-time';

/** How what was told was met. */
export type Ear = 'asked' | 'kindly';

/** Conversations a month, in a stretch and before it. */
export interface ThenAndNow extends Stretch {
  readonly now: Range;
  readonly before: Range;
}

export interface Stretch {
  readonly since: Instant;
  readonly until: Instant;
}

/** Every kind of statement and the values its sentence needs. A new kind breaks the build where words are missing. */
export interface Says {
  // initiative (METHOD 3.7)
  /** `mine`: the range of my share; `range` elsewhere is of whoever `who` or `more` names. */
  'both-begin': { readonly mine: Range };
  'more-often-begins': { readonly who: Side; readonly share: number; readonly range: Range };
  'beginnings-not-clear': Record<never, never>;
  'beginnings-shifted': {
    readonly more: Side;
    readonly before: Range;
    readonly lately: Range;
    readonly until: Instant;
  };
  'a-beginning': { readonly who: Side; readonly at: Instant };
  // presence (METHOD 4.1)
  'answers-come': {
    readonly who: Side;
    readonly answered: Range;
    /** How long answers usually take; undefined where they are few. */
    readonly band: Band | undefined;
  };
  'an-answer': { readonly who: Side; readonly at: Instant };
  /** Of the news the other brought, what was asked about. */
  'asks-back': { readonly who: Side; readonly asked: Range };
  // warmth (METHOD 4.5)
  /** Of the turns of one, those with a kind word. */
  'kind-words': { readonly who: Side; readonly turns: Range };
  'kind-words-returned': Record<never, never>;
  'a-kind-word': { readonly who: Side; readonly at: Instant };
  // openness (METHOD 4.4)
  'both-tell': Record<never, never>;
  /** `share`: of all that either told. */
  'tells-more': { readonly who: Side; readonly share: Range };
  /** `who` listens: of what the other told, what was met with a question or a kind word. */
  listens: { readonly who: Side; readonly met: Range };
  /** `who` tells too, within two months of what the other told. */
  'tells-in-turn': { readonly who: Side; readonly times: Range };
  /** `who` listened. */
  'an-ear': { readonly who: Side; readonly at: Instant; readonly how: Ear };
  // follow-through (METHOD 4.2)
  'plans-since': {
    readonly who: Side;
    readonly since: Instant;
    readonly happened: number;
    readonly moved: number;
    readonly fellThrough: number;
    readonly letGo: number;
    /** Their day is past, and nobody knows. */
    readonly unknown: number;
    /** Of what is known and what is not, how many may come about. */
    readonly range: Range;
  };
  'did-as-said': { readonly who: Side; readonly at: Instant };
  // lightness (METHOD 4.6)
  'laughs-together': { readonly conversations: Range; readonly last: Instant };
  'a-laugh': { readonly at: Instant };
  // showing up (METHOD 4.3)
  /** `ratio`: as many times as usual. */
  'comes-in-hard-times': { readonly who: Side; readonly times: number; readonly ratio: Range };
  'came-in-hard-time': {
    readonly who: Side;
    /** When the hard time began. */
    readonly since: Instant;
    readonly at: Instant;
    readonly how: How;
    readonly again: Instant | undefined;
  };
  // constancy (METHOD 4.7, 5.3)
  'quieter-since': Stretch;
  'less-in-touch': ThenAndNow;
  'more-in-touch': ThenAndNow;
  'long-quiet': { readonly days: number; readonly usual: Range; readonly until: Instant };
  'quiet-season': Stretch;
  'begins-then-and-now': { readonly who: Side } & ThenAndNow;
  'each-year': { readonly years: number; readonly around: Instant };
  'in-touch-months': { readonly months: number; readonly of: number; readonly until: Instant };
  /** The middle, and the quarters around it. */
  'usual-gap': { readonly days: number; readonly low: number; readonly high: number };
  // gestures (METHOD 4.9)
  'gestures-since-contact': { readonly who: Side; readonly count: number; readonly since: Instant };
}

export type StatementKind = keyof Says;

/**
 * What a kind is to a portrait: a pattern; a question, which any answer lets rest (METHOD 5.3); a dated example,
 * told first as a kindness or else on request; a gesture, mine at once and theirs on request (METHOD 4.9).
 */
export type Role = 'pattern' | 'question' | 'example' | 'gesture';

/** Every kind in the order it is told. */
export const roles: { readonly [K in StatementKind]: Role } = {
  'both-begin': 'pattern',
  'more-often-begins': 'pattern',
  'beginnings-not-clear': 'pattern',
  'beginnings-shifted': 'pattern',
  'a-beginning': 'example',
  'answers-come': 'pattern',
  'an-answer': 'example',
  'asks-back': 'pattern',
  'kind-words': 'pattern',
  'kind-words-returned': 'pattern',
  'a-kind-word': 'example',
  'both-tell': 'pattern',
  'tells-more': 'pattern',
  listens: 'pattern',
  'tells-in-turn': 'pattern',
  'an-ear': 'example',
  'plans-since': 'pattern',
  'did-as-said': 'example',
  'laughs-together': 'pattern',
  'a-laugh': 'example',
  'comes-in-hard-times': 'pattern',
  'came-in-hard-time': 'example',
  'quieter-since': 'question',
  'less-in-touch': 'question',
  'long-quiet': 'question',
  'more-in-touch': 'pattern',
  'quiet-season': 'pattern',
  'each-year': 'pattern',
  'in-touch-months': 'pattern',
  'begins-then-and-now': 'pattern',
  'usual-gap': 'pattern',
  'gestures-since-contact': 'gesture',
};

/** Its sentence ends in a question that one may answer. */
export const statementAsks = ({ kind }: Statement): boolean => roles[kind] === 'question';

export interface StatementOf<K extends StatementKind> {
  readonly kind: K;
  readonly quality: QualityKey;
  readonly values: Says[K];
  /** Receipts: the moments behind it, newest first, at most a few hundred. */
  readonly evidence: readonly MomentId[];
  /** How sure, as the posterior probability where there is one; words turn it into plain ones. */
  readonly sure: number | undefined;
  /** The rule that found it, by name: words explain it. */
  readonly rule: Rule;
  /** What this cannot see, by name: words explain it. */
  readonly blind: readonly Blindness[];
  /** The time it speaks of. */
  readonly span: Span | undefined;
}

/** One statement of any kind, kind and values still tied together. */
export type Statement = { [K in StatementKind]: StatementOf<K> }[StatementKind];

export type Rule =
  | 'initiative'
  | 'presence'
  | 'asks-back'
  | 'warmth'
  | 'openness'
  | 'listening'
  | 'follow-through'
  | 'lightness'
  | 'showing-up'
  | 'constancy'
  | 'change'
  | 'more'
  | 'each-year'
  | 'usual-gap'
  | 'gestures';

export type Blindness =
  | 'calls'
  | 'reactions'
  | 'in-person'
  | 'other-apps'
  | 'words'
  | 'other-languages'
  | 'tone'
  | 'after-the-export';

/** Whom a statement is about, where it is about one of the two. */
export function sideOfStatement({ values }: Statement): Side | undefined {
  const { who, more } = values as { who?: Side; more?: Side };
  return who ?? more;
}

/** What a verdict sticks to: what is said, of whom, and of which dated thing. The same words with other
 * numbers are the same statement; another direction is not. */
export function statementKey(statement: Statement): string {
  const { at } = statement.values as { at?: Instant };
  return [statement.kind, sideOfStatement(statement), at]
    .filter((part) => part !== undefined)
    .join('/');
}

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
