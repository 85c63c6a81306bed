// Moments, newest first, in days as the calendar on the wall has them.

import type { ShownMoment, Zone } from '@eachother/core';
import { isoDateOf } from '../../ui/when.ts';

export interface Day {
  /** 2024-05-12 */
  readonly date: string;
  readonly moments: readonly ShownMoment[];
}

export function byDay(moments: readonly ShownMoment[], zone: Zone): readonly Day[] {
  const days: { readonly date: string; readonly moments: ShownMoment[] }[] = [];
  for (const one of moments) {
    const date = isoDateOf(one.moment.at, zone);
    const last = days.at(-1);
    if (last?.date === date) last.moments.push(one);
    else days.push({ date, moments: [one] });
  }
  return days;
}
