// Sheets in tests: a person or two with something to tell, and what is chosen of it.

import type { Person } from '../person.ts';
import { toPersonId } from '../person.ts';
import type { Portrait } from '../portrait/portrait.ts';
import type { Statement } from '../portrait/statement.ts';
import { readSheetChoices, type SheetChoices } from '../practice/sheet.ts';
import type { SheetMaterial } from '../sheet/compose.ts';
import { toInstant } from '../time.ts';
import { en } from '../words/en.ts';
import { aStatement } from './statements.ts';
import { aCoverage } from './texts.ts';
import { berlin } from './vault.ts';

const from = toInstant(Date.UTC(2025, 0, 5));
const to = toInstant(Date.UTC(2026, 0, 5));

export const someStatements: readonly Statement[] = [
  aStatement({ values: { who: 'them', at: from } }),
  aStatement({
    kind: 'more-often-begins',
    values: { who: 'them', share: 0.7, range: { low: 0.6, high: 0.8 } },
    blind: ['calls', 'other-apps'],
    sure: 0.97,
    span: { from, to },
  }),
  aStatement({ kind: 'both-begin', values: { mine: { low: 0.4, high: 0.6 } }, span: { from, to } }),
  aStatement({
    kind: 'answers-come',
    quality: 'presence',
    values: { who: 'them', answered: { low: 0.8, high: 0.9 }, band: undefined },
    span: { from, to },
  }),
  aStatement({
    kind: 'answers-come',
    quality: 'presence',
    values: { who: 'me', answered: { low: 0.7, high: 0.9 }, band: undefined },
    span: { from, to },
  }),
];

export const aPerson = (id: number, name: string): Person => ({
  id: toPersonId(id),
  name,
  kind: 'friend',
  way: 'here',
  isMe: false,
});

export const aPortrait = (person: Person, statements = someStatements): Portrait => ({
  person,
  coverage: aCoverage(),
  thread: [],
  deeds: [],
  seasons: [{ id: 4, span: { from, to }, name: 'Exams' }],
  first: statements[0],
  own: statements.find(({ kind, values }) => kind === 'answers-come' && values.who === 'me'),
  sections: [
    {
      quality: 'initiative',
      acts: [],
      asked: true,
      statements: statements.slice(1),
      more: [],
      putAside: [],
      silent: undefined,
    },
  ],
});

export const someMaterial = (...people: readonly Person[]): SheetMaterial => ({
  people,
  portraits: people.map((person) => aPortrait(person)),
  texts: new Map(),
  now: toInstant(Date.UTC(2026, 0, 9)),
  zone: berlin,
  language: en,
});

/** As a file says them. */
export function chosen(json: object): SheetChoices {
  const read = readSheetChoices(json);
  if (!read.ok) throw new Error(read.problem.where);
  return read.value;
}
