import { columns, heads, slotBits } from '@eachother/core/measured';
import { expect, test } from 'vitest';
import { choose } from './choose.ts';
import { exampleOf, type Text } from './example.ts';
import { fit } from './fit.ts';
import { reachOf } from './reach.ts';

const text = (words: string, labels: Text['labels']): Text => ({
  domain: 'chat',
  split: 'train',
  text: words,
  language: 'english',
  weight: 1,
  labels,
});
const examples = [
  text('so proud of you', { warmth: true, question: false }),
  text('is it raining?', { warmth: false, question: true }),
  text('it is raining', { warmth: false, question: false }),
]
  .flatMap((one) => [one, one, one])
  .map(exampleOf);
const slots = 1 << slotBits;
const reach = reachOf(examples, { slots, blank: slots });

test('a row has weights in the columns it tells something of, and in no other', () => {
  const settings = { slots, reach, seed: 1, columnsOf: heads, start: undefined, masks: undefined };
  const { slots: chosen, masks } = choose(fit(examples, settings), examples);
  expect(chosen.length).toBe(masks.length);
  expect([...chosen]).toEqual([...chosen].sort((a, b) => a - b));
  const [warmth, question, plan] = (['warmth', 'question', 'plan'] as const).map(
    (head) => 1 << heads.indexOf(head),
  );
  const all = masks.reduce((sum, mask) => sum | mask, 0);
  expect(all & warmth).toBe(warmth);
  expect(all & question).toBe(question);
  expect(all & plan).toBe(0);
  expect(all >> columns).toBe(0);
});

test('what few texts hold may move further than what most hold, and what has no row not at all', () => {
  const place = (one: number, at: number): number => examples[one].slots[at];
  const proud = place(0, 2);
  const raining = place(3, 4);
  expect(reach[proud]).toBeGreaterThan(reach[raining]);
  expect(reachOf(examples, { slots, blank: proud })[proud]).toBe(0);
});
