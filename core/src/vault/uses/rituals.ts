// Small acts that come again: kept, changed, let go.

import type { RitualUses } from '../../facade/rituals.ts';
import { insertRitual, putRitual, removeRitual } from '../../store/rituals.ts';
import { ritualsSeen } from '../rituals.ts';
import type { Uses } from './uses.ts';

export const ritualUses = ({ store, clock, jot }: Uses): RitualUses => ({
  rituals: async () => ritualsSeen(store, { now: clock.now(), zone: clock.zone }),
  addRitual: (made) => jot(() => insertRitual(store, { ...made, made: clock.now() })),
  putRitual: (ritual) => jot(() => putRitual(store, ritual)),
  removeRitual: (id) => jot(() => removeRitual(store, id)),
});
