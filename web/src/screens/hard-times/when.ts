// From when to when, in words; one that goes on has only a beginning.

import { isGoingOn, toInstant, type Span, type Zone } from '@eachother/core';
import { labels } from '../../labels/labels.ts';
import { dateOf } from '../../ui/when.ts';

export function whenOf(span: Span, zone: Zone): string {
  const from = dateOf(span.from, zone);
  if (isGoingOn(span)) return labels.hardTimes.on(from);
  const to = dateOf(toInstant(span.to - 1), zone);
  return from === to ? from : `${from} – ${to}`;
}
