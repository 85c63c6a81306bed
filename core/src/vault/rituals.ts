// What became of the rituals: their rules laid over the contact that is known of each tie, the seasons, and what
// the user answered. Computed anew each time, so that an import from yesterday keeps a ritual of last week.

import { exposure, observedSpans } from '../coverage.ts';
import { act } from '../history.ts';
import { toMomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';
import { occasionKey } from '../practice/cards.ts';
import {
  keptOf,
  occasionsOf,
  type ContactDay,
  type Occasion,
  type RitualPast,
} from '../practice/occasions.ts';
import type { Counting, Ritual } from '../practice/ritual.ts';
import { answersIn } from '../store/cards.ts';
import { eachContact, type ContactAt } from '../store/contacts.ts';
import { tendedIn } from '../store/people.ts';
import { ritualsIn } from '../store/rituals.ts';
import { seasonsIn } from '../store/seasons.ts';
import type { Store } from '../store/store.ts';
import {
  day,
  daysFromCivil,
  toInstant,
  toWallTime,
  wallText,
  zoneClock,
  type Instant,
  type Span,
  type Zone,
} from '../time.ts';
import type { OccasionSeen, RitualSeen } from '../vault.ts';
import { sourcesOf } from './tie.ts';

export interface Wall {
  readonly now: Instant;
  readonly zone: Zone;
}

export interface RitualWithOccasions {
  readonly ritual: Ritual;
  readonly occasions: readonly Occasion[];
  readonly pace: number | undefined;
}

/** Every ritual with all its occasions, but for those with who has died or is let be (METHOD R14, R16). */
export function occasionsIn(store: Store, wall: Wall): readonly RitualWithOccasions[] {
  const today = dayOn(wall, wall.now);
  const tended = new Set(tendedIn(store).map(({ id }) => id));
  return ritualsIn(store)
    .filter(({ person }) => person === undefined || tended.has(person))
    .map((ritual) => {
      const past = pastOf(store, ritual, wall);
      return { ritual, occasions: occasionsOf(ritual, past, today), pace: past.pace };
    });
}

export const ritualsSeen = (store: Store, wall: Wall): readonly RitualSeen[] =>
  occasionsIn(store, wall).map((one) => seenAs(one, wall));

function seenAs({ ritual, occasions, pace }: RitualWithOccasions, wall: Wall): RitualSeen {
  const today = dayOn(wall, wall.now);
  const toShow = (one: Occasion): OccasionSeen => occasionSeen(ritual, one, wall);
  const due = occasions.findLast(({ state }) => state === 'open');
  const next = occasions.find(
    ({ on, state }) => on >= today && (state === 'to-come' || state === 'open'),
  );
  return {
    ritual,
    next: next === undefined ? undefined : startOfDay(wall, next.on),
    due: due === undefined ? undefined : toShow(due),
    lately: occasions
      .filter(({ state }) => state !== 'to-come')
      .slice(-8)
      .map(toShow),
    kept: keptOf(occasions),
    pace,
  };
}

export const occasionSeen = (
  ritual: Ritual,
  { on, state, moment }: Occasion,
  wall: Wall,
): OccasionSeen => ({
  key: occasionKey(ritual.id, dateOf(on)),
  on: startOfDay(wall, on),
  state,
  moment,
});

export const dayOn = ({ zone }: Wall, at: number): number =>
  Math.floor(zoneClock(zone).wallOf(toInstant(at)) / day);
export const startOfDay = ({ zone }: Wall, on: number): Instant =>
  zoneClock(zone).instantOf(toWallTime(on * day));
/** 2026-12-06 */
const dateOf = (on: number): string => wallText(toWallTime(on * day)).slice(0, 10);

function pastOf(store: Store, ritual: Ritual, wall: Wall): RitualPast {
  const { person } = ritual;
  const contact = person === undefined ? [] : contactDays(store, person, wall);
  const seen = person === undefined ? [] : observedSpans(sourcesOf(store, person));
  return {
    contact: contact.filter(({ acts }) => counted(ritual.counts, acts)),
    pace: paceOf(contact),
    seen: (from, to) =>
      exposure(seen, startOfDay(wall, from), startOfDay(wall, to)) >= ((to - from) * day) / 2,
    rests: restsOf(store, ritual),
    answered: answeredOf(store, ritual),
    dayOf: (at) => dayOn(wall, at),
    startOf: (on) => startOfDay(wall, on),
  };
}

type Contacted = ContactDay & { readonly acts: ReadonlySet<number> };

/** As far back as anyone looks at a rhythm. */
const longAgo = 800;

function contactDays(store: Store, person: PersonId, wall: Wall): readonly Contacted[] {
  const days = new Map<number, { moment: ContactDay['moment']; acts: Set<number> }>();
  const from = toInstant(wall.now - longAgo * day);
  eachContact(store, { person, from }, ({ at, act: kind, id }: ContactAt) => {
    const on = dayOn(wall, at);
    const known = days.get(on);
    if (known === undefined) days.set(on, { moment: toMomentId(id), acts: new Set([kind]) });
    else known.acts.add(kind);
  });
  return [...days].map(([on, { moment, acts }]) => ({ on, moment, acts }));
}

function counted(counts: Counting, acts: ReadonlySet<number>): boolean {
  if (counts === 'contact') return true;
  return acts.has(counts === 'call' ? act.answeredCall : act.met);
}

const gapsToTell = 8;

function paceOf(contact: readonly ContactDay[]): number | undefined {
  const gaps = contact
    .slice(1)
    .map(({ on }, k) => on - contact[k].on)
    .slice(-40);
  if (gaps.length < gapsToTell) return undefined;
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

/** Seasons of the tie and seasons of my own. */
const restsOf = (store: Store, ritual: Ritual): readonly Span[] =>
  seasonsIn(store)
    .filter(({ person }) => person === undefined || person === ritual.person)
    .map(({ span }) => span);

function answeredOf(store: Store, { id }: Ritual): RitualPast['answered'] {
  const before = occasionKey(id, '');
  const answers = new Map<number, 'done' | 'not-this'>();
  for (const { key, answer } of answersIn(store)) {
    if (!key.startsWith(before) || answer === 'later') continue;
    const [year, month, date] = key.slice(before.length).split('-').map(Number);
    answers.set(daysFromCivil(year, month, date), answer);
  }
  return answers;
}
