import { expect, test } from 'vitest';
import { actCards, actKeyOf, actKeys, ownAct, ownWordsOf } from './act.ts';
import { tickable, tidied } from './meaning.ts';

test('every card either shows in a quality, or is ticked by hand, or asks for room', () => {
  const neither = actKeys.filter((key) => {
    const { shows, last, unseen } = actCards[key];
    return shows.length === 0 && last.length === 0 && !unseen;
  });
  expect(neither).toEqual([]);
  expect(actKeys.filter((key) => actCards[key].unseen && actCards[key].shows.length > 0)).toEqual(
    [],
  );
});

test('an act is a card or own words, and never both', () => {
  expect([actKeyOf('remembers'), ownWordsOf('remembers')]).toEqual(['remembers', undefined]);
  const own = ownAct('remembers');
  expect([actKeyOf(own), ownWordsOf(own)]).toEqual([undefined, 'remembers']);
});

test('what is kept is trimmed, holds each act once and nothing empty', () => {
  const written = {
    words: '  to be asked, and asked again ',
    acts: [
      { card: 'remembers', words: ' knows my exam dates ' },
      { card: undefined, words: 'brings me books' },
      { card: 'remembers', words: '' },
      { card: undefined, words: '  ' },
      { card: undefined, words: 'brings me books ' },
    ],
  } as const;
  expect(tidied(written)).toEqual({
    words: 'to be asked, and asked again',
    acts: [
      { card: 'remembers', words: 'knows my exam dates' },
      { card: undefined, words: 'brings me books' },
    ],
  });
});

test('acts that no log can see are ticked, and so is every act of one’s own', () => {
  const acts = [
    { card: 'writes-first', words: '' },
    { card: 'feeds-me', words: '' },
    { card: undefined, words: 'brings me books' },
  ] as const;
  expect(tickable(acts)).toEqual(acts.slice(1));
});
