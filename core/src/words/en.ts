// English. Each part has a file of its own; here they become one language.

import type { Statement, StatementKind } from '../portrait/statement.ts';
import type { Language, Sentences, Telling } from './words.ts';
import { cardNames, cardRules, cardText } from './en/cards.ts';
import { constancy } from './en/constancy.ts';
import { blindText, coverageLines, periodText } from './en/coverage.ts';
import { silenceText } from './en/silence.ts';
import { followThrough, standingNames } from './en/follow-through.ts';
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
import { countsText, keptText, rhythmText } from './en/rituals.ts';
import { sheetWords } from './en/sheet.ts';
import { warmth } from './en/warmth.ts';
import { showingUp } from './en/showing-up.ts';
import { seasonKindNames } from './en/seasons.ts';

const sentences: Sentences = {
  ...initiative,
  ...presence,
  ...warmth,
  ...openness,
  ...lightness,
  ...showingUp,
  ...constancy,
  ...followThrough,
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
  seasonKind: (kind) => seasonKindNames[kind],
  step: (key) => stepNames[key],
  standing: (standing) => standingNames[standing],
  doubt: doubtText,
  problem: problemText,
  sureness: surenessText,
  rhythm: rhythmText,
  counts: (counting) => countsText[counting],
  kept: keptText,
  card: cardText,
  cardRule: (kind) => cardRules[kind],
  cardName: (kind) => cardNames[kind],
  out: outWords,
  sheet: sheetWords,
};

/** The kind picks its own sentence; that the two belong together is lost on the compiler, not on the map. */
function sentence(statement: Statement, telling: Telling): string {
  const say = sentences[statement.kind] as Sentences[StatementKind];
  return (say as (statement: Statement, telling: Telling) => string)(statement, telling);
}
