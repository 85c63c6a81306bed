import { expect, test } from 'vitest';
import { classesByWord } from './classes.ts';
import { Scan } from './scan.ts';

const classes = classesByWord();

/** Slots of single words, as a message before is kept. */
function slotsOf(text: string): ReadonlySet<number> {
  const { slots, slotCount } = new Scan('words', classes).read(text);
  return new Set(slots.slice(0, slotCount));
}

test('a word after a no is also a word of its own, to the end of the clause', () => {
  const denied = [...slotsOf('not good')].filter(
    (slot) => !slotsOf('not').has(slot) && !slotsOf('good').has(slot),
  );
  expect(denied).toHaveLength(1);
  expect(slotsOf('never really that good')).toContain(denied[0]);
  expect(slotsOf('no, good')).not.toContain(denied[0]);
  expect(slotsOf('good, is it not')).not.toContain(denied[0]);
});
