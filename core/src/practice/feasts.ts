// Feasts that move from year to year, as a line names them: the next day of one. Easter is computed (the Gregorian
// reckoning of Meeus, Jones and Butcher); Diwali and Raksha Bandhan follow the moon over India and stand in a table,
// as calendars print them. A family may keep another day; what was read is shown before anything is kept.

import { daysFromCivil } from '../time.ts';
import { dateOf } from './calendar-words.ts';

interface Feast {
  /** As a line may call it. */
  readonly names: string;
  /** Its days from 1970 on, ascending; `today`: the same count. */
  days(today: number): readonly number[];
}

const printed = (dates: string): Feast['days'] => {
  const days = dates.split(' ').map(dayOf);
  return () => days;
};

const feasts: readonly Feast[] = [
  {
    names: 'diwali|deepa?vali|deepawali|दिवाली|दीवाली',
    days: printed('2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26 2031-11-14 2032-11-02'),
  },
  {
    names: 'rakhi|raksha ?bandhan|राखी',
    days: printed('2027-08-17 2028-08-05 2029-08-23 2030-08-13'),
  },
  {
    names: 'easter',
    days: (today) => [0, 1].map((later) => easterOf(dateOf(today).year + later)),
  },
];

export const feastName = feasts.map(({ names }) => names).join('|');

/** Days from 1970; undefined beyond the table. `today`: the same. */
export const nextFeast = (name: string, today: number): number | undefined =>
  feasts
    .find(({ names }) => new RegExp(`^(?:${names})$`, 'iu').test(name))
    ?.days(today)
    .find((day) => day >= today);

function dayOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return daysFromCivil(year, month, day);
}

export function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return daysFromCivil(year, Math.floor(n / 31), (n % 31) + 1);
}
