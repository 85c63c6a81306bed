// "That's not right" and "hide" stick to a statement and to the moments it rests on. When new moments
// change these, the statement is another one and may be said again. Content makes the key, so a verdict
// also outlives taking an import out and bringing it in again.

import { contentHash } from '../hash.ts';
import type { History } from '../history.ts';
import type { PersonId } from '../person.ts';
import { statementKey, type Statement } from '../portrait/statement.ts';
import { qualities, type Findings } from '../qualities/all.ts';
import type { Finding, Quality, QualityKey } from '../qualities/quality.ts';
import type { Store } from '../store/store.ts';
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
}

export function judgeIn(
  store: Store,
  said: Said,
  { quality, statement, verdict }: Judgement,
): void {
  const basis = basisByStatement(store, said).get(statement);
  if (basis === undefined) return;
  store
    .sql(
      `INSERT OR REPLACE INTO verdict (statement, basis, person, quality, verdict)
       VALUES (?, ?, ?, ?, ?)`,
    )
    .run(statement, basis, said.person, quality, verdict);
}

/** The verdicts that still hold. */
export function verdictsOf(store: Store, said: Said): ReadonlyMap<string, Verdict> {
  const known = store.sql('SELECT statement, basis, verdict FROM verdict').all();
  if (known.length === 0) return new Map();
  const basis = basisByStatement(store, said);
  return new Map(
    known
      .filter((row) => basis.get(String(row.statement)) === row.basis)
      .map((row) => [String(row.statement), row.verdict as Verdict]),
  );
}

function basisByStatement(store: Store, said: Said): ReadonlyMap<string, number> {
  const tie = tieKey(store, said.person);
  return new Map(
    statementsOf(said).map((one) => [
      statementKey(one),
      contentHash([tie, statementKey(one), ...one.evidence].join('\n')),
    ]),
  );
}

/** The threads by what they hold of the source, not by their row: rows change when brought in again. */
const tieKey = (store: Store, person: PersonId): string =>
  store
    .sql('SELECT key FROM thread WHERE person = ? ORDER BY key')
    .all(person)
    .map((row) => String(row.key))
    .join('\n');

const statementsOf = ({ findings, history }: Said): readonly Statement[] =>
  qualities.flatMap((member) => {
    const quality = member as Quality<QualityKey, unknown>;
    const finding: Finding<unknown> = findings[quality.key];
    return quality.say(finding, history);
  });
