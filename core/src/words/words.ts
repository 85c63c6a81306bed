// The shape every language fills: a sentence for each kind of statement, doubt and problem. A new kind
// breaks the build until every language has its words. Sentences about two people are written once, for
// a subject; swapping the people swaps the sentence and nothing else.

import type { Standing } from '../commitment.ts';
import type { DoubtKind } from '../importers/entry.ts';
import { swapped, type Both, type PersonKind, type Way } from '../person.ts';
import type { Coverage, Season } from '../portrait/portrait.ts';
import type {
  Blindness,
  Rule,
  Statement,
  StatementKind,
  StatementOf,
} from '../portrait/statement.ts';
import type { Card, CardKind } from '../practice/cards.ts';
import type { LineKind } from '../practice/drawing.ts';
import type { Kept } from '../practice/occasions.ts';
import type { Counting, Rhythm } from '../practice/ritual.ts';
import type { WishKind } from '../practice/sheet.ts';
import type { QualityKey, Why } from '../qualities/quality.ts';
import type { SeasonKind } from '../season.ts';
import type { Instant, Span, Zone } from '../time.ts';
import type { ImportProblem, Preparation, RestoreProblem } from '../vault.ts';

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
  | RestoreProblem
  | { readonly kind: 'no-such-person'; readonly asked?: string }
  | { readonly kind: 'no-such-import'; readonly id: number }
  | { readonly kind: 'unknown-zone'; readonly zone: string }
  | { readonly kind: 'sheet-choices'; readonly where: string }
  | { readonly kind: 'sheet-too-long'; readonly leave: string };

export interface RhythmTold {
  readonly rhythm: Rhythm;
  readonly start: Instant;
  readonly zone: Zone;
}

export interface CardTold {
  /** Whom it is about; undefined where it names no one. */
  readonly name: string | undefined;
  readonly now: Instant;
  readonly zone: Zone;
}

/** What a calendar of contact calls things. */
export interface OutWords {
  called(name: string): string;
  met(name: string): string;
  /** A ritual whose words are left out is only one. */
  ritual(of: { readonly name: string | undefined; readonly what: string | undefined }): string;
  /** A season of mine alone has no name beside it; one whose own name is left out is only a season. */
  season(of: { readonly name: string | undefined; readonly season: string | undefined }): string;
}

/** Everything on a session sheet that is not the person's own (METHOD 8). */
export interface SheetWords {
  readonly code: string;
  readonly title: string;
  dated(at: Instant, zone: Zone): string;
  about(period: Span, zone: Zone): string;
  readonly heads: {
    readonly meaning: string;
    readonly drawing: string;
    readonly kindness: string;
    readonly patterns: string;
    readonly seasons: string;
  };
  readonly acts: string;
  /** Whom the sentences speak to. */
  readonly you: string;
  howSure(sure: number): string;
  cannotSee(blind: readonly Blindness[]): string;
  readonly own: string;
  readonly thoughts: string;
  readonly quoted: string;
  season(season: Season, name: string, zone: Zone): string;
  readonly wish: { readonly [K in WishKind]: string };
  readonly me: string;
  /** How a line of each kind is drawn, and what it stands for. */
  readonly strokes: { readonly [K in LineKind]: string };
  readonly lines: { readonly [K in LineKind]: string };
  readonly careFlows: string;
  /** It is longer than a page; `line` is what to leave out. */
  tooLong(line: string): string;
  /** What it is not; and which methods found what is on it. */
  box(methods: readonly string[]): readonly string[];
}

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
  seasonKind(kind: SeasonKind): string;
  /** A step of preparing a conversation, as its heading. */
  step(key: keyof Preparation['steps']): string;
  /** How a commitment stands. */
  standing(standing: Standing): string;
  doubt(kind: DoubtKind, count: number): string;
  /** What is wrong and what to do about it. */
  problem(problem: Problem): string;
  /** How sure, from a posterior probability: "quite sure". */
  sureness(sure: number): string;
  /** How often a ritual comes. */
  rhythm(told: RhythmTold): string;
  /** What keeps it. */
  counts(counting: Counting): string;
  /** So many times of so many; '' where there is nothing to tell. */
  kept(kept: Kept): string;
  card(card: Card, told: CardTold): string;
  cardRule(kind: CardKind): string;
  cardName(kind: CardKind): string;
  readonly out: OutWords;
  readonly sheet: SheetWords;
}
