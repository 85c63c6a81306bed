// What give and take means, as it is written and as it was; and how else two people reach each other.

import type { Meaning, MeaningProblem, MeaningUses, WrittenMeaning } from '../../facade/meaning.ts';
import { actsWanted, channels, tidied } from '../../practice/meaning.ts';
import { failed, ok, type Result } from '../../result.ts';
import { deedsOf } from '../../store/deeds.ts';
import {
  channelsOf,
  insertMeaning,
  meaningsIn,
  newestMeaning,
  removeMeaningIn,
  replaceChannels,
} from '../../store/meanings.ts';
import type { Uses } from './uses.ts';

export const meaningUses = (uses: Uses): MeaningUses => {
  const { store, jot } = uses;
  return {
    meanings: async () => meaningsIn(store).map((one) => ({ ...one, ...tidied(one) })),
    keepMeaning: (meaning) => jot(() => keep(uses, tidied(meaning))),
    removeMeaning: (id) => jot(() => removeMeaningIn(store, id)),
    channels: async (person) => channelsOf(store, person).filter((one) => channels.includes(one)),
    keepChannels: (person, list) =>
      jot(() =>
        replaceChannels(
          store,
          person,
          channels.filter((one) => list.includes(one)),
        ),
      ),
    deeds: async (person, limit) => deedsOf(store, person, limit),
  };
};

function keep({ store, clock }: Uses, meaning: WrittenMeaning): Result<Meaning, MeaningProblem> {
  const { words, acts } = meaning;
  if (acts.length > actsWanted.most)
    return failed({ kind: 'too-many-acts', most: actsWanted.most });
  if (words === '' && acts.length === 0) return failed({ kind: 'nothing-chosen' });
  const newest = newestMeaning(store);
  return ok(
    newest !== undefined && sameMeaning(newest, meaning)
      ? newest
      : insertMeaning(store, { at: clock.now(), words, acts }),
  );
}

const sameMeaning = (one: WrittenMeaning, other: WrittenMeaning): boolean =>
  one.words === other.words && JSON.stringify(one.acts) === JSON.stringify(other.acts);
