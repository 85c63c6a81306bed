// Among today's cards, what the person's own acts ask for comes first; all else stays as the rules put it. Nothing is
// left out by it, and nothing put in.

import type { Card, CardKind } from './cards.ts';

/** The quality a card stands near; by name, because practice knows no qualities. */
const near: { readonly [K in CardKind]: readonly string[] } = {
  date: ['constancy'],
  ritual: ['constancy'],
  promise: ['follow-through'],
  'hard-time': ['showing-up'],
  kindness: ['warmth', 'initiative'],
  question: [],
};

/** `asked`: names of qualities, the first asked first. */
export function inAskedOrder(cards: readonly Card[], asked: readonly string[]): readonly Card[] {
  const place = ({ kind }: Card): number => {
    const found = asked.findIndex((quality) => near[kind].includes(quality));
    return found < 0 ? asked.length : found;
  };
  return cards.toSorted((a, b) => place(a) - place(b));
}
