// The shape every language fills: a sentence for each kind of statement, doubt and problem. A new kind
// breaks the build until every language has its words. Sentences about two people are written once, for
// a subject; swapping the people swaps the sentence and nothing else.

import type { DoubtKind } from '../importers/entry.ts';
import { swapped, type Both, type PersonKind, type Way } from '../person.ts';
import type { Coverage } from '../portrait/portrait.ts';
import type {
  Blindness,
  Rule,
  Statement,
  StatementKind,
  StatementOf,
} from '../portrait/statement.ts';
import type { QualityKey, Why } from '../qualities/quality.ts';
import type { Span, Zone } from '../time.ts';
import type { ImportProblem, Preparation } from '../vault.ts';

export interface Telling {
  /** Names as they appear in a sentence; `me` is "you" in English and is not read from here. */
  readonly names: Both<string>;
  readonly zone: Zone;
}

/** As the other would read it: "you" is then the other. */
export const mirrorTelling = (telling: Telling): Telling => ({
  ...telling,
  names: swapped(telling.names),
});

export type Sentences<K extends StatementKind = StatementKind> = {
  readonly [Kind in K]: (statement: StatementOf<Kind>, telling: Telling) => string;
};

/** Everything a person can run into that words must explain, whoever met it. */
export type Problem =
  | ImportProblem
  | { readonly kind: 'no-such-person'; readonly asked?: string }
  | { readonly kind: 'no-such-import'; readonly id: number }
  | { readonly kind: 'unknown-zone'; readonly zone: string };

export interface Language {
  readonly code: string;
  sentence(statement: Statement, telling: Telling): string;
  /** What the data covers and cannot see, said before anything else; a line each. */
  coverage(coverage: Coverage, telling: Telling): readonly string[];
  /** Why a quality keeps silent. */
  silence(why: Why, telling: Telling): string;
  /** How a statement was found, in plain words. */
  rule(rule: Rule): string;
  /** The time a statement speaks of. */
  period(span: Span, telling: Telling): string;
  cannotSee(blind: Blindness, telling: Telling): string;
  quality(key: QualityKey): { readonly title: string; readonly question: string };
  personKind(kind: PersonKind): string;
  /** How two people talk, to choose from. */
  way(way: Way): string;
  /** A step of preparing a conversation, as its heading. */
  step(key: keyof Preparation['steps']): string;
  doubt(kind: DoubtKind, count: number): string;
  /** What is wrong and what to do about it. */
  problem(problem: Problem): string;
  /** How sure, from a posterior probability: "quite sure". */
  sureness(sure: number): string;
}
