// Conversations that are being prepared: begun, kept while they are written, thrown away.

import { isTended } from '../../person.ts';
import { blankSteps } from '../../practice/preparation.ts';
import { failed, ok, type Result } from '../../result.ts';
import type {
  Preparation,
  PreparationProblem,
  PreparationUses,
} from '../../facade/preparations.ts';
import type { PersonId } from '../../person.ts';
import { personWith } from '../../store/people.ts';
import {
  insertPreparation,
  preparationsIn,
  preparationWith,
  removePreparation,
  replacePreparation,
} from '../../store/preparations.ts';
import type { Uses } from './uses.ts';

export const preparationUses = (uses: Uses): PreparationUses => {
  const { store, jot } = uses;
  return {
    preparations: async (person) => preparationsIn(store, person),
    preparation: async (id) => preparationWith(store, id),
    beginPreparation: (person) => jot(() => begin(uses, person)),
    keepPreparation: (preparation) => jot(() => replacePreparation(store, preparation)),
    throwAwayPreparation: (id) => jot(() => removePreparation(store, id)),
  };
};

function begin({ store, clock }: Uses, id: PersonId): Result<Preparation, PreparationProblem> {
  const person = personWith(store, id);
  if (person === undefined || person.isMe) return failed({ kind: 'no-such-person' });
  if (!isTended(person)) return failed({ kind: 'no-talk-to-prepare' });
  const blank = { chosen: [], steps: blankSteps, draft: '' };
  return ok(insertPreparation(store, { at: clock.now(), person: id, ...blank }));
}
