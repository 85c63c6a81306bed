// What the invented people said they would do, and what came of it: some of it done, some moved, some fallen
// through, some forgotten, and some that waits for a word. They stand in the files like all else they wrote; what
// became of them is told beside the files, as a newcomer would say it by tapping.

import { day, hour, minute, toWallTime, week, type WallTime } from '../time.ts';
import type { Side } from '../person.ts';
import type { Line } from './talk.ts';

export interface Promised {
  readonly weeksBefore: number;
  readonly by: Side;
  readonly text: string;
  /** What was written the day after. */
  readonly after?: { readonly by: Side; readonly text: string };
  /** Left out where nobody said anything about it yet. `moved`: by two weeks. */
  readonly tap?: 'kept' | 'happened' | 'fell-through' | 'moved';
}

export const withLena: readonly Promised[] = [
  {
    weeksBefore: 48,
    by: 'me',
    text: 'I’ll send you the photos from the lake tomorrow',
    after: { by: 'me', text: 'sent! forty of them, sorry' },
    tap: 'kept',
  },
  {
    weeksBefore: 46,
    by: 'them',
    text: 'I’ll bring you soup tomorrow, stay in bed',
    after: { by: 'me', text: 'thanks for the soup, I feel like a person again' },
    tap: 'kept',
  },
  { weeksBefore: 44, by: 'me', text: 'I will bring you the ladder on Saturday', tap: 'happened' },
  {
    weeksBefore: 41,
    by: 'them',
    text: 'I will pick you up on Saturday, by the clock',
    tap: 'happened',
  },
  { weeksBefore: 39, by: 'me', text: 'I’ll write you the reference tomorrow', tap: 'happened' },
  { weeksBefore: 35, by: 'them', text: 'I’ll give you the spare keys tomorrow', tap: 'happened' },
  { weeksBefore: 33, by: 'me', text: 'I’ll help you paint the kitchen on Sunday', tap: 'happened' },
  {
    weeksBefore: 30,
    by: 'them',
    text: 'I’ll help you with the tax papers on Sunday',
    tap: 'happened',
  },
  { weeksBefore: 27, by: 'me', text: 'I will bake you a cake for Friday', tap: 'fell-through' },
  {
    weeksBefore: 24,
    by: 'them',
    text: 'I will send you her address tomorrow',
    after: { by: 'them', text: 'sent! she is in all day' },
    tap: 'kept',
  },
  { weeksBefore: 21, by: 'me', text: 'I’ll get you the tickets tomorrow', tap: 'happened' },
  {
    weeksBefore: 18,
    by: 'them',
    text: 'I’ll teach you the dumplings next week',
    tap: 'fell-through',
  },
  { weeksBefore: 15, by: 'me', text: 'I’ll show you the new studio next week', tap: 'moved' },
  { weeksBefore: 12, by: 'them', text: 'I will lend you the tent on Friday', tap: 'happened' },
  { weeksBefore: 9, by: 'me', text: 'I’ll return your tent this weekend', tap: 'happened' },
  { weeksBefore: 6, by: 'them', text: 'I’ll fix your lamp this weekend', tap: 'moved' },
  { weeksBefore: 4, by: 'me', text: 'I will send you the recipe tomorrow', tap: 'kept' },
  { weeksBefore: 2, by: 'them', text: 'I’ll save you a seat on Friday' },
  { weeksBefore: 0.3, by: 'me', text: 'I’ll help you carry the shelf next week', tap: 'kept' },
];

export const withKabir: readonly Promised[] = [
  {
    weeksBefore: 18,
    by: 'them',
    text: 'kal tujhe photos bhej dunga',
    after: { by: 'them', text: 'bhej diya, dekh lena' },
  },
  { weeksBefore: 14, by: 'me', text: 'Sunday ko tujhe call karungi, pakka' },
  { weeksBefore: 8, by: 'them', text: 'agle hafte tere paise de dunga' },
  { weeksBefore: 0.5, by: 'me', text: 'do din mein tere liye book bhej dungi' },
];

/** At noon of their days. */
export const promisedLines = (promised: readonly Promised[], end: WallTime): readonly Line[] =>
  promised.flatMap(({ weeksBefore, by, text, after }, k) => {
    const noon = Math.floor((end - weeksBefore * week) / day) * day + 12 * hour + k * minute;
    const said = { at: toWallTime(noon), by, text };
    return after === undefined ? [said] : [said, { at: toWallTime(noon + day), ...after }];
  });

/** What a newcomer would tap, by the words of what was found. */
export const tapsOf = (promised: readonly Promised[]): readonly SampleTap[] =>
  promised.flatMap(({ text, tap }) => (tap === undefined ? [] : [{ text, tap }]));

export interface SampleTap {
  readonly text: string;
  readonly tap: NonNullable<Promised['tap']>;
}
