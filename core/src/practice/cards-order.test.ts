import { expect, test } from 'vitest';
import type { Card } from './cards.ts';
import { inAskedOrder } from './cards-order.ts';

const kinds = ['ritual', 'promise', 'kindness', 'question'] as const;
const cards = kinds.map((kind) => ({ kind, key: kind }) as unknown as Card);
const ordered = (asked: readonly string[]) => inAskedOrder(cards, asked).map(({ kind }) => kind);

test('what is asked for comes first, in the order of the asking; the rest stays', () => {
  expect(ordered(['warmth', 'follow-through'])).toEqual([
    'kindness',
    'promise',
    'ritual',
    'question',
  ]);
  expect(ordered(['showing-up'])).toEqual([...kinds]);
  expect(ordered([])).toEqual([...kinds]);
});
