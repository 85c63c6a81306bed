// The small turns of phrase English sentences are built from: dates, counts, tenths, names in a row.

import type { Side } from '../../person.ts';
import type { Statement } from '../../portrait/statement.ts';
import type { Range } from '../../qualities/quality.ts';
import { isGoingOn } from '../../season.ts';
import type { Instant, Span } from '../../time.ts';
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

/** May */
export const monthName = (at: Instant, telling: Telling): string =>
  format(telling, { month: 'long' }).format(at);

/** "from March to November 2026", "in May 2026" */
export function duringText(span: Span, telling: Telling): string {
  if (isGoingOn(span)) return monthsText(span, telling);
  const isOne = monthText(span.from, telling) === monthText(span.to, telling);
  return `${isOne ? 'in' : 'from'} ${monthsText(span, telling)}`;
}

/** "March to November 2026", "November 2025 to March 2026", "May 2026", "since May 2026" */
export function monthsText({ from, to }: Span, telling: Telling): string {
  if (isGoingOn({ from, to })) return `since ${monthText(from, telling)}`;
  const [first, last] = [monthText(from, telling), monthText(to, telling)];
  if (first === last) return last;
  const year = format(telling, { year: 'numeric' });
  return year.format(from) === year.format(to)
    ? `${monthName(from, telling)} to ${last}`
    : `${first} to ${last}`;
}

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

/** A share as whole tenths, never none and never all: "about 7 times in 10". */
export const tenths = (share: number): number => Math.min(9, Math.max(1, Math.round(share * 10)));

/** "6 to 8": whole tenths that hold the range, as near as tenths can. */
export const tenthsRange = (range: Range): string => tenthsOf(range).join(' to ');

/** How often, from a share: "7 to 9 times in 10", and words at the ends, where tenths would claim all or none. */
export function oftenText(range: Range): string {
  const [low, high] = tenthsOf(range);
  if (low >= 9) return 'nearly every time';
  if (low > 0) return `${low} to ${high} times in 10`;
  return high <= 2 ? `at most ${timesText(high)} in 10 times` : `at most ${high} times in 10`;
}

/** The same where seldom is nothing lacking: "now and then" below one in ten, without a number. */
export const oftenOrRarely = (range: Range): string =>
  range.high < 0.1 ? 'now and then' : oftenText(range);

/** How often in a month: "2 to 4 times a month". */
export function monthlyText(range: Range): string {
  const [low, high] = wholes(range);
  return `${low > 0 ? `${low} to ${high} times` : `at most ${timesText(high)}`} a month`;
}

function timesText(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}

function tenthsOf({ low, high }: Range): readonly [number, number] {
  const tens = wholes({ low: low * 10, high: high * 10 });
  return tens[1] > 10 ? [9, 10] : tens;
}

/** To the nearest whole numbers; apart by one where that would leave no range. */
function wholes({ low, high }: Range): readonly [number, number] {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from < to ? [from, to] : [Math.floor(low), Math.floor(low) + 1];
}

/** Said where calls cannot be seen: whoever answers by telephone has answered. */
export const inWriting = ({ blind }: Statement): string =>
  blind.includes('calls') ? ' in writing' : '';

/** A length of time in the words people use: "5 days", "3 weeks", "4 months". */
export function daysText(days: number): string {
  const [count, unit] = inUnits(days);
  if (count > 1) return `${count} ${unit}s`;
  return count === 1 ? `a ${unit}` : `less than a ${unit}`;
}

/** "1 to 5 days", "8 days to 3 weeks", "within 2 days"; one length where both ends are the same in words. */
export function daysRange({ low, high }: Range): string {
  const [[from, unit], [to, unitOfHigh]] = [inUnits(low), inUnits(high)];
  const longest = daysText(high);
  if (from === to && unit === unitOfHigh) return longest;
  if (from === 0) return `within ${longest}`;
  return `${unit === unitOfHigh ? from : daysText(low)} to ${longest}`;
}

function inUnits(days: number): readonly [number, 'day' | 'week' | 'month' | 'year'] {
  if (days < 0.7) return [0, 'day'];
  if (days < 13.5) return [Math.max(1, Math.round(days)), 'day'];
  if (days < 60) return [Math.round(days / 7), 'week'];
  return days < 700 ? [Math.round(days / 30.4), 'month'] : [Math.round(days / 365.25), 'year'];
}
