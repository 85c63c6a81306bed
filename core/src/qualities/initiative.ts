// Initiative: who opens, after quiet? An opening is a turn that neither answers something pending nor goes
// on with one's own. No rule tells it for sure, so each message carries a chance of being one (METHOD 3;
// after Butts 2008, Halpin & De Boeck 2013). It cannot see who calls when calls are not imported, nor
// anything said in person: whoever meets daily opens little here.

import { exposure, without } from '../coverage.ts';
import type { History } from '../history.ts';
import { toMomentId, type MomentId } from '../moment.ts';
import { both, otherSide, swapped, type Both } from '../person.ts';
import { toInstant, week, type Instant } from '../time.ts';
import { beginningsOf, type Beginning } from './initiative/beginnings.ts';
import { chancesFromRule, openingChances, type OpeningChances } from './initiative/chances.ts';
import { gateOf, pattern, type Pattern } from './initiative/gate.ts';
import { mirrorShare, shareOf, type Share } from './initiative/share.ts';
import { mirrorShift, shiftOf, type Shift } from './initiative/shift.ts';
import { sayInitiative } from './initiative/say.ts';
import { windowed } from './initiative/window.ts';
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
  method: 'initiative 2: ramped competing risks, text step',
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
  const rule = chancesFromRule(chances.sequence);
  const share = shareIn(chances, rule, -Infinity);
  const end = (chances.sequence.at.at(-1) ?? 0) * 1000;
  const from = (chances.sequence.at[0] ?? 0) * 1000;
  const lately = end - from > 1.25 * year ? shareIn(chances, rule, end - year) : undefined;
  const weeks = observedWeeks(history);
  const estimate: Initiative = {
    share,
    lately,
    pattern: pattern(lately ?? share),
    shift: shiftOf((since, to) => shareIn(chances, rule, since, to), { from, end }, weeks),
    beginnings: both((side) => beginningsOf(chances, side, history)),
    weeks,
    until: toInstant(end),
  };
  const why = whyUnasked(history) ?? gateOf(lately ?? share, weeks, chances.sequence);
  if (why !== undefined) return { state: 'not-enough', why, estimate };
  return { state: 'said', estimate, evidence: evidenceOf(estimate) };
}

/** Who may write first to an elder is a matter of respect; who talks elsewhere begins elsewhere. */
function whyUnasked({ way }: History): Why | undefined {
  return way === 'elsewhere' || way === 'by-custom' ? { kind: way } : undefined;
}

const shareIn = (
  chances: OpeningChances,
  rule: Float64Array,
  from: number,
  to = Infinity,
): Share => {
  const { sequence, q, fromTimes } = chances;
  const inside = windowed(sequence, from / 1000, to / 1000);
  const cut = (values: Float64Array): Float64Array => values.subarray(inside.from, inside.to);
  return shareOf(inside.sequence, { q: cut(q), fromTimes: cut(fromTimes), fromRule: cut(rule) });
};

/** Newest first, both people's. */
const evidenceOf = ({ beginnings }: Initiative): readonly MomentId[] =>
  [...beginnings.me, ...beginnings.them]
    .sort((a, b) => b.at - a.at)
    .map(({ id }) => toMomentId(id));

const observedWeeks = ({ observed, seasons }: History): number =>
  exposure(without(observed, seasons), -Infinity, Infinity) / week;
