// Is the tie deepening? The last half year beside the same half year a year before, so that a season of the
// year is not taken for a change. It speaks when the rate is very likely a third higher than then; the ratio of
// two rates is METHOD 4's. It is slower than the change point that looks for less, and may be: nothing
// has to be asked in time about more. It cannot see a tie younger than a year and a half.

import { betaCdf } from '../../math/beta.ts';
import { within } from './rates.ts';
import { overdispersion, type Weekly } from './counts.ts';

export interface More {
  /** Week from which there is more. */
  readonly since: number;
  /** The same stretch a year before begins in this week. */
  readonly before: number;
  readonly sure: number;
}

export const half = 26;
const year = 52;
/** Weeks of each half year that must have been seen. */
const leastSeen = 17;
/** So sure that a steady tie is said to deepen less than once in twenty years; the test counts them. */
const more = { ratio: 4 / 3, sure: 0.99 };

export function moreAt(weekly: Weekly, until: number): More | undefined {
  const since = until - half;
  const before = since - year;
  const now = within(weekly, { from: since, to: until });
  const then = within(weekly, { from: before, to: before + half });
  if (before < 0 || Math.min(now.seen, then.seen) < leastSeen) return undefined;
  const spread = overdispersion(weekly, until);
  const [a1, b1] = [now.count / spread + 0.5, now.weight / spread + 0.02];
  const [a0, b0] = [then.count / spread + 0.5, then.weight / spread + 0.02];
  const x = (more.ratio * b1) / (more.ratio * b1 + b0);
  const sure = 1 - betaCdf(x, a1, a0);
  return sure < more.sure ? undefined : { since, before, sure };
}
