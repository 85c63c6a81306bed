// The private journal: written, found, put back, and the question of the day.

import { questionWith } from '../../practice/questions.ts';
import { holdsWords } from '../../practice/holds-words.ts';
import { todaysQuestion } from '../../practice/todays-question.ts';
import type {
  Reflection,
  ReflectionQuery,
  ReflectionUses,
  Writing,
} from '../../facade/reflections.ts';
import {
  askedIn,
  draftsIn,
  insertReflection,
  keepDraftIn,
  noteAsked,
  reflectionsIn,
  reflectionWith,
  removeDraft,
  removeReflection,
  replaceReflection,
} from '../../store/reflections.ts';
import type { Store } from '../../store/store.ts';
import { wallText, zoneClock } from '../../time.ts';
import type { Clock, Uses } from './uses.ts';

export const reflectionUses = ({ store, clock, jot }: Uses): ReflectionUses => ({
  reflections: async (query) => found(store, query),
  reflection: async (id) => reflectionWith(store, id),
  reflect: (writing, draft) => jot(() => reflectIn(store, { at: clock.now(), ...writing }, draft)),
  putReflection: (reflection, draft) =>
    jot(() => {
      replaceReflection(store, reflection);
      if (draft !== undefined) removeDraft(store, draft);
    }),
  deleteReflection: (id) => jot(() => removeReflection(store, id)),
  drafts: async () => draftsIn(store),
  keepDraft: (draft) => jot(() => keepDraftIn(store, draft)),
  todaysQuestion: async () => todaysQuestion(dateOn(clock), askedIn(store)),
  passQuestion: (key) => jot(() => noteAsked(store, key)),
});

const found = (
  store: Store,
  { person, words = '', limit }: ReflectionQuery,
): readonly Reflection[] =>
  reflectionsIn(store)
    .filter((one) => person === undefined || one.person === person)
    .filter((one) => holdsWords(`${questionWith(one.question)?.text ?? ''}\n${one.text}`, words))
    .slice(0, limit);

function reflectIn(
  store: Store,
  writing: Writing & Pick<Reflection, 'at'>,
  draft: string | undefined,
): Reflection {
  const id = insertReflection(store, writing);
  if (writing.question !== undefined) noteAsked(store, writing.question);
  if (draft !== undefined) removeDraft(store, draft);
  return { ...writing, id };
}

/** 2026-03-15, on the wall. */
const dateOn = ({ now, zone }: Clock): string =>
  wallText(zoneClock(zone).wallOf(now())).slice(0, 10);
