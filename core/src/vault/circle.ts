// All ties at once: how each thread went by the week, counted in the database and kept until something is
// written, because every tie asks for all the others.

import type { CircleActivity } from '../history.ts';
import type { PersonId } from '../person.ts';
import { shown } from '../store/columns.ts';
import { peopleIn } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { toInstant, week } from '../time.ts';

/** Contact moments by week, weeks counted from 1970. */
type Weeks = ReadonlyMap<number, number>;

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
    return activityOf(others.map((one) => weeksOf(one.id)).filter((weeks) => weeks.size > 0));
  };
}

function countWeeks(store: Store, person: PersonId): Weeks {
  const weeks = new Map<number, number>();
  store
    .sql(
      `SELECT at / ${week}, count(*) FROM moment
       WHERE thread IN (SELECT id FROM thread WHERE person = ?) AND gesture = 0 AND ${shown}
       GROUP BY 1`,
    )
    .eachNumbers([person], ([at, count]) => weeks.set(at, count));
  return weeks;
}

function activityOf(others: readonly Weeks[]): CircleActivity | undefined {
  if (others.length === 0) return undefined;
  const seen = others.flatMap((weeks) => [...weeks.keys()]);
  const first = seen.reduce((a, b) => Math.min(a, b), Infinity);
  const last = seen.reduce((a, b) => Math.max(a, b), -Infinity);
  return {
    from: toInstant(first * week),
    weeks: others.map((weeks) =>
      Float64Array.from({ length: last - first + 1 }, (_, k) => weeks.get(first + k) ?? 0),
    ),
  };
}
