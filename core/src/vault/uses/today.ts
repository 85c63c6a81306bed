// The cards of today, and what the user said to them.

import type { TodayUses } from '../../facade/today.ts';
import { answerOf, cardsOf } from '../../practice/cards.ts';
import { putAnswer, removeAnswer } from '../../store/cards.ts';
import { dayOn, startOfDay } from '../rituals.ts';
import { worldOf } from '../today.ts';
import type { Uses } from './uses.ts';

export const todayUses = ({ store, clock, jot }: Uses): TodayUses => ({
  today: async () => cardsOf(worldOf(store, wallOf(clock))),
  answerCard: (card, answer) =>
    jot(() => {
      const wall = wallOf(clock);
      const tomorrow = startOfDay(wall, dayOn(wall, wall.now) + 1);
      putAnswer(store, answerOf(card, answer, { now: wall.now, tomorrow }));
    }),
  takeBackAnswer: (key) => jot(() => removeAnswer(store, key)),
});

const wallOf = ({ now, zone }: Uses['clock']) => ({ now: now(), zone });
