// One month of the thread, read out.

import type { Season, ThreadMonth, Zone } from '@eachother/core';
import type { Labels } from '../labels/en.ts';
import { monthOf } from '../ui/when.ts';

interface Context {
  readonly name: string;
  readonly zone: Zone;
  readonly seasons: readonly Season[];
  readonly words: Labels['thread'];
}

export function readingOf(month: ThreadMonth, { name, zone, seasons, words }: Context): string {
  const title = monthOf(middleOf(month), zone);
  const { me, them } = month.turns;
  const reading = month.observed
    ? words.month(title, name, me, them, month.exchanges)
    : words.unseen(title);
  const season = seasons.find(({ span }) => span.from < month.to && span.to > month.from);
  return season === undefined ? reading : words.inSeason(reading, season.name);
}

/** A month's edge may fall into the month before in another zone; its middle does not. */
export const middleOf = (month: ThreadMonth): ThreadMonth['from'] =>
  (month.from + (month.to - month.from) / 2) as ThreadMonth['from'];
