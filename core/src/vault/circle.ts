// All ties at once: how each thread went by the week, counted in the database and kept until something is
// written, because every tie asks for all the others.

import type { CircleActivity } from '../history.ts';
import type { PersonId } from '../person.ts';
import { shown } from '../store/columns.ts';
import type { Store } from '../store/store.ts';
import { toInstant, week } from '../time.ts';

/** Contact moments by week of every tie; weeks count from 1970. */
export type WeeksByPerson = ReadonlyMap<PersonId, ReadonlyMap<number, number>>;

export function weeksByPerson(store: Store): WeeksByPerson {
  const weeks = new Map<PersonId, Map<number, number>>();
  store
    .sql(
      `SELECT thread.person, moment.at / ${week} AS week, count(*) FROM moment
       JOIN thread ON thread.id = moment.thread
       WHERE thread.person IS NOT NULL AND gesture = 0 AND ${shown} GROUP BY 1, 2`,
    )
    .each([], ([person, at, count]) => {
      const of = weeks.get(person as PersonId) ?? new Map<number, number>();
      weeks.set(person as PersonId, of.set(Number(at), Number(count)));
    });
  return weeks;
}

/** The others' weeks beside one tie; undefined when there is no other. */
export function circleBeside(all: WeeksByPerson, person: PersonId): CircleActivity | undefined {
  const others = [...all].filter(([other]) => other !== person).map(([, weeks]) => weeks);
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
