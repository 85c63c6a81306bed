// From when to when, as options and as words: seasons, hard times and sheets are asked for by whole days.

import {
  day,
  daysFromCivil,
  isGoingOn,
  stillGoingOn,
  toWallTime,
  zoneClock,
  type Instant,
  type Span,
} from '@eachother/core';
import { exit, textOf, type Call, type ExitCode } from './command.ts';
import { plainJson } from './plain-json.ts';
import { tell } from './tell.ts';

export const spanOptions = {
  from: { value: 'DATE', help: 'the first day, as 2026-03-15' },
  to: { value: 'DATE', help: 'the last day; otherwise today' },
  'going-on': { help: 'it is not over yet' },
} as const;

/** Whole days on the wall; undefined while a date is missing, does not exist, or comes too early. */
export function spanOf(call: Call): Span | undefined {
  const from = startOf(call, textOf(call, 'from') ?? '', 0);
  const last = textOf(call, 'to');
  const now = call.options.has('going-on') ? stillGoingOn : call.now();
  const to = last === undefined ? now : startOf(call, last, 1);
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}

export function startOf({ zone }: Call, date: string, daysLater: number): Instant | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? [];
  if (dayOfMonth === undefined || !isDay(Number(year), Number(month), Number(dayOfMonth)))
    return undefined;
  const days = daysFromCivil(Number(year), Number(month), Number(dayOfMonth)) + daysLater;
  return zoneClock(zone).instantOf(toWallTime(days * day));
}

/** There is no 31st of February. */
const isDay = (year: number, month: number, dayOfMonth: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  dayOfMonth >= 1 &&
  daysFromCivil(year, month, dayOfMonth) <
    daysFromCivil(year + Math.floor(month / 12), (month % 12) + 1, 1);

export async function noStretch(call: Call): Promise<ExitCode> {
  await tell(call, {
    kind: 'no-such-stretch',
    message: 'Say from when to when: --from 2026-03-15 --to 2026-05-01.',
  });
  return exit.misused;
}

export const spanJson = (span: Span): object => ({
  ...(plainJson(span) as object),
  ...(isGoingOn(span) && { to: null }),
});

export function spanText(span: Span, { zone }: Call): string {
  const date = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'medium' });
  return isGoingOn(span)
    ? `since ${date.format(span.from)}`
    : date.formatRange(span.from, span.to - 1);
}
