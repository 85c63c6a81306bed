// Commitments as rows. A found one is known by the content of its moment, so that taking its import out and
// bringing it in again loses nothing the user decided.

import type { Commitment, Step } from '../commitment.ts';
import { toMomentId } from '../moment.ts';
import { toPersonId, type PersonId } from '../person.ts';
import { toInstant, type Span } from '../time.ts';
import type { Row } from './driver.ts';
import type { Store } from './store.ts';

/** Of one person or of all, oldest first; also those that are no promise. */
export const commitmentsIn = (store: Store, person?: PersonId): readonly Commitment[] =>
  store
    .sql('SELECT * FROM commitment WHERE ? IS NULL OR person = ? ORDER BY said, id')
    .all(person ?? null, person ?? null)
    .map(commitmentOf);

export function commitmentWith(store: Store, id: number): Commitment | undefined {
  const row = store.sql('SELECT * FROM commitment WHERE id = ?').one(id);
  return row === undefined ? undefined : commitmentOf(row);
}

export function insertCommitment(store: Store, one: Omit<Commitment, 'id'>): Commitment {
  const what = one.what.toWellFormed();
  const row = store
    .sql(
      `INSERT INTO commitment (person, who, what, said, first, last, moment, course)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    )
    .one(
      one.person,
      one.by,
      what,
      one.said,
      one.due?.from ?? null,
      one.due?.to ?? null,
      one.moment ?? null,
      JSON.stringify(one.course),
    );
  return { ...one, what, id: Number(row?.id) };
}

export const putCourse = (store: Store, id: number, course: readonly Step[]): void =>
  store.sql('UPDATE commitment SET course = ? WHERE id = ?').run(JSON.stringify(course), id);

export const removeCommitment = (store: Store, id: number): void =>
  store.sql('DELETE FROM commitment WHERE id = ?').run(id);

const commitmentOf = ({
  id,
  person,
  who,
  what,
  said,
  moment,
  course,
  ...row
}: Row): Commitment => ({
  id: Number(id),
  person: toPersonId(Number(person)),
  by: who === 'me' ? 'me' : 'them',
  what: String(what),
  said: toInstant(Number(said)),
  due: dueOf(row),
  moment: moment === null ? undefined : toMomentId(Number(moment)),
  course: JSON.parse(String(course)) as readonly Step[],
});

const dueOf = ({ first, last }: Row): Span | undefined =>
  first === null || last === null
    ? undefined
    : { from: toInstant(Number(first)), to: toInstant(Number(last)) };
