// What the user said, planned and chose, as parts of an export.

import { cardAnswers } from '../../practice/cards.ts';
import { ritualRule } from '../../practice/ritual.ts';
import * as v from 'valibot';
import {
  id,
  instant,
  maybe,
  oneOf,
  person,
  season,
  shaped,
  structured,
  text,
  whole,
  yesNo,
} from './kinds.ts';
import type { Section } from './section.ts';

const at = v.pipe(v.number(), v.safeInteger());
/** What became of a commitment, step by step; times in milliseconds. */
const course = v.array(
  v.variant('kind', [
    v.strictObject({
      kind: v.picklist(['kept', 'not-a-promise', 'happened', 'fell-through']),
      at,
    }),
    v.strictObject({
      kind: v.literal('moved'),
      at,
      to: v.strictObject({ from: at, to: at }),
    }),
    v.strictObject({ kind: v.literal('let-go'), at, word: v.boolean() }),
  ]),
);

export const told = {
  corrections: {
    table: 'correction',
    order: 'id',
    fields: { moment: ['id', whole], opened: ['opened', yesNo] },
  },
  verdicts: {
    table: 'verdict',
    order: 'statement, basis',
    fields: {
      statement: ['statement', text],
      basis: ['basis', whole],
      person: ['person', person],
      quality: ['quality', text],
      verdict: ['verdict', text],
      at: ['at', instant],
    },
  },
  seasons: {
    table: 'season',
    order: 'id',
    fields: {
      id: ['id', id],
      person: ['person', maybe(person)],
      from: ['first', instant],
      to: ['last', instant],
      name: ['name', text],
      kind: ['kind', text],
      whose: ['whose', text],
      moment: ['moment', maybe(whole)],
    },
  },
  knew: {
    table: 'knew',
    order: 'season, person',
    fields: { season: ['season', season], person: ['person', person] },
  },
  notHard: { table: 'not_hard', order: 'moment', fields: { moment: ['moment', whole] } },
  checks: {
    table: 'reading_check',
    order: 'id, head',
    fields: {
      moment: ['id', whole],
      head: ['head', text],
      says: ['says', yesNo],
      at: ['at', instant],
    },
  },
  commitments: {
    table: 'commitment',
    order: 'id',
    fields: {
      id: ['id', id],
      person: ['person', person],
      who: ['who', oneOf(['me', 'them'])],
      what: ['what', text],
      said: ['said', instant],
      from: ['first', maybe(instant)],
      to: ['last', maybe(instant)],
      moment: ['moment', maybe(whole)],
      course: ['course', shaped(course)],
    },
  },
  meanings: {
    table: 'meaning',
    order: 'id',
    fields: {
      id: ['id', id],
      at: ['at', instant],
      words: ['words', text],
      acts: ['acts', structured()],
    },
  },
  deeds: {
    table: 'deed',
    order: 'id',
    fields: { moment: ['id', whole], act: ['act', text] },
  },
  rituals: {
    table: 'ritual',
    order: 'id',
    fields: {
      id: ['id', id],
      person: ['person', maybe(person)],
      what: ['what', text],
      rule: ['rule', shaped(ritualRule)],
      start: ['start', instant],
      paused: ['paused', maybe(instant)],
      ended: ['ended', maybe(instant)],
      made: ['made', instant],
    },
  },
  cards: {
    table: 'card',
    order: 'key',
    fields: {
      key: ['key', text],
      person: ['person', maybe(person)],
      answer: ['answer', oneOf(cardAnswers)],
      at: ['at', instant],
      until: ['until', maybe(instant)],
    },
  },
  settings: {
    table: 'setting',
    order: 'key',
    where: "key <> 'exported'",
    aside: true,
    fields: { key: ['key', text], value: ['value', text] },
  },
} as const satisfies Record<string, Section>;
