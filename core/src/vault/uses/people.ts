// Everyone in the vault: who there is, what they are called and are to me, and letting go of them.

import type { Person, PersonId } from '../../person.ts';
import { insertPerson, peopleIn } from '../../store/people.ts';
import { removePerson } from '../../store/remove.ts';
import type { Store } from '../../store/store.ts';
import type { PeopleUses } from '../../facade/people.ts';
import type { Uses } from './uses.ts';

export const peopleUses = ({ store, known, write }: Uses): PeopleUses => ({
  people: async () => peopleIn(store),
  addPerson: (name, kind) => write(() => addPerson(store, name.toWellFormed(), kind)),
  changePerson: (id, change) => write(() => changePerson(store, id, change)),
  forget: (id) => write(() => ({ moments: removePerson(store, id) })),
  circle: async () => known.circle(),
});

function addPerson(store: Store, name: string, kind: Person['kind']): Person {
  return { id: insertPerson(store, { name, kind }), name, kind, way: 'not-said', isMe: false };
}

function changePerson(
  store: Store,
  id: PersonId,
  { name, kind, way, died }: Parameters<PeopleUses['changePerson']>[1],
): void {
  if (name !== undefined)
    store.sql('UPDATE person SET name = ? WHERE id = ?').run(name.toWellFormed(), id);
  if (kind !== undefined) store.sql('UPDATE person SET kind = ? WHERE id = ?').run(kind, id);
  if (died !== undefined)
    store.sql('UPDATE person SET died = ? WHERE id = ?').run(died === 'not' ? null : died, id);
  if (way !== undefined) store.sql('UPDATE person SET way = ? WHERE id = ?').run(way, id);
}
