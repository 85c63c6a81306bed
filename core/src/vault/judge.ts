// "That's not right" and "hide" stick to a statement and to the moments it rests on. When new moments
// change these, the statement is another one and may be said again. A question rests on time instead: any
// answer silences what the quality asks for half a year, whatever comes in (METHOD 5.3). Content makes
// the key, so a verdict also outlives taking an import out and bringing it in again.

import { contentHash } from '../hash.ts';
import type { History } from '../history.ts';
import type { PersonId } from '../person.ts';
import { statementsOf } from '../portrait/compose.ts';
import { statementAsks, statementKey, type Statement } from '../portrait/statement.ts';
import type { Findings } from '../qualities/all.ts';
import type { QualityKey } from '../qualities/quality.ts';
import type { Store } from '../store/store.ts';
import { week, type Instant } from '../time.ts';
import type { Verdict } from '../vault.ts';

export interface Said {
  readonly person: PersonId;
  readonly history: History;
  readonly findings: Findings;
}

export interface Judgement {
  readonly quality: QualityKey;
  readonly statement: string;
  readonly verdict: Verdict;
  readonly at: Instant;
}

const rest = 26 * week;

export function judgeIn(
  store: Store,
  said: Said,
  { quality, statement, verdict, at }: Judgement,
): void {
  const found = saidOf(store, said).find(({ key }) => key === statement);
  if (found === undefined) return;
  store
    .sql(
      `INSERT OR REPLACE INTO verdict (statement, basis, person, quality, verdict, at)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(found.subject, found.basis, said.person, quality, verdict, at);
}

/** The verdicts that still hold, by statement. */
export function verdictsOf(store: Store, said: Said, now: Instant): ReadonlyMap<string, Verdict> {
  const known = store.sql('SELECT basis, verdict, at FROM verdict').all();
  if (known.length === 0) return new Map();
  const byBasis = new Map(known.map((row) => [Number(row.basis), row]));
  return new Map(
    saidOf(store, said).flatMap(({ key, basis, asks }) => {
      const row = byBasis.get(basis);
      if (row === undefined || (asks && now - Number(row.at) >= rest)) return [];
      return [[key, row.verdict as Verdict]];
    }),
  );
}

interface OneSaid {
  readonly key: string;
  readonly asks: boolean;
  /** What a verdict is about: the statement, or all that the quality asks. */
  readonly subject: string;
  /** Made of the subject and of what it rests on. */
  readonly basis: number;
}

function saidOf(store: Store, { person, findings, history }: Said): readonly OneSaid[] {
  const tie = tieKey(store, person);
  return statementsOf(findings, history).map((one) => {
    const asks = statementAsks(one);
    const subject = asks ? `question/${one.quality}` : statementKey(one);
    const basis = contentHash([tie, subject, ...restsOn(one)].join('\n'));
    return { key: statementKey(one), asks, subject, basis };
  });
}

const restsOn = (one: Statement): Statement['evidence'] => (statementAsks(one) ? [] : one.evidence);

/** The threads by what they hold of the source, not by their row: rows change when brought in again. */
const tieKey = (store: Store, person: PersonId): string =>
  store
    .sql('SELECT key FROM thread WHERE person = ? ORDER BY key')
    .all(person)
    .map((row) => String(row.key))
    .join('\n');
