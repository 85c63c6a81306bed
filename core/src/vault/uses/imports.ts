// Exports on their way in, and out again as a whole.

import { failed, ok } from '../../result.ts';
import { ownersHandles } from '../../store/people.ts';
import { removeImport } from '../../store/remove.ts';
import type { Store } from '../../store/store.ts';
import { ownerGuess } from '../../owner-guess.ts';
import { surveyFile } from '../../survey.ts';

import type { ImportQuestions, ImportUses, Survey } from '../../facade/imports.ts';
import { bringIn } from '../bring-in.ts';
import { pastImports } from '../imports.ts';
import type { Uses } from './uses.ts';

export const importUses = ({ store, clock, known, inTurn, write }: Uses): ImportUses => ({
  survey: (file, signal) => surveyFile(file, signal === undefined ? {} : { signal }),
  questions: async (survey) => questionsOf(store, survey),
  import: (file, choices, progress, signal) =>
    inTurn(async () => {
      const done = await bringIn({ store, now: clock.now(), file, choices, progress, signal });
      known.forget();
      return done;
    }),
  imports: async () => pastImports(store),
  undo: (id) =>
    write(() =>
      pastImports(store).some((one) => one.id === id)
        ? ok({ removed: removeImport(store, id) })
        : failed({ kind: 'no-such-import', id }),
    ),
});

const questionsOf = (store: Store, survey: Survey): ImportQuestions => ({
  me: ownerGuess(survey, ownersHandles(store)),
  dateOrder: survey.dateOrder === 'ambiguous' ? { examples: survey.dateExamples } : undefined,
});
