// English. Each part has a file of its own; here they become one language.

import type { Statement, StatementKind } from '../portrait/statement.ts';
import type { Language, Sentences, Telling } from './words.ts';
import { constancy } from './en/constancy.ts';
import { blindText, coverageLines, periodText } from './en/coverage.ts';
import { silenceText } from './en/silence.ts';
import { doubtText } from './en/doubts.ts';
import { gestures } from './en/gestures.ts';
import { initiative } from './en/initiative.ts';
import { lightness } from './en/lightness.ts';
import {
  kindNames,
  qualityNames,
  ruleText,
  stepNames,
  surenessText,
  wayNames,
} from './en/names.ts';
import { openness } from './en/openness.ts';
import { outWords } from './en/out.ts';
import { presence } from './en/presence.ts';
import { problemText } from './en/problems.ts';
import { sheetWords } from './en/sheet.ts';
import { warmth } from './en/warmth.ts';

const sentences: Sentences = {
  ...initiative,
  ...presence,
  ...warmth,
  ...openness,
  ...lightness,
  ...constancy,
  ...gestures,
};

export const en: Language = {
  code: 'en',
  sentence,
  coverage: coverageLines,
  silence: silenceText,
  rule: ruleText,
  period: periodText,
  cannotSee: blindText,
  quality: (key) => qualityNames[key],
  personKind: (kind) => kindNames[kind],
  way: (way) => wayNames[way],
  step: (key) => stepNames[key],
  doubt: doubtText,
  problem: problemText,
  sureness: surenessText,
  out: outWords,
  sheet: sheetWords,
};

/** The kind picks its own sentence; that the two belong together is lost on the compiler, not on the map. */
function sentence(statement: Statement, telling: Telling): string {
  const say = sentences[statement.kind] as Sentences[StatementKind];
  return (say as (statement: Statement, telling: Telling) => string)(statement, telling);
}
