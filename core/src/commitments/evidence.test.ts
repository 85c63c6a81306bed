import { describe, expect, test } from 'vitest';
import type { Saying } from '../commitment.ts';
import { aHistory, type MadeMoment } from '../testing/history.ts';
import { day, hour, toInstant } from '../time.ts';
import { evidenceOf } from './evidence.ts';

const said = toInstant(Date.UTC(2024, 5, 7, 9));
const sunday = { from: toInstant(said + 2 * day), to: toInstant(said + 3 * day) };

type Then = Omit<MadeMoment, 'at'> & { readonly after: number };

function shownAt(what: string, then: Then, due: Saying['due'] = sunday, by: Saying['by'] = 'me') {
  const { after, ...moment } = then;
  const moments = [
    { at: said, by, text: what },
    { at: said + after, ...moment },
  ];
  const found = evidenceOf({ by, what, said, due }, due, aHistory({ moments }));
  return found && (found.at - said) / hour;
}

describe('a call', () => {
  const call = 'I’ll call you on Sunday';
  test('by the one who promised it, on its day, shows it', () => {
    expect(shownAt(call, { after: 50 * hour, by: 'me', act: 'answeredCall' })).toBe(50);
  });
  test.each<[string, Then]>([
    ['that nobody took', { after: 50 * hour, by: 'me', act: 'missedCall' }],
    ['by the other', { after: 50 * hour, by: 'them', act: 'answeredCall' }],
    ['of another day', { after: 5 * hour, by: 'me', act: 'answeredCall' }],
    ['that came a week later', { after: 9 * day, by: 'me', act: 'answeredCall' }],
  ])('%s does not', (_, then) => expect(shownAt(call, then)).toBeUndefined());
});

describe('words', () => {
  const photos = 'I’ll send you the photos tomorrow';
  const visit = 'I will come on Sunday';
  test.each<[string, string, Then]>([
    ['sent, by the one who promised', photos, { after: 9 * hour, by: 'me', text: 'sent! tell me' }],
    ['something without words', photos, { after: 9 * hour, by: 'me', text: '' }],
    ['thanks, by the other', photos, { after: day, by: 'them', text: 'thanks for the photos' }],
    ['in Hinglish', photos, { after: day, by: 'me', text: 'bhej diya, dekh lena' }],
    ['there', visit, { after: 50 * hour, by: 'me', text: 'I’m outside!' }],
    ['thanks for coming', visit, { after: 60 * hour, by: 'them', text: 'aw, thanks for coming' }],
    ['a meeting', visit, { after: 50 * hour, by: 'them', act: 'met', text: 'tea' }],
    ['done', 'I’ll fix your lamp', { after: day, by: 'me', text: 'all done ✨' }],
  ])('%s', (_, what, then) => expect(shownAt(what, then)).toBeDefined());

  const friday = { from: toInstant(said + 7 * day), to: toInstant(said + 8 * day) };
  test.each<[string, Then]>([
    ['I’ll pay you back on Friday', { after: 7.2 * day, by: 'me', text: '' }],
    [
      'I’ll bring you the book on Friday',
      { after: 7.2 * day, by: 'them', text: 'thanks for the laugh' },
    ],
    ['I’ll call you on Friday', { after: 7.2 * day, by: 'them', text: 'good to hear that' }],
    [
      'I’ll come to your place on Friday',
      { after: 7.2 * day, by: 'them', text: 'lovely to see you so happy in that photo' },
    ],
    [
      'I’ll send you the recipe on Friday',
      { after: 7.2 * day, by: 'me', text: 'sent my CV to Google today' },
    ],
    [
      'I’ll send you the recipe on Friday',
      { after: 7.2 * day, by: 'them', text: 'thanks for the birthday wishes' },
    ],
    ['I’ll send you the recipe on Friday', { after: 4 * day, by: 'me', text: '' }],
  ])('of “%s”: what is about something else shows nothing', (what, then) =>
    expect(shownAt(what, then, friday)).toBeUndefined(),
  );

  test.each<[string, Then]>([
    [
      'I’ll bring you the book on Friday',
      { after: 7.2 * day, by: 'them', text: 'thank you so much for the book' },
    ],
    [
      'I’ll come over on Friday',
      { after: 7.2 * day, by: 'them', text: 'so lovely to see you today!' },
    ],
    [
      'I’ll send you the recipe on Friday',
      { after: 7.2 * day, by: 'me', text: 'sent the recipe to your mail' },
    ],
    ['I’ll send you the recipe on Friday', { after: 7.2 * day, by: 'me', text: '' }],
  ])('of “%s”: what is about it shows it', (what, then) =>
    expect(shownAt(what, then, friday)).toBeDefined(),
  );

  test.each<[string, string, Then]>([
    ['sent, by the other', photos, { after: day, by: 'them', text: 'sent!' }],
    ['asked', photos, { after: day, by: 'me', text: 'sent?' }],
    ['not yet', photos, { after: day, by: 'me', text: 'sent nothing yet' }],
    [
      'about something else',
      photos,
      { after: day, by: 'them', text: 'Monday ke tickets mil gaye!' },
    ],
    ['of a run', 'I’ll fix your lamp', { after: day, by: 'me', text: 'slow, but I did it' }],
    ['an agreement', photos, { after: day, by: 'me', text: 'done, half half' }],
    ['home', visit, { after: 50 * hour, by: 'me', text: 'reached home' }],
    ['coming, before its day', visit, { after: day, by: 'them', text: 'thanks for coming' }],
  ])('%s: nothing', (_, what, then) => expect(shownAt(what, then)).toBeUndefined());
});

test('where no day was named it is looked for in two weeks, and not longer', () => {
  const sent = (after: number): Then => ({ after, by: 'me', text: 'sent!' });
  const what = 'I’ll send you the photos';
  const shown = [13, 15].map((days) =>
    evidenceOf(
      { by: 'me', what, said, due: undefined },
      undefined,
      aHistory({
        moments: [
          { at: said, by: 'me', text: what },
          { at: said + days * day, ...sent(0) },
        ],
      }),
    ),
  );
  expect(shown.map((one) => one !== undefined)).toEqual([true, false]);
});
