// The acts to choose from, a card each, and one in one's own words.

import { labels } from '../../labels/labels.ts';

const cards: ReadonlyMap<string, string> = new Map(Object.entries(labels.actCards));
export const actKeys: readonly string[] = [...cards.keys()];

const own = 'own:';
export const ownAct = (words: string): string => own + words;
export const actText = (act: string): string =>
  act.startsWith(own) ? act.slice(own.length) : (cards.get(act) ?? act);
