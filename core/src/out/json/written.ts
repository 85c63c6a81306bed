// What the user wrote, as parts of an export: alone, in getting ready for a talk, and together.

import * as v from 'valibot';
import { stepKeys } from '../../practice/preparation.ts';
import { readSheetChoices } from '../../practice/sheet.ts';
import { id, instant, maybe, person, shaped, structured, text, whole } from './kinds.ts';
import type { Section } from './section.ts';

const texts = v.array(v.string());
const prepared = v.strictObject({
  chosen: v.array(
    v.strictObject({
      statement: v.string(),
      sentence: v.string(),
      beside: texts,
      moments: v.array(v.pipe(v.number(), v.safeInteger())),
    }),
  ),
  steps: v.strictObject(v.entriesFromList(stepKeys, v.string())),
  draft: v.string(),
});

const page = v.strictObject({
  meaning: v.string(),
  acts: texts,
  thanks: v.string(),
  wish: v.string(),
});
const sideBySide = v.strictObject({
  names: v.strictObject({ me: v.string(), them: v.string() }),
  pages: v.strictObject({ me: page, them: page }),
  first: v.picklist(['me', 'them']),
  ritual: v.optional(v.strictObject({ what: v.string(), rhythm: v.string() })),
});

export const written = {
  reflections: {
    table: 'reflection',
    order: 'id',
    fields: {
      id: ['id', id],
      at: ['at', instant],
      person: ['person', maybe(person)],
      moment: ['moment', maybe(whole)],
      question: ['question', maybe(text)],
      text: ['text', text],
    },
  },
  drafts: {
    table: 'reflection_draft',
    order: 'place',
    fields: {
      place: ['place', text],
      person: ['person', maybe(person)],
      moment: ['moment', maybe(whole)],
      question: ['question', maybe(text)],
      text: ['text', text],
    },
  },
  asked: {
    table: 'asked',
    order: 'id',
    fields: { id: ['id', id], question: ['question', text] },
  },
  preparations: {
    table: 'preparation',
    order: 'id',
    fields: {
      id: ['id', id],
      at: ['at', instant],
      person: ['person', person],
      page: ['page', shaped(prepared)],
    },
  },
  together: {
    table: 'together',
    order: 'id',
    fields: {
      id: ['id', id],
      at: ['at', instant],
      person: ['person', person],
      pages: ['pages', shaped(sideBySide)],
    },
  },
  sheets: {
    table: 'sheet',
    order: 'id',
    fields: {
      id: ['id', id],
      at: ['at', instant],
      choices: ['choices', structured((json) => readSheetChoices(json).ok)],
    },
  },
} as const satisfies Record<string, Section>;
