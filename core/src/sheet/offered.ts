// What a portrait offers for a sheet: kindnesses of the other, and patterns, each with my own side beside it.
// Gestures stay out, and so does what the person has put aside. Nothing is chosen here.

import type { Portrait } from '../portrait/portrait.ts';
import { roles, sideOfStatement, statementKey, type Statement } from '../portrait/statement.ts';
import type { Span } from '../time.ts';

export interface Offered {
  readonly kindnesses: readonly Statement[];
  readonly patterns: readonly Statement[];
}

/** Of the time that was chosen, or of all there is. */
export function offeredBy(portrait: Portrait, period: Span | undefined): Offered {
  const all = standing(portrait).filter((one) => speaksOf(one, period));
  return {
    kindnesses: all.filter(
      (one) => roles[one.kind] === 'example' && sideOfStatement(one) === 'them',
    ),
    patterns: all.filter(({ kind }) => roles[kind] === 'pattern' || roles[kind] === 'question'),
  };
}

/** As the portrait tells them. */
function standing({ first, own, sections }: Portrait): readonly Statement[] {
  const rest = sections.flatMap((one) => [...one.statements, ...one.more]);
  return [first, own, ...rest].filter((one) => one !== undefined);
}

function speaksOf({ span, values }: Statement, period: Span | undefined): boolean {
  if (period === undefined) return true;
  const { at } = values as { at?: number };
  const { from, to } = at === undefined ? (span ?? period) : { from: at, to: at };
  return from < period.to && to >= period.from;
}

export const statementWith = (portrait: Portrait, key: string): Statement | undefined =>
  standing(portrait).find((one) => statementKey(one) === key);

/** What stands beside a pattern of the other as my own side: the same of me, else what the portrait tells of me. */
export function ownSideOf(portrait: Portrait, statement: Statement): Statement | undefined {
  const all = standing(portrait);
  const same = all.find((one) => one.kind === statement.kind && sideOfStatement(one) === 'me');
  return same ?? portrait.own;
}
