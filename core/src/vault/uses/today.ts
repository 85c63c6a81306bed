// The cards of today, and what the user said to them.

import type { TodayUses } from '../../facade/today.ts';
import { answerOf, cardsOf } from '../../practice/cards.ts';
import { putAnswer, removeAnswer } from '../../store/cards.ts';
import { dayOn, startOfDay } from '../rituals.ts';
import { worldOf } from '../today.ts';
import { newestEmphasis } from '../emphasis.ts';
import { inAskedOrder } from '../../practice/cards-order.ts';
import type { Store } from '../../store/store.ts';
import type { Uses } from './uses.ts';

export const todayUses = (uses: Uses): TodayUses => ({
  today: async () => inAskedOrder(cardsOf(worldOf(uses)), askedIn(uses.store)),
  answerCard: (card, answer) =>
    uses.jot(() => {
      const { store, clock } = uses;
      const wall = { now: clock.now(), zone: clock.zone };
      const tomorrow = startOfDay(wall, dayOn(wall, wall.now) + 1);
      putAnswer(store, answerOf(card, answer, { now: wall.now, tomorrow }));
    }),
  takeBackAnswer: (key) => uses.jot(() => removeAnswer(uses.store, key)),
});

/** The qualities that what it means to the person asks for first. */
const askedIn = (store: Store): readonly string[] => [...newestEmphasis(store).asked.keys()];
