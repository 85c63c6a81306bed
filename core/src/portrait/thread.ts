// The thread of a tie, month by month: turns of each, and how often the word changed hands within one
// conversation. It counts turns, never messages: ten lines in a row are one turn. An empty month says
// nothing by itself; whether it could be seen at all is told beside it.

import { ME, type History } from '../history.ts';
import {
  dateOfWall,
  daysFromCivil,
  day,
  hour,
  minute,
  toWallTime,
  toZone,
  zoneClock,
  type Instant,
  type Span,
  type Zone,
  type ZoneClock,
} from '../time.ts';
import type { ThreadMonth } from './portrait.ts';

/** A turn goes on while the same person writes again within half an hour (METHOD 2.2). */
const sameTurn = 30 * minute;
/** An answer after a night and a day is a new conversation, not an exchange within one. */
const sameConversation = 12 * hour;

export function threadMonths(history: History, zone: Zone | 'UTC'): readonly ThreadMonth[] {
  if (history.length === 0) return [];
  const months = monthsBetween(history.at[0], history.end, clockOf(zone));
  let month = 0;
  for (let row = 0; row < history.length; row++) {
    const at = history.at[row];
    while (at >= months[month].to && month < months.length - 1) month++;
    const gap = row === 0 ? Infinity : at - history.at[row - 1];
    const handsChanged = row > 0 && history.by[row] !== history.by[row - 1];
    if (handsChanged || gap > sameTurn)
      months[month].turns[history.by[row] === ME ? 'me' : 'them'] += 1;
    if (handsChanged && gap < sameConversation) months[month].exchanges += 1;
  }
  return months.map((one) => ({ ...one, observed: isSeen(one, history.observed) }));
}

interface Month {
  readonly from: Instant;
  readonly to: Instant;
  readonly turns: { me: number; them: number };
  exchanges: number;
}

function monthsBetween(first: number, end: number, clock: ZoneClock): readonly Month[] {
  const start = dateOfWall(clock.wallOf(first as Instant));
  const startOf = (k: number): Instant =>
    clock.instantOf(
      toWallTime(
        daysFromCivil(
          start.year + Math.floor((start.month - 1 + k) / 12),
          ((start.month - 1 + k) % 12) + 1,
          1,
        ) * day,
      ),
    );
  const months: Month[] = [];
  do {
    const from = startOf(months.length);
    months.push({ from, to: startOf(months.length + 1), turns: { me: 0, them: 0 }, exchanges: 0 });
  } while (months[months.length - 1].to <= end);
  return months;
}

function clockOf(zone: Zone | 'UTC'): ZoneClock {
  const known = toZone(zone);
  if (!known.ok) throw new Error(`not a zone: ${zone}`);
  return zoneClock(known.value);
}

const isSeen = ({ from, to, turns }: Month, observed: readonly Span[]): boolean =>
  turns.me + turns.them > 0 || observed.some((span) => span.from < to && span.to > from);
