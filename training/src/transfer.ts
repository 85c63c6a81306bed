// Where fitting begins for the heads that OffMyChest teaches: it has few texts, and its labellers often disagreed. What
// its sentences sound like is known better from the tens of thousands that GoEmotions labels with 28 emotions.
// Those are fitted first; how they make up a head is found on OffMyChest; and the sum of their weights, being
// linear as well, is where that head begins.

import { columns, heads, signCount, slotBits, type Head } from '@eachother/core/measured';
import { domains, type Example } from './example.ts';
import { fit, oddsOf, type Fitted } from './fit.ts';
import { logistic } from './logistic.ts';
import { reachOf } from './reach.ts';

export interface Start {
  /** By slot and column. */
  readonly parts: Float32Array;
  readonly signs: Float32Array;
}

const taughtBy = domains.indexOf('offmychest');
const helped: readonly Head[] = ['disclosure', 'information', 'support'];
const all = 1 << slotBits;
const most = heads.length;

export function startFrom(others: readonly Example[]): Start {
  const emotions = emotionsOf(others);
  const texts = others.filter(({ domain }) => domain === taughtBy);
  const heard = texts.map((text) =>
    emotions.flatMap(({ fitted, names }) => [...oddsOf(text, fitted)].slice(0, names)),
  );
  const start = {
    parts: new Float32Array(all * columns),
    signs: new Float32Array(signCount * columns),
  };
  for (const head of helped) {
    const column = heads.indexOf(head);
    const shares = logistic(
      heard,
      texts.map(({ labels }) => labels[column] === 1),
    );
    mix(start.parts, emotions, { column, shares, of: 'parts' });
    mix(start.signs, emotions, { column, shares, of: 'signs' });
  }
  return start;
}

interface Emotions {
  readonly fitted: Fitted;
  /** How many columns stand for an emotion. */
  readonly names: number;
}

/** As many at once as there are heads: the last column is of the language, and hears no signs. */
function emotionsOf(others: readonly Example[]): readonly Emotions[] {
  const texts = others.filter(({ emotions }) => emotions !== undefined);
  const names = [...new Set(texts.flatMap(({ emotions }) => emotions ?? []))].sort();
  const reach = reachOf(texts, { slots: all, blank: all });
  const starts = Array.from({ length: Math.ceil(names.length / most) }, (_, k) => k * most);
  return starts.map((from) => {
    const some = names.slice(from, from + most);
    const labelled = texts.map((one) => ({
      ...one,
      labels: Int8Array.from({ length: columns }, (_, k) =>
        k < some.length ? Number(one.emotions?.includes(some[k])) : -1,
      ),
    }));
    return {
      fitted: fit(labelled, {
        slots: all,
        reach,
        seed: 13,
        columnsOf: [],
        start: undefined,
        masks: undefined,
      }),
      names: some.length,
    };
  });
}

interface Mixed {
  readonly column: number;
  readonly shares: readonly number[];
  readonly of: 'parts' | 'signs';
}

function mix(start: Float32Array, emotions: readonly Emotions[], { column, shares, of }: Mixed) {
  let place = 0;
  for (const { fitted, names } of emotions)
    for (let own = 0; own < names; own += 1, place += 1)
      for (let at = 0; at < start.length; at += columns)
        start[at + column] += shares[place] * fitted[of][at + own];
}

/** Of these slots, and of the one that stands for nothing. */
export function startOfRows({ parts, signs }: Start, slots: Uint32Array): Start {
  const rows = new Float32Array((slots.length + 1) * columns);
  slots.forEach((slot, row) =>
    rows.set(parts.subarray(slot * columns, (slot + 1) * columns), row * columns),
  );
  return { parts: rows, signs };
}
