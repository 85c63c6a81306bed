// Numbers of a clock as a time of day.

import type { Period } from './periods.ts';

/** Milliseconds since midnight; NaN for a time that does not exist. */
export type TimeOfDay = number;

/** 13 to 23 and 0 are what they are, whatever a marker beside them says: such lines exist. */
export function timeOfDay(
  hours: number,
  minutes: number,
  seconds: number,
  half: Period['half'],
): TimeOfDay {
  if (hours > 24 || minutes > 59 || seconds > 60) return Number.NaN;
  const late = half === 'afternoon' && hours < 12;
  const midnight = (half === 'morning' && hours === 12) || hours === 24;
  return (((midnight ? 0 : late ? hours + 12 : hours) * 60 + minutes) * 60 + seconds) * 1000;
}
