// What happened, one moment at a time: found, added by hand, deleted, put right.

import { removeMoment } from '../../store/remove.ts';
import type { Store } from '../../store/store.ts';
import type { MomentUses } from '../../facade/moments.ts';
import { momentsIn } from '../list.ts';
import { changeNoteIn, noteIn } from '../note.ts';
import type { Uses } from './uses.ts';

export const momentUses = ({ store, write }: Uses): MomentUses => ({
  moments: async (query) => momentsIn(store, query),
  note: (note) => write(() => noteIn(store, note)),
  changeNote: (id, note) => write(() => changeNoteIn(store, id, note)),
  deleteMoment: (id) => write(() => removeMoment(store, id)),
  correctOpening: (id, opened) => write(() => correct(store, id, opened)),
});

function correct(store: Store, id: number, opened: boolean | undefined): void {
  if (opened === undefined) store.sql('DELETE FROM correction WHERE id = ?').run(id);
  else
    store
      .sql('INSERT OR REPLACE INTO correction (id, opened) VALUES (?, ?)')
      .run(id, opened ? 1 : 0);
}
