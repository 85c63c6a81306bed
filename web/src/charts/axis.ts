// Time under the strands: where an instant lies, and which years or months get a tick.

import type { Instant, ThreadMonth, Zone } from '@eachother/core';
import { monthNumberOf, shortMonthOf, yearOf } from '../ui/when.ts';
import { middleOf } from './reading.ts';
import type { Frame } from './weave.ts';

export interface Tick {
  readonly x: number;
  readonly text: string;
}

export function ticksOf(
  months: readonly ThreadMonth[],
  { frame, zone }: { readonly frame: Frame; readonly zone: Zone },
): readonly Tick[] {
  const perMonth = (frame.width - 2 * frame.pad) / months.length;
  const roomy = perMonth * 3 >= 46;
  const yearsApart = Math.max(1, Math.ceil(44 / (perMonth * 12)));
  return months.flatMap((month, i) => {
    const at = middleOf(month);
    const number = monthNumberOf(at, zone);
    const x = frame.pad + i * perMonth;
    if (number === 1 && yearOf(at, zone) % yearsApart === 0)
      return [{ x, text: String(yearOf(at, zone)) }];
    return roomy && number % 3 === 1 ? [{ x, text: shortMonthOf(at, zone) }] : [];
  });
}

/** Instants outside the drawing lie at its edge. */
export function xOfInstant(at: Instant, months: readonly ThreadMonth[], frame: Frame): number {
  const inner = frame.width - 2 * frame.pad;
  const i = months.findIndex((month) => at < month.to);
  if (i === -1) return frame.pad + inner;
  const { from, to } = months[i];
  const part = Math.max(0, (at - from) / (to - from));
  return frame.pad + ((i + part) * inner) / months.length;
}
