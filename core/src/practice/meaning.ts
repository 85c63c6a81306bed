// What give and take means to me: in my own words, and by three to five acts. A card can be put into own words and
// stays the card; an act that is mine alone shows in nothing that is measured, and is ticked by hand.

import { actCards, actKeyOf, ownAct, type Act, type ActKey } from './act.ts';

export interface ChosenAct {
  /** Undefined: an act of one's own. */
  readonly card: ActKey | undefined;
  /** '' where the words of the card will do. */
  readonly words: string;
}

export interface WrittenMeaning {
  readonly words: string;
  readonly acts: readonly ChosenAct[];
}

/** More than five acts would choose nothing (METHOD 1). */
export const actsWanted = { least: 3, most: 5 } as const;

/** Other ways in which two people reach each other. Nothing of them is in an export. */
export const channels = ['home', 'phone', 'work', 'in-person', 'through-family'] as const;
export type Channel = (typeof channels)[number];

/** Under this an act is noted by hand. */
export const actOfChosen = ({ card, words }: ChosenAct): Act => card ?? ownAct(words);

/** What was chosen and no log can see: these are ticked. */
export const tickable = (acts: readonly ChosenAct[]): readonly ChosenAct[] =>
  acts.filter(({ card }) => card === undefined || actCards[card].unseen);

/** Trimmed, each act once, nothing empty; a card of a later version keeps its words and becomes one's own. */
export function tidied({ words, acts }: WrittenMeaning): WrittenMeaning {
  const neat = acts
    .map(({ card, words: said }) => ({
      card: card && actKeyOf(card),
      words: said.trim().toWellFormed(),
    }))
    .filter(({ card, words: said }) => card !== undefined || said !== '');
  const byAct = new Map(neat.toReversed().map((one) => [actOfChosen(one), one]));
  return {
    words: words.trim().toWellFormed(),
    acts: neat.filter((one) => byAct.get(actOfChosen(one)) === one),
  };
}
