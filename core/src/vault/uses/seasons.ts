// Seasons and hard times: marked, proposed, confirmed, set aside; who came, and whom to ask how it went.

import type { SeasonUses } from '../../facade/seasons.ts';
import {
  insertSeason,
  proposeAgain,
  removeSeason,
  seasonsIn,
  setAside,
} from '../../store/seasons.ts';
import { hardTimesIn, proposedIn } from '../hard-times.ts';
import type { Uses } from './uses.ts';

export const seasonUses = ({ store, clock, known, jot, write }: Uses): SeasonUses => ({
  seasons: async (person) => seasonsIn(store, person),
  markSeason: (season) => write(() => insertSeason(store, season)),
  removeSeason: (id) => write(() => removeSeason(store, id)),
  hardTimes: async () => hardTimesIn(store, known),
  proposedHardTimes: async () => proposedIn(store, clock.zone),
  dismissHardTime: (moment) => jot(() => setAside(store, moment)),
  proposeAgain: (moment) => jot(() => proposeAgain(store, moment)),
});
