// Rare but steady: two who are in touch each Diwali, or each birthday, are as constant as two who talk each week
// (METHOD 4.7). Spells of contact are looked at by the time of the year: a time near which both spoke in every
// year that could be seen, and which chance would rarely hit as often. It cannot tell what the day is.

import { exposure } from '../../coverage.ts';
import { ME, THEM, type History } from '../../history.ts';
import { day, toInstant, week, type Instant } from '../../time.ts';
import { isTwoWay } from '../initiative/sequence.ts';

export interface Yearly {
  /** Years in which they met near that time, all that could be seen. */
  readonly years: number;
  /** The latest of them. */
  readonly around: Instant;
}

const year = 365.25 * day;
/** Feasts by the moon move by weeks. */
const near = 4 * week;
const apart = 2 * week;
const leastYears = 3;
const byChance = 0.05;

export function yearlyOf(history: History): Yearly | undefined {
  // Notes by hand alone: no year was seen.
  if (history.observed.length === 0) return undefined;
  const spells = spellsOf(history);
  const anchors = spells.filter((at) => at > history.end - year - near);
  const perYear = spells.length / Math.max(1, (history.end - spells[0]) / year);
  const hit = 1 - (1 - (2 * near) / year) ** Math.max(1, perYear);
  const found = anchors
    .map((around) => ({ around: toInstant(around), years: yearsTo(around, spells, history) }))
    .filter(({ years }) => years >= leastYears)
    .filter(({ years }) => anchors.length * hit ** (years - 1) <= byChance);
  return found.sort((a, b) => b.years - a.years)[0];
}

/** Contact of both with less than two weeks between: when each spell began, UTC milliseconds. */
function spellsOf(history: History): readonly number[] {
  const spells: { at: number; both: boolean; voices: Set<number> }[] = [];
  let last = -Infinity;
  for (let row = 0; row < history.length; row += 1) {
    const at = history.at[row];
    if (at - last > apart) spells.push({ at, both: false, voices: new Set() });
    const spell = spells[spells.length - 1];
    spell.voices.add(history.by[row]);
    spell.both ||= isTwoWay(history, row) || (spell.voices.has(ME) && spell.voices.has(THEM));
    last = at;
  }
  return spells.filter(({ both }) => both).map(({ at }) => at);
}

/** Years back from the anchor in which there was a spell near its day; 0 when one year has none. */
function yearsTo(anchor: number, spells: readonly number[], { observed }: History): number {
  let years = 0;
  for (let at = anchor; at > observed[0].from - near; at -= year) {
    const isHit = spells.some((one) => Math.abs(one - at) <= near);
    const couldBeSeen = exposure(observed, at - near, at + near) > near;
    if (!isHit && couldBeSeen) return 0;
    if (isHit) years += 1;
  }
  return years;
}
