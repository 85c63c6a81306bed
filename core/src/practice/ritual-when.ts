// When a line says a ritual comes: "on Sundays", "every second Friday", "on the 14th", "every year on 3 May". It
// reads English by small rules; what it read is shown before anything is kept. What it is to do with someone
// has yet to come: a day without a year is the next one, today included.

import { again } from './ritual-when-again.ts';
import type { RitualWhen } from './ritual-when-days.ts';
import { onOneDay } from './ritual-when-once.ts';

export function ritualWhen(line: string, today: number): RitualWhen | undefined {
  for (const [pattern, read] of [...again, ...onOneDay]) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const found = read(match, today);
    return found === undefined ? undefined : { ...found, words: match[0] };
  }
  return undefined;
}
