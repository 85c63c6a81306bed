// The chance of each message to be an opening: from the times, a stretch at a time, then from the words where
// their language is known, then from what is certain: reply links and what the user says.

import { ME, THEM, type History } from '../../history.ts';
import { filled } from '../../math/filled.ts';
import { binOf, bins } from './bins.ts';
import { clocksOf } from './clock.ts';
import { fitHabits, openingByBin, usedGaps, usualHabits, type BothGaps, type Gaps } from './fit.ts';
import { isTwoWay, part, sequenceOf, spokeBefore, type Sequence } from './sequence.ts';
import { textStep } from './text-step.ts';

export interface OpeningChances {
  readonly sequence: Sequence;
  /** Per moment of the sequence. */
  readonly q: Float64Array;
  /** The same from the times alone. */
  readonly fromTimes: Float64Array;
}

/** Messages fitted together: habits change over the years, and one summer's rhythm is enough to learn them. */
const stretch = 2500;

const known = new WeakMap<History, OpeningChances>();

/** Several qualities ask for the chances of the same history: they are worked out once. */
export function openingChances(history: History): OpeningChances {
  const found = known.get(history) ?? findChances(history);
  known.set(history, found);
  return found;
}

function findChances(history: History): OpeningChances {
  const sequence = sequenceOf(history);
  const fromTimes = chancesFromTimes(sequence);
  const q = textStep(history, sequence, fromTimes);
  sequence.row.forEach((row, i) => {
    const sure = certain(history, row);
    if (sure !== undefined) q[i] = fromTimes[i] = sure;
  });
  return { sequence, q, fromTimes };
}

/** What the user says; and a reply by link to the other, or to a call of the two, opens nothing. */
function certain(history: History, row: number): number | undefined {
  if (history.corrected[row] >= 0) return history.corrected[row];
  const answered = history.replyTo[row];
  if (answered < 0) return undefined;
  return history.by[answered] !== history.by[row] || isTwoWay(history, answered) ? 0 : undefined;
}

export function chancesFromTimes(sequence: Sequence): Float64Array {
  const n = sequence.at.length;
  const habits = [usualHabits, usualHabits];
  if (n <= 1.5 * stretch) return fitStretch(sequence, habits);
  const q = new Float64Array(n);
  const count = Math.round(n / stretch);
  for (let k = 0; k < count; k += 1) {
    const from = Math.floor((n * k) / count);
    const to = Math.floor((n * (k + 1)) / count);
    const before = Math.max(from - 1, 0);
    q.set(fitStretch(part(sequence, before, to), habits).subarray(from - before), from);
  }
  q[0] = 1;
  return q;
}

/** `habits`: where to begin, of ME and THEM; left where this stretch ended, for the next one. */
function fitStretch(sequence: Sequence, habits: Float64Array[]): Float64Array {
  const { at, by, over } = sequence;
  const q = new Float64Array(at.length);
  const clocks = clocksOf(sequence);
  for (const who of [ME, THEM]) {
    const { waking } = clocks[who];
    const bin = filled(new Uint8Array(at.length), (i) =>
      i === 0 ? 0 : binOf(waking(at[i]) - waking(over[i - 1])),
    );
    const fitted = fitHabits(gapsOf(sequence, bin, who), habits[who]);
    habits[who] = fitted.at;
    const chance = openingByBin(fitted.habits);
    for (let i = 1; i < at.length; i += 1) {
      if (by[i] !== who) continue;
      const after = spokeBefore(sequence, i, who) ? chance.afterOwn : chance.afterOther;
      q[i] = after[bin[i]];
    }
  }
  if (q.length > 0) q[0] = 1;
  return q;
}

function gapsOf(sequence: Sequence, bin: Uint8Array, who: number): BothGaps {
  const { by, broken } = sequence;
  const empty = (): Gaps => ({ ended: new Float64Array(bins), open: new Float64Array(bins) });
  const [own, other] = [empty(), empty()];
  for (let i = 1; i < by.length; i += 1) {
    if (broken[i] === 1) continue;
    const after = spokeBefore(sequence, i, who) ? own : other;
    (by[i] === who ? after.ended : after.open)[bin[i]] += 1;
  }
  return { own: usedGaps(own), other: usedGaps(other) };
}

/** The cheap rule: an opening after 1 waking hour of own, 10 of the other's quiet. */
export function chancesFromRule(sequence: Sequence): Float64Array {
  const { at, by, over } = sequence;
  const q = new Float64Array(at.length).fill(1);
  const clocks = clocksOf(sequence);
  for (let i = 1; i < at.length; i += 1) {
    const clock = clocks[by[i]];
    const quiet = clock.waking(at[i]) - clock.waking(over[i - 1]);
    q[i] = quiet > (spokeBefore(sequence, i, by[i]) ? 1 : 10) * 3600 ? 1 : 0;
  }
  return q;
}
