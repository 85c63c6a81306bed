// The acts to choose from, as cards.

import { labels } from '../../labels/labels.ts';

export interface ActCard {
  readonly key: string;
  readonly text: string;
}

export const acts: readonly ActCard[] = Object.entries(labels.actCards).map(([key, text]) => ({
  key,
  text,
}));

export const actText = (key: string): string => acts.find((one) => one.key === key)?.text ?? key;
