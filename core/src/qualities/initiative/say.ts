// What initiative may say (METHOD 3.7), from both chairs, each with the moments it rests on.

import type { History } from '../../history.ts';
import { toMomentId } from '../../moment.ts';
import type { Side } from '../../person.ts';
import type { Statement } from '../../portrait/statement.ts';
import { toInstant, week, type Span } from '../../time.ts';
import type { Initiative } from '../initiative.ts';
import { blindTo } from '../blind.ts';
import type { Finding } from '../quality.ts';
import { receiptsOf, type Beginning } from './beginnings.ts';
import { surenessOf } from './gate.ts';
import { rangeOf } from './share.ts';
import { rangeFor } from './shift.ts';

/** Dated beginnings shown of each. */
const shown = 3;

export function sayInitiative(
  finding: Finding<Initiative>,
  history: History,
): readonly Statement[] {
  const { estimate } = finding;
  if (estimate === undefined) return [];
  const dated = (['me', 'them'] as const).flatMap((who) =>
    estimate.beginnings[who].slice(0, shown).map((one) => aBeginning(who, one, history)),
  );
  if (finding.state === 'not-enough') return dated;
  return [patternOf(estimate, history), ...shiftOf(estimate, history), ...dated];
}

function patternOf(estimate: Initiative, history: History): Statement {
  const share = estimate.lately ?? estimate.share;
  const from = estimate.lately === undefined ? history.at[0] : estimate.until - 52 * week;
  const base = {
    ...common(estimate, history, from),
    sure: surenessOf(share, estimate.pattern),
  };
  if (estimate.pattern.kind === 'both')
    return { kind: 'both-begin', ...base, values: { mine: rangeOf(share) } };
  if (estimate.pattern.kind === 'unclear')
    return { kind: 'beginnings-not-clear', ...base, values: {} };
  const { who } = estimate.pattern;
  const value = who === 'me' ? share.me : 1 - share.me;
  return {
    kind: 'more-often-begins',
    ...base,
    values: { who, share: value, range: rangeFor(share, who) },
  };
}

function shiftOf(estimate: Initiative, history: History): readonly Statement[] {
  const { shift, until } = estimate;
  if (shift === undefined) return [];
  const { more, before, lately } = shift;
  const values = { more, before: rangeFor(before, more), lately: rangeFor(lately, more), until };
  const base = common(estimate, history, until - 78 * week);
  return [{ kind: 'beginnings-shifted', ...base, sure: 0.95, values }];
}

const aBeginning = (who: Side, { id, at, sure }: Beginning, history: History): Statement => ({
  kind: 'a-beginning',
  quality: 'initiative',
  values: { who, at: toInstant(at) },
  evidence: [toMomentId(id)],
  sure,
  rule: 'initiative',
  blind: blindTo(history),
  span: undefined,
});

/** What every pattern carries that speaks of the time from `from` on. */
function common({ beginnings, until }: Initiative, history: History, from: number) {
  const span: Span = { from: toInstant(from), to: until };
  return {
    quality: 'initiative',
    evidence: receiptsOf(beginnings, from),
    rule: 'initiative',
    blind: blindTo(history),
    span,
  } as const;
}
