// Gestures: what stands beside contact. Likes, stickers and bare emoji since the two were last in touch, so
// that a wave across the street can become a word (METHOD 4.9; Burke & Kraut 2014). The user's own come first,
// the other's are told on request. It cannot see who looked at what, and does not ask.

import { ME, THEM, type History } from '../history.ts';
import { toMomentId, type MomentId } from '../moment.ts';
import { both, swapped, type Both, type Side } from '../person.ts';
import type { Statement } from '../portrait/statement.ts';
import { toInstant, type Instant } from '../time.ts';
import { isTwoWay } from './initiative/sequence.ts';
import type { Finding, Quality, Why } from './quality.ts';

export interface Passive {
  /** Gestures since this one's last own contact. */
  readonly count: number;
  /** When that was; undefined when there was none. */
  readonly since: Instant | undefined;
}

export type Gesturing = Both<Passive>;

export const gestures: Quality<'gestures', Gesturing> = {
  key: 'gestures',
  method: 'gestures 1: own gestures since own last contact',
  find,
  mirror: swapped,
  say,
};

const leastToSay = 3;
const mostEvidence = 100;

function find(history: History): Finding<Gesturing> {
  const estimate = both((side) => passiveOf(history, side));
  const why = whyNot(history);
  if (why !== undefined) return { state: 'not-enough', why, estimate };
  return { state: 'said', estimate, evidence: gesturesSince(history, 'me', estimate.me.since) };
}

function whyNot({ gestures: { length }, carries, way }: History): Why | undefined {
  if (way === 'elsewhere') return { kind: way };
  if (length > 0) return undefined;
  return carries.some(({ reactions }) => reactions)
    ? { kind: 'nothing-seen' }
    : { kind: 'source-cannot-carry' };
}

function passiveOf(history: History, side: Side): Passive {
  const since = lastContact(history, side);
  return { count: gesturesSince(history, side, since).length, since };
}

const codeOf = (side: Side): number => (side === 'me' ? ME : THEM);

/** A call that was taken up and a meeting are contact of both. */
function lastContact(history: History, side: Side): Instant | undefined {
  const { at, by, length } = history;
  for (let row = length - 1; row >= 0; row -= 1)
    if (by[row] === codeOf(side) || isTwoWay(history, row)) return toInstant(at[row]);
  return undefined;
}

/** Newest first. */
function gesturesSince(
  { gestures: { at, by, id, length } }: History,
  side: Side,
  since: Instant | undefined,
): readonly MomentId[] {
  const found: MomentId[] = [];
  for (let i = length - 1; i >= 0 && at[i] > (since ?? -Infinity); i -= 1)
    if (by[i] === codeOf(side)) found.push(toMomentId(id[i]));
  return found;
}

function say(finding: Finding<Gesturing>, history: History): readonly Statement[] {
  if (finding.state === 'not-enough') return [];
  const { estimate } = finding;
  return (['me', 'them'] as const).flatMap((who) => sinceContact(who, estimate, history));
}

function sinceContact(who: Side, estimate: Gesturing, history: History): readonly Statement[] {
  const { count, since } = estimate[who];
  if (count < leastToSay || since === undefined) return [];
  return [
    {
      kind: 'gestures-since-contact',
      quality: 'gestures',
      values: { who, count, since },
      evidence: gesturesSince(history, who, since).slice(0, mostEvidence),
      sure: undefined,
      rule: 'gestures',
      blind: ['other-apps', 'after-the-export'],
      span: { from: since, to: history.end },
    },
  ];
}
