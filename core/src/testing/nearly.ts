// Equal but for the last digits: sums taken in another order, or from the other side, differ there.

import { expect } from 'vitest';

/** The same value, every number in it met by one that is as good as equal. */
export function nearly(value: unknown): unknown {
  if (typeof value === 'number' && Number.isFinite(value)) return expect.closeTo(value, 6);
  if (Array.isArray(value)) return value.map(nearly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, nearly(one)]));
}
