// Weeks in which life was hard for one of the circle: some that were marked, with who knew, and some that nobody
// has marked yet, told in the words alone.

import { day, hour, minute, toWallTime, week, type WallTime } from '../time.ts';
import type { Side } from '../person.ts';
import type { SeasonKind, Whose } from '../season.ts';
import type { Line } from './talk.ts';
import { hardWeeks } from './ties.ts';

export interface SampleSeason {
  readonly name: string;
  readonly kind: SeasonKind;
  readonly whose: Exclude<Whose, 'both'>;
  /** Weeks before the end. */
  readonly from: number;
  readonly to: number;
  /** Of the circle, by name; or that I knew of theirs. */
  readonly knew: readonly string[];
}

export const kabirInHospital: SampleSeason = {
  name: 'Kabir in hospital',
  kind: 'illness',
  whose: 'them',
  ...hardWeeks,
  knew: ['Mira Sen'],
};

export const myKnee: SampleSeason = {
  name: 'My knee operation',
  kind: 'illness',
  whose: 'me',
  from: 60,
  to: 57,
  knew: ['Lena Okafor', 'Jonas Weber'],
};

export interface Told {
  readonly weeksBefore: number;
  readonly by: Side;
  readonly text: string;
  readonly answer?: string;
}

/** She comes, and comes back to ask. */
export const lenaComes: readonly Told[] = [
  {
    weeksBefore: 60.1,
    by: 'me',
    text: 'the knee operation is tomorrow, I am more scared than I say',
    answer: 'of course you are. I am on the phone the minute you wake up',
  },
  {
    weeksBefore: 59.8,
    by: 'them',
    text: 'hey, how was the operation? how is the knee?',
    answer: 'it went well, they say. it hurts, and I am so glad it is over',
  },
  {
    weeksBefore: 59,
    by: 'them',
    text: 'I am at the bakery below your window, which one do you want?',
    answer: 'the poppy seed one. you are an angel',
  },
  {
    weeksBefore: 57.8,
    by: 'them',
    text: 'how did it go with the crutches on the stairs?',
    answer: 'like a heron. but I got up',
  },
];

/** Told in passing, and gone by: nobody has marked it. */
export const sofiaTold: readonly Told[] = [
  {
    weeksBefore: 46,
    by: 'them',
    text: 'my dad was admitted to hospital last night, we do not know much yet',
    answer: 'oh no. tell me when you know more',
  },
  {
    weeksBefore: 45.7,
    by: 'them',
    text: 'the surgery is on Thursday, my hands shake when the phone rings',
    answer: 'fingers crossed!',
  },
  { weeksBefore: 45.2, by: 'them', text: 'he is still in the ICU and I can’t stop crying' },
];

/** In the evening of their days. */
export const toldLines = (told: readonly Told[], end: WallTime): readonly Line[] =>
  told.flatMap(({ weeksBefore, by, text, answer }) => {
    const evening = Math.floor((end - weeksBefore * week) / day) * day + 18 * hour;
    const said = { at: toWallTime(evening), by, text };
    if (answer === undefined) return [said];
    const at = toWallTime(evening + 7 * minute);
    return [said, { at, by: by === 'me' ? ('them' as const) : ('me' as const), text: answer }];
  });
