// What people are called in a file that goes out.

import { shortNames } from '../short-names.ts';
import type { Store } from '../store/store.ts';
import type { OutChoices } from './format.ts';

/** The owner is "me" where names are short. */
export function namesIn(store: Store, { names }: OutChoices): (person: number) => string {
  const people = store.sql('SELECT id, name, me FROM person ORDER BY me, id').all();
  const short = shortNames(people.filter(({ me }) => me === 0).map(({ name }) => String(name)));
  const nameById = new Map(
    people.map(({ id, name, me }, k) => [
      id,
      names === 'whole' ? String(name) : me === 1 ? 'me' : short[k],
    ]),
  );
  return (person) => nameById.get(person) ?? '';
}
