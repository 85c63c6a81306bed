// What initiative finds, whether or not it would be told.

import type { Finding } from '@eachother/core';
import { initiative, type History, type Share } from '@eachother/core/measured';

export const shareOf = (history: History): Share => estimateOf(initiative.find(history)).share;

export function estimateOf<E>(finding: Finding<E>): E {
  if (finding.estimate === undefined) throw new Error('a history without messages');
  return finding.estimate;
}
