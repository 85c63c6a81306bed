import { expect, test } from 'vitest';
import { nameOf, placeIn, targetOf } from './place.ts';

test('a draft’s name leads to the address it was written at', () => {
  for (const name of ['new', 'about/3', 'moment/2830442047274574', 'edit/12']) {
    const { query = {} } = targetOf(name);
    expect(nameOf(placeIn(new Map(Object.entries(query))))).toBe(name);
  }
});

test('what is no number leads to a page of its own', () => {
  expect(placeIn(new Map([['about', 'nobody']]))).toEqual({ kind: 'new', id: undefined });
  expect(placeIn(new Map([['words', 'tea']]))).toEqual({ kind: 'new', id: undefined });
});
