// An act as the person says it: in their own words, or else in those of the card.

import { actKeyOf, ownWordsOf, type Act } from '../practice/act.ts';
import type { ChosenAct } from '../vault.ts';
import type { Language } from './words.ts';

export const actSaid = ({ card, words }: ChosenAct, { act }: Pick<Language, 'act'>): string =>
  words === '' && card !== undefined ? act(card) : words;

/** As it is kept on a page or a moment: the key of a card, or own words. */
export function actTold(kept: Act, { act }: Pick<Language, 'act'>): string {
  const card = actKeyOf(kept);
  return card === undefined ? (ownWordsOf(kept) ?? kept) : act(card);
}
