// The cards of today, and what the user said to them.

import type { TodayUses } from '../../facade/today.ts';
import { answerOf, cardsOf } from '../../practice/cards.ts';
import { putAnswer, removeAnswer } from '../../store/cards.ts';
import { dayOn, startOfDay } from '../rituals.ts';
import { worldOf } from '../today.ts';
import type { Uses } from './uses.ts';

export const todayUses = (uses: Uses): TodayUses => ({
  today: async () => cardsOf(worldOf(uses)),
  answerCard: (card, answer) =>
    uses.jot(() => {
      const { store, clock } = uses;
      const wall = { now: clock.now(), zone: clock.zone };
      const tomorrow = startOfDay(wall, dayOn(wall, wall.now) + 1);
      putAnswer(store, answerOf(card, answer, { now: wall.now, tomorrow }));
    }),
  takeBackAnswer: (key) => uses.jot(() => removeAnswer(uses.store, key)),
});
