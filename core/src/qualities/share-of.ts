// How many of so many: a share with its 90 % range, wider where what happens comes in spells (METHOD 4).

import { betaQuantile } from '../math/beta.ts';
import { designEffect } from './design-effect.ts';
import type { Range } from './quality.ts';

export interface ShareOf extends Range {
  readonly share: number;
  readonly hits: number;
  readonly of: number;
}

/** `at`: UTC milliseconds, ascending. */
export function shareOf<Case extends { readonly at: number }>(
  cases: readonly Case[],
  counts: (one: Case) => boolean,
): ShareOf {
  const at = Float64Array.from(cases, (one) => one.at / 1000);
  const hit = Float64Array.from(cases, (one) => (counts(one) ? 1 : 0));
  const hits = hit.reduce((sum, one) => sum + one, 0);
  const of = cases.length;
  const n = of / designEffect(at, hit, new Float64Array(of).fill(1));
  const k = of === 0 ? 0 : (n * hits) / of;
  return {
    share: (hits + 1) / (of + 2),
    low: betaQuantile(0.05, k + 1, n - k + 1),
    high: betaQuantile(0.95, k + 1, n - k + 1),
    hits,
    of,
  };
}
