// Today: a few cards, and what the user says to each.

import type { AnsweredCard, Card, CardAnswer } from '../practice/cards.ts';

export type { AnsweredCard, Card, CardAnswer };

export interface TodayUses {
  /** At most five. */
  today(): Promise<readonly Card[]>;
  answerCard(card: Pick<AnsweredCard, 'key' | 'person'>, answer: CardAnswer): Promise<void>;
  takeBackAnswer(key: string): Promise<void>;
}
