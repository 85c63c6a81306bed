import { expect, test } from 'vitest';
import { emptyChoices, toInstant, type SheetChoices } from '@eachother/core';
import { createPages } from './pages.svelte.ts';

/** A vault that has no room while `full` is true. */
function aVault() {
  const kept = new Map<number, SheetChoices>();
  const vault = {
    full: false,
    kept,
    keepSheet: async (choices: SheetChoices, id = kept.size + 1) => {
      if (vault.full) throw new Error('no room');
      kept.set(id, choices);
      return id;
    },
  };
  return vault;
}
const wordsOf = (choices: SheetChoices | undefined): string | undefined => choices?.meaning.words;
const said = (words: string) => ({ meaning: { words, acts: [] } });

test('a page is kept once, in the place of itself', async () => {
  const vault = aVault();
  const pages = createPages(vault, undefined);
  pages.change(said('one'));
  await pages.flush();
  pages.change(said('two'));
  await pages.flush();
  expect([...vault.kept].map(([id, choices]) => [id, wordsOf(choices)])).toEqual([[1, 'two']]);
});

test('without room it says so, stays open, and is kept when there is room again', async () => {
  const vault = aVault();
  const pages = createPages(vault, undefined);
  vault.full = true;
  pages.change(said('mine'));
  expect(await pages.fresh()).toBe(false);
  const other = { id: 9, at: toInstant(0), choices: emptyChoices };
  expect(await pages.open(other)).toBe(false);
  expect([pages.state, wordsOf(pages.choices)]).toEqual(['failed', 'mine']);
  vault.full = false;
  expect(await pages.fresh()).toBe(true);
  expect([wordsOf(vault.kept.get(1)), pages.choices]).toEqual(['mine', emptyChoices]);
});
