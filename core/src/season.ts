// A season: a stretch the user marked, mine, theirs or of us both, in which no pattern is held against anyone
// (METHOD R18). A hard one of either is a hard time: then it is asked who came. It cannot know how hard it was.

import type { MomentId } from './moment.ts';
import type { PersonId, Side } from './person.ts';
import { toInstant, type Instant, type Span } from './time.ts';

export const seasonKinds = [
  'illness',
  'birth',
  'exams',
  'grief',
  'move',
  'night-work',
  'estrangement',
  'prefers-calls',
  'hard',
  'other',
] as const;
export type SeasonKind = (typeof seasonKinds)[number];

export const whoseSeason = ['me', 'them', 'both'] as const;
export type Whose = (typeof whoseSeason)[number];

export interface NewSeason {
  /** Undefined: my own, on every tie. */
  readonly person: PersonId | undefined;
  readonly span: Span;
  readonly name: string;
  readonly kind?: SeasonKind;
  readonly whose?: Whose;
  /** Who knew while it lasted: people of mine, or me of theirs. */
  readonly knew?: readonly PersonId[];
  /** The first of the words it was proposed from. */
  readonly moment?: MomentId;
}

export interface MarkedSeason {
  readonly id: number;
  readonly person: PersonId | undefined;
  readonly span: Span;
  readonly name: string;
  readonly kind: SeasonKind;
  readonly whose: Whose;
  readonly knew: readonly PersonId[];
  readonly moment: MomentId | undefined;
}

/** One that is still going on ends where time does. */
export const stillGoingOn: Instant = toInstant(8_640_000_000_000_000);
export const isGoingOn = ({ to }: Span): boolean => to >= stillGoingOn;

const hard: ReadonlySet<SeasonKind> = new Set(['illness', 'birth', 'exams', 'grief', 'hard']);

export const isHard = ({ kind, whose }: Pick<MarkedSeason, 'kind' | 'whose'>): boolean =>
  whose !== 'both' && hard.has(kind);

/** A hard time as one tie has it. */
export interface HardTime {
  /** Of the season. */
  readonly season: number;
  readonly whose: Side;
  readonly span: Span;
  readonly kind: SeasonKind;
  /** Whether the other of the two knew while it lasted. */
  readonly known: boolean;
}
