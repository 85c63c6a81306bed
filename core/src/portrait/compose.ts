// Puts the portrait of one relationship together. It knows no quality by name: every quality in the list says
// what it may, and the order is the same for all. It cannot know what any of it means: it never weighs or
// adds up.

import type { History } from '../history.ts';
import { qualities, type Findings } from '../qualities/all.ts';
import type { Finding, Quality, QualityKey, Why } from '../qualities/quality.ts';
import type { Person } from '../person.ts';
import { hasDied, swapped } from '../person.ts';
import type { Verdict } from '../vault.ts';
import { arranged } from './arrange.ts';
import { memoriesOf } from './memories.ts';
import type { Coverage, Portrait, ThreadMonth } from './portrait.ts';
import { mirrorStatement, statementKey, type Statement } from './statement.ts';

export interface PortraitParts {
  readonly person: Person;
  readonly history: History;
  readonly coverage: Coverage;
  readonly findings: Findings;
  readonly thread: readonly ThreadMonth[];
  /** What the user said of earlier statements, by `statementKey`. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

export function composePortrait(parts: PortraitParts): Portrait {
  const { person, history, coverage, findings, thread, verdicts } = parts;
  if (hasDied(person)) return rememberedPortrait(parts);
  const told = {
    statements: statementsOf(findings, history),
    silences: silencesOf(findings),
    isAside: (one: Statement) => (verdicts.get(statementKey(one)) ?? 'fine') !== 'fine',
  };
  return { person, coverage, ...arranged(told), thread, seasons: coverage.seasons };
}

/** No pattern, no trend, no suggestion: what they gave, by date (METHOD R16). */
function rememberedPortrait({
  person,
  history,
  coverage,
  findings,
  thread,
}: PortraitParts): Portrait {
  const nothing = { statements: [], silences: new Map<QualityKey, Why>(), isAside: () => false };
  const memories = memoriesOf(history, findings, thread);
  return {
    person,
    coverage,
    ...arranged(nothing),
    thread: [],
    seasons: coverage.seasons,
    memories,
  };
}

/** All that every quality has to say. */
export const statementsOf = (findings: Findings, history: History): readonly Statement[] =>
  qualities.flatMap((member) => {
    // A quality and its finding belong together by key; the list loses that tie, so it is tied again here.
    const quality = member as Quality<QualityKey, unknown>;
    const finding: Finding<unknown> = findings[quality.key];
    return quality.say(finding, history);
  });

function silencesOf(findings: Findings): ReadonlyMap<QualityKey, Why> {
  const silent = new Map<QualityKey, Why>();
  for (const { key } of qualities) {
    const finding = findings[key];
    if (finding.state === 'not-enough') silent.set(key, finding.why);
  }
  return silent;
}

/** The same portrait from the other's chair: what I began stands first there, and their side comes second. */
export function mirrorPortrait(portrait: Portrait): Portrait {
  const { first, own, sections, thread } = portrait;
  const standing = [first, own, ...sections.flatMap((one) => [...one.statements, ...one.more])];
  const aside = sections.flatMap((one) => one.putAside).map(mirrorStatement);
  const told = {
    statements: [
      ...standing.flatMap((one) => (one === undefined ? [] : [mirrorStatement(one)])),
      ...aside,
    ],
    silences: new Map(
      sections.flatMap(({ quality, silent }) => (silent === undefined ? [] : [[quality, silent]])),
    ),
    isAside: (one: Statement) => aside.includes(one),
  };
  return {
    ...portrait,
    ...arranged(told),
    thread: thread.map((month) => ({ ...month, turns: swapped(month.turns) })),
  };
}
