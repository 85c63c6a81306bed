// Which act that no log can see a line tells of: who fed whom, lent a hand, looked after family, prayed. The first
// that is named, by whoever stands before it. It reads English by a few words, and what it read is shown to be changed.

import type { Side } from '../person.ts';
import type { ActKey } from './act.ts';

export interface NotedDeed {
  readonly act: ActKey;
  readonly who: Side;
}

const food =
  'soup|food|dinner|lunch|breakfast|supper|cake|curry|bread|cookies|biscuits|a meal|meals|khana|tiffin|dal|roti|biryani|halwa|laddu';

const signs: readonly (readonly [ActKey, RegExp])[] = [
  [
    'feeds-me',
    new RegExp(
      `\\b(?:cooked|fed|baked)\\b|\\b(?:brought|made|took|packed|sent)\\b[^.,;]{0,24}\\b(?:${food})\\b`,
      'iu',
    ),
  ],
  [
    'looks-after-family',
    /\b(?:looked after|babysat|watched)\b|\btook (?:my|his|her|their|our) (?:mum|mom|mother|dad|father|parents|kids?|son|daughter|gran\w*)\b/iu,
  ],
  [
    'practical-help',
    /\b(?:helped|fixed|repaired|carried|lent|drove|mended|assembled)\b|\b(?:picked|dropped) (?:\S+ )?(?:up|off)\b|\bgave \S+ a (?:hand|lift|ride)\b/iu,
  ],
  ['prayer', /\b(?:prayed|prayers?|blessed|lit a candle)\b/iu],
  ['affection', /\b(?:hugged|held (?:my|his|her|their) hand|a hug)\b/iu],
  ['small-gifts', /\b(?:flowers|a gift|a present|gave \S+ an? \w+|brought|surprised)\b/iu],
];

/** Words that stand between who did it and what was done. */
const between = /\b(?:has|had|have|just|also|then|already|even|and|kindly)\s+$/iu;
const mine = /(?:^|[,;.:]|\b(?:i|we|i[’']ve|we[’']ve))\s*$/iu;

/** Whoever stands before the act did it: “she brought flowers” is hers, whoever began the meeting. */
function doerAt(text: string, at: number, began: Side): Side {
  let before = text.slice(0, at);
  while (between.test(before)) before = before.replace(between, '');
  if (before.trim() === '') return /^\S+ (?:me|us)\b/iu.test(text.slice(at)) ? 'them' : began;
  return mine.test(before) ? 'me' : 'them';
}

export function deedIn(text: string, began: Side): NotedDeed | undefined {
  const [first] = signs
    .map(([act, sign]) => ({ act, at: text.search(sign) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first && { act: first.act, who: doerAt(text, first.at, began) };
}
