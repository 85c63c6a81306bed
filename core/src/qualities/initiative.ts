// Initiative: who opens, after quiet? An opening is a turn that neither answers something pending nor goes
// on with one's own. No rule tells it for sure, so each message carries a chance of being one (METHOD 3;
// after Butts 2008, Halpin & De Boeck 2013). It cannot see who calls when calls are not imported, nor
// anything said in person: whoever meets daily opens little here.

import { exposure, without } from '../coverage.ts';
import type { History } from '../history.ts';
import { both, otherSide, swapped, type Both } from '../person.ts';
import { toInstant, week, type Instant } from '../time.ts';
import { beginningsOf, receiptsOf, type Beginning } from './initiative/beginnings.ts';
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
  const view = viewOf(history, chances);
  const end = (chances.sequence.at.at(-1) ?? 0) * 1000;
  const from = (chances.sequence.at[0] ?? 0) * 1000;
  const since = end - from > 1.25 * year ? end - year : undefined;
  const share = view.share(-Infinity, Infinity);
  const lately = since === undefined ? undefined : view.share(since, Infinity);
  const estimate: Initiative = {
    share,
    lately,
    pattern: pattern(lately ?? share),
    shift: shiftOf(
      (from, to) => (view.why(from, to) === undefined ? view.share(from, to) : undefined),
      end,
    ),
    beginnings: both((side) => beginningsOf(chances, side, history)),
    weeks: view.weeks(-Infinity, Infinity),
    until: toInstant(end),
  };
  const why = whyUnasked(history) ?? view.why(since ?? -Infinity, Infinity);
  if (why !== undefined) return { state: 'not-enough', why, estimate };
  return { state: 'said', estimate, evidence: receiptsOf(estimate.beginnings) };
}

/** Who may write first to an elder is a matter of respect; who talks elsewhere begins elsewhere. */
function whyUnasked({ way }: History): Why | undefined {
  return way === 'elsewhere' || way === 'by-custom' ? { kind: way } : undefined;
}

/** What there is to see between two times, UTC milliseconds. */
interface View {
  share(from: number, to: number): Share;
  /** Observed weeks outside seasons. */
  weeks(from: number, to: number): number;
  /** Why nothing may be said of it, if so. */
  why(from: number, to: number): Why | undefined;
}

function viewOf(history: History, { sequence, q, fromTimes }: OpeningChances): View {
  const fromRule = chancesFromRule(sequence);
  const visible = without(history.observed, history.seasons);
  const share = (from: number, to: number): Share => {
    const inside = windowed(sequence, from / 1000, to / 1000);
    const cut = (values: Float64Array): Float64Array => values.subarray(inside.from, inside.to);
    const readings = { q: cut(q), fromTimes: cut(fromTimes), fromRule: cut(fromRule) };
    return shareOf(inside.sequence, readings);
  };
  const weeks = (from: number, to: number): number => exposure(visible, from, to) / week;
  return {
    share,
    weeks,
    why: (from, to) => gateOf(share(from, to), weeks(from, to), sequence),
  };
}
