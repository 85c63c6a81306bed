// The moments of two people as the model reads them: when and by whom, seasons left out, where the chain is
// broken because nobody could have seen what lay between, and where both spoke, so that nothing was owed.

import { act, type History } from '../../history.ts';
import { filled } from '../../math/filled.ts';
import type { Span } from '../../time.ts';

export interface Sequence {
  /** UTC seconds, ascending. */
  readonly at: Float64Array;
  /** ME or THEM. */
  readonly by: Uint8Array;
  /** Row of the history. */
  readonly row: Int32Array;
  /** 1 when time between this and the one before was not observed, or lies in a season. */
  readonly broken: Uint8Array;
  /** UTC seconds at which it was over: a call lasts. */
  readonly over: Float64Array;
  /** 1 for a call that was taken up and for a meeting: both spoke, nothing is left to answer. */
  readonly shared: Uint8Array;
}

/** Whether `who` was among those who spoke before moment i: then whatever they send goes on or opens. */
export const spokeBefore = ({ by, shared }: Sequence, i: number, who: number): boolean =>
  by[i - 1] === who || shared[i - 1] === 1;

export function sequenceOf(history: History): Sequence {
  const rows = rowsOutside(history, history.seasons);
  const count = rows.length;
  const at = filled(new Float64Array(count), (i) => history.at[rows[i]] / 1000);
  const by = filled(new Uint8Array(count), (i) => history.by[rows[i]]);
  const broken = new Uint8Array(count);
  const gaps = [...gapsBetween(history.observed), ...history.seasons];
  if (gaps.length > 0)
    for (let i = 1; i < count; i += 1)
      if (at[i] - at[i - 1] > 900 && overlaps(gaps, at[i - 1] * 1000, at[i] * 1000)) broken[i] = 1;
  const shared = filled(new Uint8Array(count), (i) => (isTwoWay(history, rows[i]) ? 1 : 0));
  return { at, by, row: rows, broken, over: overTimes(history, rows), shared };
}

/** No call is taken to last beyond the next moment. */
function overTimes({ at, seconds }: History, rows: Int32Array): Float64Array {
  return filled(new Float64Array(rows.length), (i) => {
    const row = rows[i];
    const spoken = Number.isNaN(seconds[row]) ? 0 : seconds[row];
    const next = i + 1 < rows.length ? at[rows[i + 1]] / 1000 : Infinity;
    return Math.min(next, at[row] / 1000 + spoken);
  });
}

export const part = (sequence: Sequence, from: number, to: number): Sequence => ({
  at: sequence.at.subarray(from, to),
  by: sequence.by.subarray(from, to),
  row: sequence.row.subarray(from, to),
  broken: sequence.broken.subarray(from, to),
  over: sequence.over.subarray(from, to),
  shared: sequence.shared.subarray(from, to),
});

function rowsOutside(history: History, seasons: readonly Span[]): Int32Array {
  if (seasons.length === 0) return filled(new Int32Array(history.length), (row) => row);
  const rows: number[] = [];
  for (let row = 0; row < history.length; row += 1)
    if (!seasons.some(({ from, to }) => history.at[row] >= from && history.at[row] < to))
      rows.push(row);
  return Int32Array.from(rows);
}

const gapsBetween = (spans: readonly Span[]): readonly Span[] =>
  spans.slice(1).map((span, index) => ({ from: spans[index].to, to: span.from }));

const overlaps = (gaps: readonly Span[], from: number, to: number): boolean =>
  gaps.some((gap) => gap.from < to && gap.to > from);

/** A call that was taken up, or a meeting: both are there, nothing is left to answer. */
export const isTwoWay = (history: History, row: number): boolean =>
  history.act[row] === act.answeredCall || history.act[row] === act.met;
