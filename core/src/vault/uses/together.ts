// What two people wrote side by side: kept when both said yes, and not before.

import type { NewTogether, Together, TogetherUses } from '../../facade/together.ts';
import type { Both } from '../../person.ts';
import { insertTogether, removeTogether, togethersIn } from '../../store/together.ts';
import type { Store } from '../../store/store.ts';
import type { Uses } from './uses.ts';

export const togetherUses = ({ store, jot }: Uses): TogetherUses => ({
  togethers: async () => togethersIn(store),
  keepTogether: (made, yes) => jot(() => keep(store, made, yes)),
  deleteTogether: (id) => jot(() => removeTogether(store, id)),
});

function keep(store: Store, made: NewTogether, { me, them }: Both<boolean>): Together {
  if (!me || !them) throw new Error('kept without both');
  return insertTogether(store, made);
}
