// Showing up in English (METHOD 4.3): who came and when, and the same words for both.

import type { Range } from '../../qualities/quality.ts';
import type { How } from '../../qualities/showing-up/comings.ts';
import type { Sentences } from '../words.ts';
import { dateText, monthText, nameOf } from './phrases.ts';

const did: { readonly [H in How]: string } = {
  wrote: 'wrote',
  called: 'called',
  visited: 'came by',
  asked: 'asked',
};

export const showingUp: Sentences<'comes-in-hard-times' | 'came-in-hard-time'> = {
  'comes-in-hard-times': ({ values: { who, times, ratio } }, { names }) =>
    who === 'them'
      ? `In your ${numberText(times)} hard times, ${names.them} came towards you ${oftenness(ratio)}.`
      : `In ${names.them}’s ${numberText(times)} hard times, you came towards ${names.them} ${oftenness(ratio)}.`,
  'came-in-hard-time': ({ values: { who, since, at, how, again } }, telling) => {
    const whose = who === 'them' ? 'your' : `${telling.names.them}’s`;
    const later = again === undefined ? '' : ` and asked again on ${dateText(again, telling)}`;
    const came = `${nameOf(who, telling)} ${did[how]} on ${dateText(at, telling)}`;
    return `In ${whose} hard weeks from ${monthText(since, telling)}, ${came}${later}.`;
  },
};

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
const numberText = (count: number): string => small[count] ?? String(count);

const usual = 'about as often as usual';

/** As a multiple of the usual, in halves. */
function oftenness({ low, high }: Range): string {
  const [from, to] = [Math.round(low * 2) / 2, Math.round(high * 2) / 2];
  if (from < 1) return to <= 1 ? usual : `${usual}, or up to ${to} times as often`;
  if (from === to) return `about ${from} times as often as usual`;
  return from === 1
    ? `up to ${to} times as often as usual`
    : `${from} to ${to} times as often as usual`;
}
