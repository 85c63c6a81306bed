// A session sheet, written out: one page a person brings to a conversation (METHOD 8). Own words first, then the
// circles, a kindness that had gone unnoticed, two or three patterns with what they cannot see and my side beside
// each, seasons, one thing to ask, give or let be, and the box that says what it is not. Every line was chosen;
// names are a letter unless the person wants them whole; no message stands on it that was not ticked.

import type { Drawing } from '../practice/drawing.ts';
import type { Paper, WishKind } from '../practice/sheet.ts';

export interface Sheet {
  readonly paper: Paper;
  readonly heading: string;
  readonly period: string | undefined;
  readonly meaning: { readonly words: string; readonly acts: readonly string[] } | undefined;
  readonly drawing: Drawing | undefined;
  readonly kindness: SheetKindness | undefined;
  readonly patterns: readonly SheetPattern[];
  readonly seasons: readonly string[];
  readonly wish: { readonly kind: WishKind; readonly words: string } | undefined;
  readonly box: readonly string[];
}

export interface SheetKindness {
  readonly sentence: string | undefined;
  readonly words: string;
  readonly quotes: readonly string[];
}

export interface SheetPattern {
  readonly sentence: string;
  /** How sure, of what time, and what it cannot see. */
  readonly small: string;
  /** A sentence of my side; `to-write` where there is none, undefined where the pattern is of me or of both. */
  readonly own: string | 'to-write' | undefined;
  readonly thoughts: string;
  readonly quotes: readonly string[];
}
