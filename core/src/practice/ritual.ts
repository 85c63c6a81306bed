// A ritual: a small act of checking in that comes again, on days of its own (a rule of RFC 5545, such as every
// Sunday) or when about as much time has passed as usually passes between the two. Real contact keeps it by
// itself. There is nothing to break and nothing that starts over: it was kept so many times of so many.

import * as v from 'valibot';
import type { PersonId } from '../person.ts';
import { toInstant, type Instant, type Span } from '../time.ts';

export type Rhythm =
  { readonly kind: 'calendar'; readonly rrule: string } | { readonly kind: 'own-pace' };

/** What keeps it: any contact between the two, or only a call, or only being together. */
export const countings = ['contact', 'call', 'meeting'] as const;
export type Counting = (typeof countings)[number];

export interface RitualRule {
  readonly rhythm: Rhythm;
  readonly counts: Counting;
  /** Stretches in which it was at rest, and that are over. */
  readonly pauses: readonly Span[];
}

export interface NewRitual extends RitualRule {
  /** Undefined: with several people, or with no one in the vault. */
  readonly person: PersonId | undefined;
  /** In the user's words. */
  readonly what: string;
  /** Its first day is this one or a later one. */
  readonly start: Instant;
}

export interface Ritual extends NewRitual {
  readonly id: number;
  readonly made: Instant;
  /** At rest since then. */
  readonly paused: Instant | undefined;
  readonly ended: Instant | undefined;
}

const days = '(?:MO|TU|WE|TH|FR|SA|SU)';
const often = '(?:;INTERVAL=[1-9]\\d{0,2})?';
const last = '(?:;COUNT=[1-9]\\d{0,3}|;UNTIL=\\d{8})?';
const dayOfMonth = '-?(?:[1-9]|[12]\\d|3[01])';

/** Whole days and no finer, and no rule without an end to the search for its next day (THREATS 4). */
const rules = [
  `FREQ=DAILY${often}${last}`,
  `FREQ=WEEKLY${often}${last}(?:;BYDAY=${days}(?:,${days}){0,6})?`,
  `FREQ=MONTHLY${often}${last};(?:BYMONTHDAY=${dayOfMonth}|BYDAY=(?:-1|[1-4])${days})`,
  `FREQ=YEARLY${often}${last};BYMONTH=(?:[1-9]|1[0-2]);BYMONTHDAY=(?:${dayOfMonth})`,
].map((rule) => new RegExp(`^${rule}$`, 'u'));

const noSuchDay = /BYMONTH=(?:2;BYMONTHDAY=-?(?:29|30|31)|(?:4|6|9|11);BYMONTHDAY=-?31)$/u;

export const isRrule = (text: string): boolean =>
  rules.some((rule) => rule.test(text)) && !noSuchDay.test(text);

/** On a single day. */
export const once: Rhythm = { kind: 'calendar', rrule: 'FREQ=DAILY;COUNT=1' };
export const isOnce = (rhythm: Rhythm): boolean =>
  rhythm.kind === 'calendar' && rhythm.rrule.includes('COUNT=1');
export const isYearly = (rhythm: Rhythm): boolean =>
  rhythm.kind === 'calendar' && rhythm.rrule.startsWith('FREQ=YEARLY');

const instant = v.pipe(v.number(), v.safeInteger());
export const ritualRule = v.strictObject({
  rhythm: v.variant('kind', [
    v.strictObject({ kind: v.literal('calendar'), rrule: v.pipe(v.string(), v.check(isRrule)) }),
    v.strictObject({ kind: v.literal('own-pace') }),
  ]),
  counts: v.picklist(countings),
  pauses: v.array(v.strictObject({ from: instant, to: instant })),
});

export const pausedAt = (ritual: Ritual, now: Instant): Ritual =>
  ritual.paused === undefined ? { ...ritual, paused: now } : ritual;

/** The pause that ends is remembered: its days are held against no one. */
export const resumedAt = (ritual: Ritual, now: Instant): Ritual =>
  ritual.paused === undefined
    ? ritual
    : {
        ...ritual,
        paused: undefined,
        pauses: [
          ...ritual.pauses,
          { from: ritual.paused, to: toInstant(Math.max(now, ritual.paused)) },
        ],
      };
