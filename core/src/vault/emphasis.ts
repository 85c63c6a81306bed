// From the acts a person chose to the order in which qualities are told. A quality that the table of acts names
// and nobody measures yet is passed over.

import { actCards } from '../practice/act.ts';
import type { Emphasis } from '../portrait/arrange.ts';
import { tidied } from '../practice/meaning.ts';
import { qualityKeys, type QualityKey } from '../qualities/quality.ts';
import { newestMeaning } from '../store/meanings.ts';
import type { Store } from '../store/store.ts';
import type { ChosenAct } from '../vault.ts';

/** By what give and take means to the person now. */
export const newestEmphasis = (store: Store): Emphasis =>
  emphasisOf(tidied(newestMeaning(store) ?? { words: '', acts: [] }).acts);

export function emphasisOf(
  acts: readonly ChosenAct[],
  known: readonly QualityKey[] = qualityKeys,
): Emphasis {
  const asked = new Map<QualityKey, ChosenAct[]>();
  const last = new Set<QualityKey>();
  for (const act of acts) {
    const card = act.card && actCards[act.card];
    for (const key of keysOf(card?.shows, known)) asked.set(key, [...(asked.get(key) ?? []), act]);
    for (const key of keysOf(card?.last, known)) last.add(key);
  }
  return { asked, last: [...last] };
}

const keysOf = (
  names: readonly string[] | undefined,
  known: readonly QualityKey[],
): readonly QualityKey[] => known.filter((key) => names?.includes(key));
