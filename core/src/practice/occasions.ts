// The occasions of a ritual: the days it was for, and what became of each. Contact about that day keeps it,
// whenever and from whichever import it became known. What no source could see is not called missed: it could
// not be seen. Days in a season or a pause are left out, as if they had never been.

import { toInstant, type Instant, type Span } from '../time.ts';
import { isOnce, isYearly, type Ritual } from './ritual.ts';
import { daysOf, shortestGap } from './ritual-days.ts';
import type { MomentId } from '../moment.ts';

/** A day of contact that counts for the ritual, with the first moment of it. */
export interface ContactDay {
  readonly on: number;
  readonly moment: MomentId;
}

/** What the occasions are read from. Days are counted on the wall. */
export interface RitualPast {
  /** Ascending. */
  readonly contact: readonly ContactDay[];
  /** The usual time between two days of contact; undefined while too little is known. */
  readonly pace: number | undefined;
  /** Whether a source saw most of these days. */
  seen(from: number, to: number): boolean;
  /** Stretches in which nothing is asked of anyone. */
  readonly rests: readonly Span[];
  /** Days whose occasion the user answered: `done` or `not-this`. */
  readonly answered: ReadonlyMap<number, 'done' | 'not-this'>;
  dayOf(at: Instant): number;
  startOf(on: number): Instant;
}

export type OccasionState = 'kept' | 'done' | 'open' | 'to-come' | 'passed' | 'not-seen' | 'let-be';

export interface Occasion {
  readonly on: number;
  /** Contact from `from` until before `to` keeps it; after that it is let go. */
  readonly from: number;
  readonly to: number;
  readonly state: OccasionState;
  /** The day and the moment that kept it. */
  readonly keptOn: number | undefined;
  readonly moment: MomentId | undefined;
}

const longestReach = 3;
/** A pace of this many days stands in while the pair's own is not known. */
const usualPace = 14;
const paces = { least: 3, most: 90 };

/** From the start to the first one after today, oldest first. */
export function occasionsOf(ritual: Ritual, past: RitualPast, today: number): readonly Occasion[] {
  const rests = restsOf(ritual, past);
  const isAtRest = ({ on }: Pick<Occasion, 'on'>): boolean =>
    rests.some(({ from, to }) => past.startOf(on) < to && past.startOf(on + 1) > from);
  const all =
    ritual.rhythm.kind === 'calendar'
      ? onDays(ritual, past, { today, isAtRest })
      : atPace(ritual, past, today);
  const end = ritual.ended === undefined ? Infinity : past.dayOf(ritual.ended);
  return all.filter((one) => one.on <= end && !isAtRest(one));
}

const restsOf = (ritual: Ritual, past: RitualPast): readonly Span[] => [
  ...past.rests,
  ...ritual.pauses,
  ...(ritual.paused === undefined ? [] : [{ from: ritual.paused, to: toInstant(Infinity) }]),
];

interface Looking {
  readonly today: number;
  isAtRest(one: Pick<Occasion, 'on'>): boolean;
}

/** As far as the first one that is still to come; a rest may last until then. */
function onDays(
  { rhythm, start }: Ritual,
  past: RitualPast,
  { today, isAtRest }: Looking,
): readonly Occasion[] {
  if (rhythm.kind !== 'calendar') return [];
  const first = past.dayOf(start);
  const gap = shortestGap(rhythm.rrule, first);
  const after = Math.min(longestReach, Math.max(0, Math.floor((gap - 1) / 3)));
  const before = isOnce(rhythm) || isYearly(rhythm) ? 0 : after;
  const days = daysOf(rhythm.rrule, first, { from: first, to: today + 4 * 366 });
  const all: Occasion[] = [];
  for (const on of days) {
    const one = occasionOn({ on, from: on - before, to: on + after + 1 }, past, today);
    all.push(one);
    if (on > today && one.state === 'to-come' && !isAtRest(one)) break;
  }
  return all;
}

/** Each begins where the two were last in touch; where they were not, where the last one was due. */
function atPace({ start }: Ritual, past: RitualPast, today: number): readonly Occasion[] {
  const pace = Math.min(paces.most, Math.max(paces.least, past.pace ?? usualPace));
  const reach = Math.min(7, Math.max(1, Math.floor(pace / 3)));
  const first = past.dayOf(start);
  let base = Math.max(first, past.contact.findLast(({ on }) => on <= first)?.on ?? first);
  const all: Occasion[] = [];
  while (base <= today) {
    const due = base + pace;
    const one = occasionOn({ on: due, from: base + 1, to: due + reach + 1 }, past, today);
    all.push(one);
    if (one.state === 'open' || (due > today && one.state !== 'kept')) break;
    base = past.contact.findLast(({ on }) => on >= one.from && on < one.to)?.on ?? due;
  }
  return all;
}

type Days = Pick<Occasion, 'on' | 'from' | 'to'>;

function occasionOn(days: Days, past: RitualPast, today: number): Occasion {
  const kept = past.contact.find(({ on }) => on >= days.from && on < days.to && on <= today);
  const state = stateOf(days, past, { today, isKept: kept !== undefined });
  return { ...days, state, keptOn: kept?.on, moment: kept?.moment };
}

function stateOf(
  { on, from, to }: Days,
  { answered, seen }: RitualPast,
  { today, isKept }: { readonly today: number; readonly isKept: boolean },
): OccasionState {
  if (isKept) return 'kept';
  const answer = answered.get(on);
  if (answer !== undefined) return answer === 'done' ? 'done' : 'let-be';
  if (today < on) return 'to-come';
  if (today < to) return 'open';
  return seen(from, to) ? 'passed' : 'not-seen';
}

export interface Kept {
  readonly kept: number;
  /** Those that could be seen, kept or not. */
  readonly of: number;
  readonly unseen: number;
}

/** Of the last so many that are over; no row of them is ever counted. */
export function keptOf(occasions: readonly Occasion[], last = 8): Kept {
  const over = occasions
    .filter(({ state }) => !['to-come', 'open', 'let-be'].includes(state))
    .slice(-last);
  const kept = over.filter(({ state }) => state === 'kept' || state === 'done').length;
  const unseen = over.filter(({ state }) => state === 'not-seen').length;
  return { kept, of: over.length - unseen, unseen };
}
