// All ties at once: how each went by the week, counted in the database and kept until something is written,
// because every tie asks for all the others. Weeks that no export shows are unseen, not quiet: friends
// whose history begins later would otherwise make the years before look like a lonely time.

import { exposure, observedSpans } from '../coverage.ts';
import type { CircleActivity } from '../history.ts';
import type { PersonId } from '../person.ts';
import { shown } from '../store/columns.ts';
import { peopleIn } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { toInstant, week } from '../time.ts';
import { sourcesOf } from './tie.ts';

interface Weeks {
  /** Week of the first count, from 1970. */
  readonly first: number;
  /** Contact moments in each week; NaN where less than half of it was seen. */
  readonly counts: Float64Array;
}

/** How the others went beside one tie; undefined when there is no other. */
export type CircleBeside = (person: PersonId) => CircleActivity | undefined;

export function createCircle(store: Store): CircleBeside {
  const known = new Map<PersonId, Weeks>();
  const weeksOf = (person: PersonId): Weeks => {
    const weeks = known.get(person) ?? countWeeks(store, person);
    known.set(person, weeks);
    return weeks;
  };
  return (person) => {
    const others = peopleIn(store).filter((one) => !one.isMe && one.id !== person);
    return activityOf(
      others.map((one) => weeksOf(one.id)).filter(({ counts }) => counts.length > 0),
    );
  };
}

function countWeeks(store: Store, person: PersonId): Weeks {
  const seen = observedSpans(sourcesOf(store, person));
  const first = Math.floor((seen[0]?.from ?? 0) / week);
  const counts = new Float64Array(Math.ceil((seen.at(-1)?.to ?? 0) / week) - first);
  store
    .sql(
      `SELECT at / ${week}, count(*) FROM moment
       WHERE thread IN (SELECT id FROM thread WHERE person = ?) AND gesture = 0 AND ${shown}
       GROUP BY 1`,
    )
    .eachNumbers([person], ([at, count]) => (counts[at - first] = count));
  for (let k = 0; k < counts.length; k += 1) {
    const from = (first + k) * week;
    if (exposure(seen, from, from + week) < week / 2) counts[k] = Number.NaN;
  }
  return { first, counts };
}

function activityOf(others: readonly Weeks[]): CircleActivity | undefined {
  if (others.length === 0) return undefined;
  const first = Math.min(...others.map((one) => one.first));
  const last = Math.max(...others.map((one) => one.first + one.counts.length));
  return {
    from: toInstant(first * week),
    weeks: others.map((one) => {
      const weeks = new Float64Array(last - first).fill(Number.NaN);
      weeks.set(one.counts, one.first - first);
      return weeks;
    }),
  };
}
