// A look at a stretch of time: the share of the openings in it, and whether that may be told. Whatever is said
// of initiative, of a year or of a change, is looked at in this one way.

import { exposure, without } from '../../coverage.ts';
import type { History } from '../../history.ts';
import { week } from '../../time.ts';
import type { Why } from '../quality.ts';
import { chancesFromRule, type OpeningChances } from './chances.ts';
import { gateOf } from './gate.ts';
import { shareOf, type Share } from './share.ts';
import { windowed } from './window.ts';

export interface Seen {
  readonly share: Share;
  /** Observed weeks outside seasons. */
  readonly weeks: number;
  /** Why nothing may be said of it, if so. */
  readonly why: Why | undefined;
}

/** Between two times, UTC milliseconds, `to` exclusive. */
export type Look = (from: number, to: number) => Seen;

export function lookOver(history: History, { sequence, q, fromTimes }: OpeningChances): Look {
  const fromRule = chancesFromRule(sequence);
  const visible = without(history.observed, history.seasons);
  return (from, to) => {
    const inside = windowed(sequence, from / 1000, to / 1000);
    const cut = (values: Float64Array): Float64Array => values.subarray(inside.from, inside.to);
    const readings = { q: cut(q), fromTimes: cut(fromTimes), fromRule: cut(fromRule) };
    const share = shareOf(inside.sequence, readings);
    const weeks = exposure(visible, from, to) / week;
    return { share, weeks, why: gateOf(share, weeks, sequence) };
  };
}
