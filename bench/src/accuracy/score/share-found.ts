// What initiative finds, whether or not it would be told.

import { initiative, type Finding, type History, type Share } from '@eachother/core';

export const shareOf = (history: History): Share => estimateOf(initiative.find(history)).share;

export function estimateOf<E>(finding: Finding<E>): E {
  if (finding.estimate === undefined) throw new Error('a history without messages');
  return finding.estimate;
}
