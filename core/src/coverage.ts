// What could be seen of a tie, and when (METHOD 2.5). Unobserved time is not silence: before the first and
// after the last thing in an export, and in stretches of a week and more in which a source with several
// chats is empty in all of them, the phone was away, not the friend. One chat's own silence proves nothing.

import { day, toInstant, type Instant, type Span } from './time.ts';

/** What one export shows of one tie. */
export interface SourceActivity {
  /** The tie's first moment in it, UTC milliseconds. */
  readonly first: number;
  readonly last: number;
  /** Days from 1970 (UTC) on which the file holds anything, of anyone, ascending. */
  readonly days: readonly number[];
  /** Chats in the whole file. */
  readonly chats: number;
}

const longestEmpty = 7;
const chatsToJudge = 3;

/** When at least one source could see the tie: sorted, disjoint. */
export const observedSpans = (sources: readonly SourceActivity[]): readonly Span[] =>
  union(sources.flatMap(spansOf));

function spansOf({ first, last, days, chats }: SourceActivity): readonly Span[] {
  const end = Math.max(last + 1, chats > 1 && days.length > 0 ? lastDayOf(days) : 0);
  const whole = { from: toInstant(first), to: toInstant(end) };
  return chats < chatsToJudge ? [whole] : without([whole], emptyStretches(days));
}

const lastDayOf = (days: readonly number[]): number => days[days.length - 1] * day;

function emptyStretches(days: readonly number[]): readonly Span[] {
  return days.slice(1).flatMap((next, index) => {
    const empty = next - days[index] - 1;
    if (empty < longestEmpty) return [];
    return [{ from: toInstant((days[index] + 1) * day), to: toInstant(next * day) }];
  });
}

/** Sorted and disjoint; what overlaps or touches is one. */
export function union(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const joined: { from: Instant; to: Instant }[] = [];
  for (const { from, to } of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = to > last.to ? to : last.to;
    else joined.push({ from, to });
  }
  return joined;
}

/** The spans with others cut out of them. */
export function without(spans: readonly Span[], cuts: readonly Span[]): readonly Span[] {
  return cuts.reduce<readonly Span[]>(
    (left, cut) =>
      left.flatMap(({ from, to }) => {
        if (cut.to <= from || cut.from >= to) return [{ from, to }];
        return [
          { from, to: cut.from },
          { from: cut.to, to },
        ].filter((span) => span.to > span.from);
      }),
    spans,
  );
}

/** Milliseconds of [from, to) that lie in the spans. */
export function exposure(spans: readonly Span[], from: number, to: number): number {
  let seen = 0;
  for (const span of spans) seen += Math.max(0, Math.min(to, span.to) - Math.max(from, span.from));
  return seen;
}

/** The stretches between spans. */
export const gapsOf = (spans: readonly Span[]): readonly Span[] =>
  spans.slice(1).map((span, index) => ({ from: spans[index].to, to: span.from }));
