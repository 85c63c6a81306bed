import {
  classesByWord,
  columns,
  createReader,
  futures,
  heads,
  modelOf,
  Scan,
  Signs,
  slotBits,
} from '@eachother/core/measured';
import { expect, test } from 'vitest';
import { choose } from './choose.ts';
import { exampleOf, type Text } from './example.ts';
import { fit, oddsOf } from './fit.ts';
import { byRow, familiarWords, shippedOf } from './ship.ts';
import { corpus } from './sources/corpus.ts';

const text = (words: string, isWarm: boolean): Text => ({
  domain: 'chat',
  split: 'train',
  text: words,
  language: 'english',
  weight: 1,
  labels: { warmth: isWarm },
});
const texts = [
  text('so proud of you my dear', true),
  text('proud of you', true),
  text('miss you my dear friend', true),
  text('the bus is late', false),
  text('the bus stop is closed', false),
  text('late for the meeting', false),
].flatMap((one) => Array.from({ length: 5 }, () => one));

function fitted() {
  const examples = texts.map(exampleOf);
  const first = fit(examples, {
    slots: 1 << slotBits,
    reach: new Float64Array(1 << slotBits).fill(1),
    seed: 1,
    columnsOf: heads,
    start: undefined,
    masks: undefined,
  });
  const choice = choose(first, examples);
  const { slots } = choice;
  const rows = byRow(examples, slots);
  const weights = fit(rows, {
    slots: slots.length + 1,
    reach: new Float64Array(slots.length + 1).fill(1, 0, slots.length),
    seed: 2,
    columnsOf: heads,
    start: undefined,
    masks: Uint16Array.from([...choice.masks, 0]),
  });
  const familiar = familiarWords(examples);
  return { weights, rows, shipped: shippedOf(weights, { choice, familiar, curves: undefined }) };
}

test('what is fitted tells what it was taught, the same at every run', () => {
  const { weights, rows, shipped } = fitted();
  const warm = rows.map((example) => oddsOf(example, weights)[1]);
  expect(Math.min(...warm.slice(0, 15))).toBeGreaterThan(Math.max(...warm.slice(15)));
  expect(fitted().shipped).toEqual(shipped);
});

test('what is shipped sums to what was fitted, but for rounding', () => {
  const { weights, rows, shipped } = fitted();
  const model = modelOf(shipped);
  const classes = classesByWord();
  const scan = new Scan('parts', classes);
  const signs = new Signs(futures());
  texts.forEach(({ text: words }, place) => {
    signs.read(scan.read(words), words, undefined);
    const sums = [...model.sum(scan, signs, undefined)];
    const exact = [...oddsOf(rows[place], weights)];
    for (let column = 0; column < columns - 1; column += 1)
      expect(Math.abs(sums[column] - exact[column])).toBeLessThan(0.05);
  });
  expect(model.isFamiliar(scan.words[0])).toBe(true);
});

test('every message of the corpus has an id of its own, and is of a language', () => {
  const messages = corpus();
  expect(messages.length).toBeGreaterThan(6_000);
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  const reader = createReader();
  const languages = new Set(messages.map(({ text: words }) => reader.read(words).language));
  expect([...languages].sort()).toEqual(['english', 'hindi', 'hinglish', 'none', 'other']);
});
