// Initiative: who opens, after quiet? An opening is a turn that neither answers something pending nor goes
// on with one's own. No rule tells it for sure, so each message carries a chance of being one (METHOD 3;
// after Butts 2008, Halpin & De Boeck 2013). It cannot see who calls when calls are not imported, nor
// anything said in person: whoever meets daily opens little here.

import type { History } from '../history.ts';
import { both, otherSide, swapped, type Both } from '../person.ts';
import { toInstant, week, type Instant } from '../time.ts';
import { beginningsOf, receiptsOf, type Beginning } from './initiative/beginnings.ts';
import { openingChances } from './initiative/chances.ts';
import { pattern, type Pattern } from './initiative/gate.ts';
import { lookOver } from './initiative/look.ts';
import { mirrorShare, type Share } from './initiative/share.ts';
import { mirrorShift, shiftOf, type Shift } from './initiative/shift.ts';
import { sayInitiative } from './initiative/say.ts';
import type { Finding, Quality, Why } from './quality.ts';

export interface Initiative {
  /** Over all that could be seen. */
  readonly share: Share;
  /** Over the last twelve months, where there is more than that. */
  readonly lately: Share | undefined;
  readonly pattern: Pattern;
  readonly shift: Shift | undefined;
  /** The clearest beginnings by each, newest first. */
  readonly beginnings: Both<readonly Beginning[]>;
  readonly weeks: number;
  readonly until: Instant;
}

export const initiative: Quality<'initiative', Initiative> = {
  key: 'initiative',
  method: 'initiative 3: ramped competing risks, text step, nothing owed after calls',
  find,
  mirror: (one) => ({
    share: mirrorShare(one.share),
    lately: one.lately === undefined ? undefined : mirrorShare(one.lately),
    pattern:
      one.pattern.kind === 'leans'
        ? { kind: 'leans', who: otherSide(one.pattern.who) }
        : one.pattern,
    shift: one.shift === undefined ? undefined : mirrorShift(one.shift),
    beginnings: swapped(one.beginnings),
    weeks: one.weeks,
    until: one.until,
  }),
  say: sayInitiative,
};

const year = 52 * week;

function find(history: History): Finding<Initiative> {
  if (history.length === 0)
    return { state: 'not-enough', why: { kind: 'no-moments' }, estimate: undefined };
  const chances = openingChances(history);
  const [from, end] = [chances.sequence.at[0] * 1000, (chances.sequence.at.at(-1) ?? 0) * 1000];
  const look = lookOver(history, chances);
  const whole = look(-Infinity, Infinity);
  const lately = end - from > 1.25 * year ? look(end - year, Infinity) : undefined;
  const told = lately ?? whole;
  const estimate: Initiative = {
    share: whole.share,
    lately: lately?.share,
    pattern: pattern(told.share),
    shift: shiftOf(look, end),
    beginnings: both((side) => beginningsOf(chances, side, history)),
    weeks: whole.weeks,
    until: toInstant(end),
  };
  const why = whyUnasked(history) ?? told.why;
  if (why !== undefined) return { state: 'not-enough', why, estimate };
  return { state: 'said', estimate, evidence: receiptsOf(estimate.beginnings) };
}

/** Who may write first to an elder is a matter of respect; who talks elsewhere begins elsewhere. */
function whyUnasked({ way }: History): Why | undefined {
  return way === 'elsewhere' || way === 'by-custom' ? { kind: way } : undefined;
}
