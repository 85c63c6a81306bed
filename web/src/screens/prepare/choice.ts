// Sentences of a portrait on their way onto a page: as they read now, with what stands beside them, so that none
// of them goes along without the time it speaks of and what it cannot see.

import {
  en,
  statementKey,
  type Chosen,
  type Portrait,
  type Statement,
  type Telling,
} from '@eachother/core';
import { labels } from '../../labels/labels.ts';

/** What the portrait says at once, in its order: something of theirs first, then my own side. */
export const saidAtOnce = ({ first, own, sections }: Portrait): readonly Statement[] =>
  [first, own, ...sections.flatMap(({ statements }) => statements)].filter(
    (one) => one !== undefined,
  );

export const saidOnRequest = ({ sections }: Portrait): readonly Statement[] =>
  sections.flatMap(({ more }) => more);

export const choiceOf = (statement: Statement, telling: Telling): Chosen => ({
  statement: statementKey(statement),
  sentence: en.sentence(statement, telling),
  beside: besideOf(statement, telling),
  moments: [],
});

export const besideOf = ({ span, sure, blind }: Statement, telling: Telling): readonly string[] => [
  ...(span === undefined ? [] : [en.period(span, telling)]),
  ...(sure === undefined ? [] : [labels.portrait.sure(en.sureness(sure))]),
  ...blind.map((one) => en.cannotSee(one, telling)),
];
