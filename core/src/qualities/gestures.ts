// Gestures: what stands beside contact. Likes, stickers and bare emoji of the user's own since the two were
// last in touch, so that a wave across the street can become a word (METHOD 4.9; Burke & Kraut 2014). What
// the other liked or viewed is not counted.

import { ME, type History } from '../history.ts';
import { toMomentId, type MomentId } from '../moment.ts';
import type { Statement } from '../portrait/statement.ts';
import { toInstant, type Instant } from '../time.ts';
import { swapped, type Both } from '../person.ts';
import type { Finding, Quality } from './quality.ts';

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
  const estimate: Gesturing = { me: passiveOf(history, ME), them: passiveOf(history, 1 - ME) };
  if (history.gestures.length === 0)
    return {
      state: 'not-enough',
      why: {
        kind: history.carries.some(({ reactions }) => reactions)
          ? 'nothing-seen'
          : 'source-cannot-carry',
      },
      estimate,
    };
  return { state: 'said', estimate, evidence: evidenceOf(history, ME) };
}

function passiveOf(history: History, who: number): Passive {
  const last = lastContact(history, who);
  const { at, by, length } = history.gestures;
  let count = 0;
  for (let i = 0; i < length; i += 1) if (by[i] === who && at[i] > (last ?? -Infinity)) count += 1;
  return { count, since: last === undefined ? undefined : toInstant(last) };
}

function lastContact({ at, by, length }: History, who: number): number | undefined {
  for (let row = length - 1; row >= 0; row -= 1) if (by[row] === who) return at[row];
  return undefined;
}

function evidenceOf(history: History, who: number): readonly MomentId[] {
  const { at, by, id, length } = history.gestures;
  const last = lastContact(history, who) ?? -Infinity;
  const ids: MomentId[] = [];
  for (let i = length - 1; i >= 0 && ids.length < mostEvidence; i -= 1)
    if (by[i] === who && at[i] > last) ids.push(toMomentId(id[i]));
  return ids;
}

/** Only the user's own: whoever asks from the other chair sees the same of themselves. */
function say(finding: Finding<Gesturing>, history: History): readonly Statement[] {
  if (finding.state === 'not-enough') return [];
  const { count, since } = finding.estimate.me;
  if (count < leastToSay || since === undefined) return [];
  return [
    {
      kind: 'my-gestures-since-contact',
      quality: 'gestures',
      values: { count, since },
      evidence: finding.evidence,
      sure: undefined,
      rule: 'gestures',
      blind: ['other-apps', 'after-the-export'],
      span: { from: since, to: history.end },
    },
  ];
}
