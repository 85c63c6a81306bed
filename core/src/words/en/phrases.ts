// The small turns of phrase English sentences are built from: dates, counts, tenths, names in a row.

import type { Side } from '../../person.ts';
import type { Range } from '../../qualities/quality.ts';
import type { Instant } from '../../time.ts';
import type { Telling } from '../words.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(telling: Telling, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = telling.zone + JSON.stringify(options);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: telling.zone, ...options });
  formats.set(key, made);
  return made;
}

/** 12 May 2024 */
export const dateText = (at: Instant, telling: Telling): string =>
  format(telling, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/** May 2024 */
export const monthText = (at: Instant, telling: Telling): string =>
  format(telling, { month: 'long', year: 'numeric' }).format(at);

/** 18:05 */
export const clockText = (at: Instant, telling: Telling): string =>
  format(telling, { hour: '2-digit', minute: '2-digit' }).format(at);

/** "you" or the other's name. */
export const nameOf = (side: Side, telling: Telling): string =>
  side === 'me' ? 'you' : telling.names.them;

/** "You" or the other's name, to begin a sentence. */
export const nameFirst = (side: Side, telling: Telling): string =>
  side === 'me' ? 'You' : telling.names.them;

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** a, b and c */
export const inARow = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** A share as whole tenths, never 0 or 10 of 10: "about 7 in 10". */
export const tenths = (share: number): number => Math.min(9, Math.max(1, Math.round(share * 10)));

/** "6 to 8", or "7" when both ends round to the same tenth. */
export function tenthsRange(range: Range): string {
  const low = Math.max(0, Math.floor(range.low * 10 + 0.5));
  const high = Math.min(10, Math.ceil(range.high * 10 - 0.5));
  return low >= high ? `${low}` : `${low} to ${high}`;
}

/** A length of time in the words people use: "5 days", "3 weeks", "4 months". */
export function daysText(days: number): string {
  if (days < 1.5) return 'a day';
  if (days < 14) return `${Math.round(days)} days`;
  if (days < 60) return `${Math.round(days / 7)} weeks`;
  if (days < 700) return `${Math.round(days / 30.4)} months`;
  return `${Math.round(days / 365.25)} years`;
}
