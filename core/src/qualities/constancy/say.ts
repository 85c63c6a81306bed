// What constancy may say (METHOD 4.7, 5.3): first what is there; a change only as far as it is sure, and
// without any word for an ending.

import type { History } from '../../history.ts';
import type { Statement } from '../../portrait/statement.ts';
import { toInstant, week } from '../../time.ts';
import { blindTo } from '../blind.ts';
import type { Constancy } from '../constancy.ts';
import type { Finding } from '../quality.ts';

/** Weeks after which "quieter than usual" becomes "less in touch". */
const halfYear = 26;
const monthWeeks = 4.345;

export function sayConstancy(finding: Finding<Constancy>, history: History): readonly Statement[] {
  if (finding.state === 'not-enough') return [];
  const { estimate, evidence } = finding;
  const common = {
    quality: 'constancy',
    evidence,
    sure: undefined,
    blind: blindTo(history),
    span: { from: toInstant(history.end - 52 * week), to: history.end },
  } as const;
  const steady: Statement = {
    kind: 'in-touch-months',
    ...common,
    rule: 'constancy',
    values: { months: estimate.months, of: estimate.of },
  };
  return [steady, ...changeOf(estimate, history, common), ...gapOf(estimate, common)];
}

type Common = Pick<Statement, 'quality' | 'evidence' | 'sure' | 'blind' | 'span'>;

function changeOf(estimate: Constancy, history: History, common: Common): readonly Statement[] {
  const { trend, sharedQuiet } = estimate;
  const rule = 'change';
  if (sharedQuiet) {
    const since = toInstant(history.end - 12 * week);
    return [{ kind: 'quiet-season-for-you', ...common, rule, values: { since } }];
  }
  if (trend.kind === 'silent') {
    const days = Math.round(trend.weeks * 7);
    const usualDays = estimate.gaps?.days ?? 7 / trend.usual;
    return [{ kind: 'long-quiet', ...common, rule, values: { days, usualDays } }];
  }
  if (trend.kind !== 'less') return [];
  const since = toInstant(estimate.weeksFrom + trend.since * week);
  if (history.end - since < halfYear * week)
    return [{ kind: 'quieter-since', ...common, rule, sure: trend.sure, values: { since } }];
  return [
    {
      kind: 'less-in-touch',
      ...common,
      rule,
      sure: trend.sure,
      values: ratesOf(trend, history, since),
    },
  ];
}

function ratesOf(
  trend: Extract<Constancy['trend'], { kind: 'less' }>,
  history: History,
  since: number,
) {
  const monthly = (weekly: number): number => weekly * monthWeeks;
  const months = Math.max(1, (history.end - since) / (monthWeeks * week));
  const doubt = 1.645 * Math.sqrt(monthly(trend.now) / months);
  const now = { low: Math.max(0, monthly(trend.now) - doubt), high: monthly(trend.now) + doubt };
  const before = monthly(trend.before);
  return { now, before, ratio: { low: now.low / before, high: now.high / before } };
}

function gapOf({ gaps }: Constancy, common: Common): readonly Statement[] {
  if (gaps === undefined) return [];
  const { days, low, high } = gaps;
  return [{ kind: 'usual-gap', ...common, rule: 'usual-gap', values: { days, low, high } }];
}
