import type { Result } from '@eachother/core';

/** A problem in a benchmark is a fault of the benchmark. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problem));
}
