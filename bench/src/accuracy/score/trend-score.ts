// What the trend says of a tie at each monthly look, from the weeks before that look only.

import { toInstant } from '@eachother/core';
import { trendAt, withCircle } from '@eachother/core/measured';
import type { Course, TieCourse } from '../simulate/weekly.ts';
import { sum } from './statistics.ts';

/** A trend needs so many. */
const leastWeeks = 34;
/** Weeks at whose end one looks. */
const looks = Array.from({ length: 31 }, (_, k) => leastWeeks + 4 * k);

interface Watched extends Pick<TieCourse, 'counts' | 'seen'> {
  /** What each week weighs; what could be seen of it, unless told. */
  readonly weight?: Float64Array;
}

/** Weeks at whose end the trend had something to say. */
const alarmsOf = ({ counts, seen, weight = seen }: Watched): readonly number[] =>
  looks.filter((week) => trendAt({ counts, seen, weight }, week).kind !== 'steady');

/** Ties with any alarm, by the years in which there was enough to look at. */
export function alarmsAYear(ties: readonly Watched[]): number {
  const flagged = ties.filter((tie) => alarmsOf(tie).length > 0).length;
  return flagged / sum(ties.map(yearsWatched));
}

function yearsWatched({ seen }: Watched): number {
  const enough = looks.filter((week) => sum(Array.from(seen.subarray(0, week))) >= leastWeeks);
  return (enough.length * 4) / 52;
}

/** Weeks after which a change that is over counts as missed. */
const patience: { readonly [C in Course]?: number } = { fade: 12, drop: 26, silent: 16 };

/** An alarm while the change takes its course or soon after. */
export function isNoticed(tie: TieCourse): boolean {
  const until = tie.onset + tie.takes + (patience[tie.course] ?? 0);
  return alarmsOf(tie).some((week) => week > tie.onset && week <= until);
}

/** Each beside all the others of its circle. */
export function besideCircle(circle: readonly TieCourse[]): readonly Watched[] {
  const activity = circle.map(({ counts, seen }) =>
    counts.map((count, week) => (seen[week] === 0 ? Number.NaN : count)),
  );
  return circle.map(({ counts, seen }, k) => {
    const others = activity.filter((_, other) => other !== k);
    const own = { counts, seen, weight: seen, from: 0 };
    return withCircle(own, { from: toInstant(0), weeks: others });
  });
}
