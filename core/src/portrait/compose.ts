// Chooses and orders what is said of one relationship. It knows no quality by name: every quality in the
// list says what it may, and the order here is the same for all. Coverage comes first (it is its own part
// of the portrait), then a dated beginning by the other, then my own side, then at most three sentences,
// the rest on request (METHOD R3, R19). It cannot know what any of it means: it never weighs or adds up.

import type { History } from '../history.ts';
import type { Person, Side } from '../person.ts';
import { qualities, type Findings } from '../qualities/all.ts';
import type { Finding, Quality, QualityKey } from '../qualities/quality.ts';
import type { Verdict } from '../vault.ts';
import type { Coverage, Portrait, QualitySection, Season, ThreadMonth } from './portrait.ts';
import { statementKey, type Statement } from './statement.ts';

export interface PortraitParts {
  readonly person: Person;
  readonly history: History;
  readonly coverage: Coverage;
  readonly findings: Findings;
  readonly thread: readonly ThreadMonth[];
  readonly seasons: readonly Season[];
  /** What the user said of earlier statements, by `statementKey`. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** Sentences said at once (METHOD R19). */
const atOnce = 3;

export function composePortrait(parts: PortraitParts): Portrait {
  const said = qualities.map((quality) => sayOf(quality, parts));
  const standing = said.flatMap((one) => one.statements).filter((one) => !isAside(one, parts));
  const first = standing.find((one) => isBeginning(one, 'them'));
  const own =
    standing.find((one) => isOwnSide(one)) ?? standing.find((one) => isBeginning(one, 'me'));
  return {
    person: parts.person,
    coverage: parts.coverage,
    first,
    own,
    sections: inSections(said, parts, new Set([first, own])),
    thread: parts.thread,
    seasons: parts.seasons,
  };
}

interface SaidBy {
  readonly quality: QualityKey;
  readonly finding: Finding<unknown>;
  readonly statements: readonly Statement[];
}

/** A quality and its finding belong together by key; the list loses that tie, so it is tied again here. */
function sayOf(member: (typeof qualities)[number], { findings, history }: PortraitParts): SaidBy {
  const quality = member as Quality<QualityKey, unknown>;
  const finding: Finding<unknown> = findings[quality.key];
  return { quality: quality.key, finding, statements: quality.say(finding, history) };
}

const isAside = (statement: Statement, { verdicts }: PortraitParts): boolean =>
  (verdicts.get(statementKey(statement)) ?? 'fine') !== 'fine';

const isBeginning = (statement: Statement, who: Side): boolean =>
  statement.kind === 'a-beginning' && statement.values.who === who;

/** How I am there for the other is the part of the picture that is mine to change. */
const isOwnSide = (statement: Statement): boolean =>
  statement.kind === 'answers-come' && statement.values.who === 'me';

function inSections(
  said: readonly SaidBy[],
  parts: PortraitParts,
  told: ReadonlySet<Statement | undefined>,
): readonly QualitySection[] {
  let left = atOnce;
  return said.map(({ quality, finding, statements }) => {
    const fresh = statements.filter((one) => !told.has(one));
    const standing = fresh.filter((one) => !isAside(one, parts));
    const lead = standing.slice(0, Math.min(1, left));
    left -= lead.length;
    return {
      quality,
      statements: lead,
      more: standing.slice(lead.length),
      putAside: fresh.filter((one) => isAside(one, parts)),
      silent: finding.state === 'not-enough' ? finding.why : undefined,
    };
  });
}
