// The shape every language fills: a sentence for each kind of statement and each problem. A new kind of
// statement breaks the build until every language has its sentence. Sentences about two people are written
// once, for a subject; swapping the people swaps the sentence and nothing else.

import type { Both } from '../person.ts';
import type { StatementKind, StatementOf } from '../portrait/statement.ts';
import type { Zone } from '../time.ts';

export interface Telling {
  /** Names as they appear in a sentence; `me` is "you" in English and is not read from here. */
  readonly names: Both<string>;
  readonly zone: Zone;
}

export type Sentences<K extends StatementKind = StatementKind> = {
  readonly [Kind in K]: (statement: StatementOf<Kind>, telling: Telling) => string;
};
