// Which occasions may nudge: at most three a week in all rituals together (METHOD R9, R19), so that small acts do
// not become a list of duties. Every ritual comes once before any comes twice. Nothing is carried over: an
// occasion that had no place in its week is let go like any other.

import type { Occasion } from './occasions.ts';

export const nudgesAWeek = 3;

export interface NudgeOf {
  readonly ritual: number;
  readonly occasion: Occasion;
}

/** Of the occasions of one week, those that nudge. What was kept before its day needed none. */
export function nudgesIn<N extends NudgeOf>(week: readonly N[]): readonly N[] {
  const wanting = week.filter(({ occasion: { on, keptOn = on } }) => keptOn >= on);
  const turn = (one: NudgeOf): number =>
    wanting.filter(({ ritual, occasion }) => ritual === one.ritual && occasion.on < one.occasion.on)
      .length;
  return [...wanting]
    .sort((a, b) => turn(a) - turn(b) || a.occasion.on - b.occasion.on || a.ritual - b.ritual)
    .slice(0, nudgesAWeek);
}

/** Monday of the week a day lies in; 1970-01-01 was a Thursday. */
export const mondayOf = (on: number): number => on - ((on + 3) % 7);
