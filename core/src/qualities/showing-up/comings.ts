// Who came towards whom around a hard time: openings, calls and visits in the four weeks from its beginning, and
// coming back later to ask. A hard time is a season, and seasons are left out of all else; here alone they are
// looked into. Who did not come is not looked for.

import { act, ME, rowSays, sideOf, type History } from '../../history.ts';
import { asksAfter } from '../../hard-times/lexicon.ts';
import { firstAtOrAfter } from '../../math/sorted.ts';
import { toMomentId, type MomentId } from '../../moment.ts';
import { otherSide, type Side } from '../../person.ts';
import type { HardTime } from '../../season.ts';
import { day, toInstant, week, type Instant, type Span } from '../../time.ts';
import { openingChances } from '../initiative/chances.ts';

export type How = 'wrote' | 'called' | 'visited' | 'asked';

export interface Coming {
  readonly id: MomentId;
  readonly at: Instant;
  readonly how: How;
}

/** One who came, in one hard time of the other. */
export interface Came {
  readonly who: Side;
  readonly hard: HardTime;
  readonly first: Coming;
  /** When they came back to ask, a day or more later. */
  readonly again: Coming | undefined;
  /** Newest first. */
  readonly comings: readonly Coming[];
}

export const comingWeeks = 4;
const askingWeeks = 8;
/** Chance from which an opening is told as one, with its date. */
const clear = 0.6;

export const windowOf = ({ span: { from } }: HardTime): Span => ({
  from,
  to: toInstant(from + comingWeeks * week),
});

const lookedInto = new WeakMap<History, History>();

/** The same history with its seasons looked into. */
export function withSeasons(history: History): History {
  if (history.seasons.length === 0) return history;
  const whole = lookedInto.get(history) ?? { ...history, seasons: [] };
  lookedInto.set(history, whole);
  return whole;
}

export interface Step {
  readonly row: number;
  readonly at: number;
  readonly who: Side;
  /** How much of a coming it is: the chance of an opening; calls and visits are one for sure. */
  readonly weight: number;
}

/** What each did towards the other, in time order. */
export function stepsOf(history: History): readonly Step[] {
  const { sequence, q } = openingChances(withSeasons(history));
  return Array.from(q, (chance, i) => {
    const row = sequence.row[i];
    return {
      row,
      at: history.at[row],
      who: sideOf(history.by[row]),
      weight: history.act[row] === act.said ? chance : 1,
    };
  });
}

/** Undefined where nobody came; nothing is then said. */
export function cameIn(history: History, hard: HardTime, steps: readonly Step[]): Came | undefined {
  const who = otherSide(hard.whose);
  const { from, to } = windowOf(hard);
  const towards = steps.filter(
    (one) => one.who === who && one.at >= from && one.at < to && one.weight >= clear,
  );
  const asked = askedIn(history, who, { from, to: toInstant(from + askingWeeks * week) });
  const comings = inOrder(history, [...towards.map(({ row }) => row), ...asked], new Set(asked));
  const [first] = comings;
  if (first === undefined) return undefined;
  const again = comings.find(({ at, how }) => how === 'asked' && at - first.at >= day);
  return { who, hard, first, again, comings: comings.toReversed() };
}

function inOrder(
  history: History,
  rows: readonly number[],
  asked: ReadonlySet<number>,
): readonly Coming[] {
  return [...new Set(rows)]
    .sort((a, b) => a - b)
    .map((row) => ({
      id: toMomentId(history.id[row]),
      at: toInstant(history.at[row]),
      how: howOf(history.act[row], asked.has(row)),
    }));
}

function howOf(code: number, asks: boolean): How {
  if (code === act.met) return 'visited';
  if (code !== act.said) return 'called';
  return asks ? 'asked' : 'wrote';
}

/** Rows in which this one comes back to it: read so, or, where words were not read, by what they hold. */
function askedIn(history: History, who: Side, { from, to }: Span): readonly number[] {
  const rows: number[] = [];
  for (let row = firstAtOrAfter(history.at, from); row < history.length; row += 1) {
    if (history.at[row] >= to) break;
    if (history.act[row] !== act.said || (history.by[row] === ME) !== (who === 'me')) continue;
    if (asks(history, row)) rows.push(row);
  }
  return rows;
}

const asks = (history: History, row: number): boolean =>
  rowSays(history, row, 'followUp') || asksAfter(history.texts(row, row + 1)[0]);
