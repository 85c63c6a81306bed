// What constancy may say (METHOD 4.7, 5.3): first what is there; a change only as far as it is sure, and
// without any word for an ending.

import type { History } from '../../history.ts';
import type { Statement, Stretch } from '../../portrait/statement.ts';
import { toInstant, week } from '../../time.ts';
import { blindTo } from '../blind.ts';
import type { Constancy } from '../constancy.ts';
import type { Finding } from '../quality.ts';
import type { Change } from './change.ts';

/** Weeks after which "quieter than usual" becomes "less in touch". */
const halfYear = 26;
/** Months of contact in the last thirteen up to which a tie is a rare one. */
const rare = 4;

export function sayConstancy(finding: Finding<Constancy>, history: History): readonly Statement[] {
  if (finding.state === 'not-enough') return [];
  const { estimate } = finding;
  const common = {
    quality: 'constancy',
    evidence: finding.evidence,
    sure: undefined,
    rule: 'constancy',
    blind: blindTo(history),
    span: { from: toInstant(history.end - 52 * week), to: history.end },
  } as const;
  const { months, of, yearly } = estimate;
  const until = history.end;
  const steady: Statement = { ...common, kind: 'in-touch-months', values: { months, of, until } };
  if (yearly !== undefined && months <= rare)
    return [{ ...common, kind: 'each-year', rule: 'each-year', values: yearly }, steady];
  return [steady, ...changed(estimate, history, common), ...gapOf(estimate, common)];
}

type Common = Pick<Statement, 'quality' | 'evidence' | 'sure' | 'rule' | 'blind' | 'span'>;

function changed(estimate: Constancy, history: History, common: Common): readonly Statement[] {
  const { trend, change, quietWithOthers } = estimate;
  const until = history.end;
  if (quietWithOthers !== undefined) {
    const values = { since: quietWithOthers, until };
    return [{ ...common, kind: 'quiet-season', rule: 'change', values }];
  }
  if (trend.kind === 'silent') {
    const often = 7 / trend.usual;
    const { low, high } = estimate.gaps ?? { low: often, high: often };
    const values = { days: Math.round(trend.weeks * 7), usual: { low, high }, until };
    return [{ ...common, kind: 'long-quiet', rule: 'change', values }];
  }
  return change === undefined ? [] : changeTold(change, { since: change.since, until }, common);
}

function changeTold(change: Change, stretch: Stretch, common: Common): readonly Statement[] {
  const { kind, sure, rates, begun } = change;
  const span = { from: stretch.since, to: stretch.until };
  const base = { ...common, rule: kind === 'less' ? 'change' : 'more', sure, span } as const;
  const bySide = (['me', 'them'] as const).map((who): Statement => ({
    ...base,
    kind: 'begins-then-and-now',
    values: { who, ...stretch, ...begun[who] },
  }));
  const values = { ...stretch, ...rates };
  if (kind === 'more') return [{ ...base, kind: 'more-in-touch', values }];
  return stretch.until - stretch.since < halfYear * week
    ? [{ ...base, kind: 'quieter-since', values: stretch }, ...bySide]
    : [{ ...base, kind: 'less-in-touch', values }, ...bySide];
}

/** Where few months went both ways, what begins is hardly a conversation. */
function gapOf({ gaps, months, of }: Constancy, common: Common): readonly Statement[] {
  if (gaps === undefined || 2 * months < of) return [];
  const { days, low, high } = gaps;
  return [{ ...common, kind: 'usual-gap', rule: 'usual-gap', values: { days, low, high } }];
}
