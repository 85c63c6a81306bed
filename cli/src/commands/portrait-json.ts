// A portrait for programs: the whole structure, each statement with its sentence, its twin and its receipts.

import {
  en,
  statementAsks,
  mirrorStatement,
  mirrorTelling,
  statementKey,
  type Coverage,
  type Portrait,
  type Statement,
  type Telling,
} from '@eachother/core';
import { actText } from './meanings.ts';
import { plainJson } from './plain-json.ts';
import { spanJson } from './stretch.ts';

export function portraitJson(portrait: Portrait, telling: Telling): object {
  const told = (statement: Statement | undefined): object | null =>
    statement === undefined ? null : statementJson(statement, telling);
  return {
    me: telling.names.me,
    them: telling.names.them,
    kind: portrait.person.kind,
    way: portrait.person.way,
    coverage: coverageJson(portrait.coverage, telling),
    first: told(portrait.first),
    own: told(portrait.own),
    sections: portrait.sections.map(
      ({ quality, acts, asked, statements, more, putAside, silent }) => ({
        quality,
        ...en.quality(quality),
        acts: acts.map(actText),
        asked,
        statements: statements.map(told),
        more: more.map(told),
        putAside: putAside.map(told),
        silent: silent === undefined ? null : { ...silent, sentence: en.silence(silent, telling) },
      }),
    ),
    deeds: portrait.deeds.map((deed) => ({
      ...(plainJson(deed) as object),
      sentence: en.deed(deed, telling),
    })),
    thread: plainJson(portrait.thread),
    seasons: portrait.seasons.map(({ id, name, span }) => ({ id, name, ...spanJson(span) })),
    ...(portrait.memories && { memories: plainJson(portrait.memories) }),
  };
}

export const coverageJson = (coverage: Coverage, telling: Telling): object => ({
  ...(plainJson(coverage) as object),
  sentences: en.coverage(coverage, telling),
});

const statementJson = (statement: Statement, telling: Telling): object => ({
  key: statementKey(statement),
  kind: statement.kind,
  sentence: en.sentence(statement, telling),
  asks: statementAsks(statement),
  mirrored: en.sentence(mirrorStatement(statement), mirrorTelling(telling)),
  values: plainJson(statement.values),
  sure: statement.sure === undefined ? null : plainJson(statement.sure),
  rule: { name: statement.rule, text: en.rule(statement.rule) },
  cannotSee: statement.blind.map((blind) => ({ name: blind, text: en.cannotSee(blind, telling) })),
  span: statement.span === undefined ? null : plainJson(statement.span),
  evidence: statement.evidence,
});
